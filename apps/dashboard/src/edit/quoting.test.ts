import { expect, it, test } from 'vitest';
import { placesOf, selectorAt, trimmed } from './quoting.ts';

const text = 'The minister signed; the other minister did not.';

it('finds every place where words stand, with the words around', () => {
  expect(placesOf('minister', text).map(({ start, before }) => [start, before])).toEqual([
    [4, 'The '],
    [31, 'The minister signed; the other '],
  ]);
  expect(placesOf('Minister', text)).toEqual([]);
  expect(placesOf('', text)).toEqual([]);
});

it('makes the selector of a place, and says in words why there is none', () => {
  expect(selectorAt(text, { start: 31, length: 8 }, 'en')).toMatchObject({ selector: { exact: 'minister', start: 31, end: 39 } });
  const cut = selectorAt('وَقَّعَ', { start: 1, length: 2 }, 'en');
  expect('refused' in cut && cut.refused.length > 0).toBe(true);
});

test('what is chosen with the spaces around it is the words alone', () => {
  expect(trimmed('وقّعت  إيطاليا اتفاقًا', { start: 5, end: 15 })).toEqual({ start: 7, length: 7 });
  expect(trimmed('a b', { start: 1, end: 2 })).toEqual({ start: 2, length: 0 });
});
