import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { type KeptData, keepData } from './page-data.mjs';

/** What a browser is answered that asks for these paths, one after another. */
async function answers(kept: KeptData, paths: readonly string[], method = 'GET'): Promise<readonly (readonly [number, string])[]> {
  const server = createServer((request, response) => {
    if (!kept.answer(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    const told = [];
    for (const path of paths) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      told.push([answer.status, await answer.text()] as const);
    }
    return told;
  } finally {
    server.close();
  }
}

/** The path of a page that was told in this. */
function told(kept: KeptData, text: string): string {
  const { path, take, end } = kept.begin();
  take(Buffer.from(text));
  end();
  return path;
}

test('a page’s data are given once, to its own path', async () => {
  const kept = keepData();
  const [one, other] = [told(kept, 'ميثاق'), told(kept, 'عهد')];
  expect(one).not.toBe(other);
  expect(await answers(kept, [other, one, one, '/_page/', '/'])).toEqual([
    [200, 'عهد'],
    [200, 'ميثاق'],
    [404, ''],
    [404, ''],
    [418, ''],
  ]);
});

test('they are for their own browser alone, and no script', async () => {
  const kept = keepData();
  const path = told(kept, 'a');
  expect(await answers(kept, [path], 'POST')).toEqual([[418, '']]);
  const server = createServer((request, response) => void kept.answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  server.close();
  expect(
    ['content-type', 'cache-control', 'x-content-type-options', 'cross-origin-resource-policy'].map((name) => headers.get(name)),
  ).toEqual(['text/plain; charset=utf-8', 'private, no-store', 'nosniff', 'same-origin']);
});

test('who asks before the page is whole waits for its end', async () => {
  const kept = keepData();
  const { path, take, end } = kept.begin();
  take(Buffer.from('a'));
  const asked = answers(kept, [path]);
  await answers(kept, ['/']);
  take(Buffer.from('b'));
  end();
  expect(await asked).toEqual([[200, 'ab']]);
});

test('what nobody asks for is dropped: what is too old, and the oldest of too much', async () => {
  let time = 0;
  const kept = keepData({ bytes: 10, milliseconds: 100, now: () => time });
  const old = told(kept, '1234');
  time = 60;
  const young = told(kept, '5678');
  time = 100;
  const youngest = told(kept, '9');
  expect(await answers(kept, [old])).toEqual([[404, '']]);
  const large = told(kept, 'abcdefg');
  expect(await answers(kept, [young, youngest, large])).toEqual([
    [404, ''],
    [200, '9'],
    [200, 'abcdefg'],
  ]);
});

test('a page that is too large by itself is kept no more, and its writing goes on', async () => {
  const kept = keepData({ bytes: 3 });
  const { path, take, end } = kept.begin();
  for (const part of ['ab', 'cd', 'ef']) take(Buffer.from(part));
  end();
  expect(await answers(kept, [path])).toEqual([[404, '']]);
  expect(await answers(kept, [told(kept, 'xyz')])).toEqual([[200, 'xyz']]);
});
