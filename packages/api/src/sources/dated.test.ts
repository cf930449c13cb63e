import { Day } from '@mithaq/domain';
import { expect, test } from 'vitest';
import type { DocumentMetadata } from '../ports.ts';
import { dated } from './dated.ts';

const world = { today: () => Day.parse('2026-11-22') };
const file = (text: string, metadata: DocumentMetadata = {}) => ({
  name: 'a.txt',
  bytes: new Uint8Array(),
  text,
  document: { format: 'text' as const, metadata },
});
const told = (where: 'html-meta' | 'pdf-info', inferred: boolean) => ({ published: { value: Day.parse('2020-01-02'), where, inferred } });
const text = 'A headline\n3 May 2022\nThe ministers signed a memorandum today.';
const inText = { published: { value: '2022-05-03', where: 'text', inferred: true } };

test.each([
  ['says nothing', {}, inText],
  ['says when it was made, which is not when it was published', told('pdf-info', true), inText],
  ['says when it was published', told('html-meta', false), told('html-meta', false)],
  ['lets it be inferred from its page', told('html-meta', true), told('html-meta', true)],
])('where the file %s, its text is asked accordingly', async (_, metadata, expected) => {
  expect((await dated(world, file(text, metadata))).document.metadata).toEqual(expected);
});

test('a day that is still to come, and a text without one, leave the file as it is', async () => {
  for (const one of [file('A headline\n3 May 2027\nThey will sign.'), file('They signed.')]) expect(await dated(world, one)).toBe(one);
});
