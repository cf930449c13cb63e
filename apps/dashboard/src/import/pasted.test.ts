// @vitest-environment node
import { expect, test } from 'vitest';
import { pastedIn } from './pasted.ts';

function clipboard(texts: Readonly<Record<string, string>>, files: readonly File[] = []) {
  const list = Object.assign(Object.create(null), files, { length: files.length, item: (at: number) => files[at] ?? null });
  list[Symbol.iterator] = () => files[Symbol.iterator]();
  return { files: list, getData: (type: string) => texts[type] ?? '' };
}

const picture = new File(['x'], 'shot.png', { type: 'image/png' });

test('a text goes under its first line, where that is one', () => {
  expect(pastedIn(clipboard({ 'text/plain': '  خبر من روما\n\nوقّعت إيطاليا.\n' }))).toEqual({
    kind: 'text',
    title: 'خبر من روما',
    text: 'وقّعت إيطاليا.',
  });
  const long = `${'كلمة '.repeat(100)}`.trim();
  expect(pastedIn(clipboard({ 'text/plain': long }))).toEqual({ kind: 'text', title: `${'كلمة '.repeat(19)}كلمة`, text: long });
});

test('files are files, and a text that comes with a picture of itself is the text', () => {
  const file = new File(['x'], 'a.pdf', { type: 'application/pdf' });
  expect(pastedIn(clipboard({}, [picture, file]))).toEqual({ kind: 'files', files: [file] });
  expect(pastedIn(clipboard({ 'text/plain': 'One\nTwo' }, [picture]))?.kind).toBe('text');
});

test('a picture alone is one, and nothing is nothing', () => {
  expect([pastedIn(clipboard({}, [picture])), pastedIn(clipboard({ 'text/plain': ' \n' }))]).toEqual([{ kind: 'picture' }, undefined]);
});
