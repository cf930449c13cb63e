import { expect, test } from 'vitest';
import { nothingAside, putOff, stillOpen, takenUp } from './kept-aside.ts';

const some = putOff(putOff(putOff(nothingAside, 'suggestions', 'a'), 'suggestions', 'b'), 'proposals', 'p');

test('what is put off again comes after the others', () => {
  expect(putOff(some, 'suggestions', 'a')).toEqual({ suggestions: ['b', 'a'], proposals: ['p'] });
});

test('what is taken up is put off no more; nothing else changes', () => {
  expect(takenUp(some, 'proposals', 'p')).toEqual({ suggestions: ['a', 'b'], proposals: [] });
  expect(takenUp(some, 'proposals', 'a')).toBe(some);
});

test('what was judged is forgotten; of what is not known yet nothing is', () => {
  expect(stillOpen(some, { suggestions: new Set(['b', 'c']) })).toEqual({ suggestions: ['b'], proposals: ['p'] });
  expect(stillOpen(some, { proposals: new Set() })).toEqual({ suggestions: ['a', 'b'], proposals: [] });
  expect(stillOpen(some, {})).toBe(some);
});
