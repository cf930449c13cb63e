import { expect, test } from 'vitest';
import { idOf, sourceOf } from '../testing/records.ts';
import { cite } from './cite.ts';

const text = 'وقّع الوزير 🕊 في روما. The minister signed in Rome; the other minister did not.';
const source = sourceOf(1);

test('words that stand once are cited by themselves', () => {
  expect(cite({ source, text }, 'signed in Rome')).toEqual({
    source: source.id,
    selector: { exact: 'signed in Rome', start: 37, end: 51 },
  });
});

test('the speaker is kept', () => {
  expect(cite({ source, text, attributedTo: idOf('actor', 1) }, 'في روما').attributedTo).toBe(idOf('actor', 1));
});

test.each([
  ['minister', 'Invalid value at “quote”: words that stand there once, not “minister”'],
  ['الوزيرة', 'Invalid value at “quote”: words of the text, not “الوزيرة”'],
  ['وقع', 'Invalid value at “quote”: words of the text, not “وقع”'],
  ['', 'Invalid value at “quote”: words of the text, not “”'],
])('%s is refused', (quote, message) => {
  expect(() => cite({ source, text }, quote)).toThrow(message);
});
