import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changing } from './changing.mjs';

/** What is sent of a text that comes in parts, and what is taken out of it. */
function changed(parts: readonly Buffer[]): { sent: string; taken: string } {
  const taken: Buffer[] = [];
  const change = changing([
    { stands: Buffer.from('<a'), sent: Buffer.from('<b') },
    { stands: Buffer.from('<x>'), sent: Buffer.from('-'), takes: { first: Buffer.from('x:'), until: Buffer.from('</x>'), take } },
  ] satisfies readonly Change[]);
  function take(part: Buffer): void {
    taken.push(Buffer.from(part));
  }
  const sent = [...parts.map(change.put), change.held()];
  return { sent: Buffer.concat(sent).toString(), taken: Buffer.concat(taken).toString() };
}

/** A text in all ways of cutting it, within letters, too. */
function cut(text: string): fc.Arbitrary<Buffer[]> {
  const bytes = Buffer.from(text);
  return fc.uniqueArray(fc.nat({ max: bytes.length })).map((places) => {
    const ends = [...places.toSorted((one, other) => one - other), bytes.length];
    return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
  });
}

describe('however a text is cut', () => {
  test.each([
    ['what stands is changed', 'ميثاق <a>1</a> <a>', { sent: 'ميثاق <b>1</a> <b>', taken: '' }],
    ['what is taken out is not sent', '<x>عهد<a></x>ميثاق<x></x>', { sent: '-ميثاق-', taken: 'x:عهد<a>x:' }],
    ['its end may begin twice', '<x></</x>.', { sent: '-.', taken: 'x:</' }],
    ['what is taken out and never ends is not sent', 'a<x>b</', { sent: 'a-', taken: 'x:b' }],
    ['what only begins at the end is sent', 'a<', { sent: 'a<', taken: '' }],
  ])('%s', (_, text, expected) => {
    fc.assert(fc.property(cut(text), (parts) => void expect(changed(parts)).toEqual(expected)));
  });

  test('nothing else is changed', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !/<a|<x>/.test(one));
    const inParts = text.chain((one) => fc.tuple(fc.constant(one), cut(one)));
    fc.assert(
      fc.property(inParts, ([whole, parts]) => void expect(changed(parts)).toEqual({ sent: Buffer.from(whole).toString(), taken: '' })),
    );
  });
});
