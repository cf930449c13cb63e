import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { answerWake, wakeTag } from './wake.mjs';

/** What is answered to who asks for this path; nothing where it is not the file's. */
function answered(
  url: string,
): { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string } | undefined {
  let answer: ReturnType<typeof answered>;
  const response = {
    writeHead: (status: number, headers: Record<string, string>) => ({
      end: (text: string) => {
        answer = { status, headers, text };
      },
    }),
  };
  expect(answerWake({ url }, response as unknown as ServerResponse)).toBe(answer !== undefined);
  return answer;
}

test('a page names a file that wakes it, and what it is woken with', () => {
  const tag = wakeTag('n1', '/_page/1');
  const path = /src="([^"]+)"/.exec(tag)?.[1] ?? '';
  expect(tag).toBe(`<script nonce="n1" src="${path}" data-told="/_page/1" defer></script>`);
  expect(answered(path)).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
  expect(() => new Function(answered(path)?.text ?? '')).not.toThrow();
  expect(answered(path)?.text).not.toContain('/**');
  for (const other of ['/', '/_wake/', `${path}x`, undefined]) expect(answered(String(other))).toBe(undefined);
});
