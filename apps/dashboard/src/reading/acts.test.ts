import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Act, did, forgot, nothingDone, type Past, redid, undid } from './acts.ts';

const aside = (id: string): Act => ({ kind: 'aside', id, words: { und: id } });
const acts = fc.array(fc.string({ minLength: 1, maxLength: 3 }).map(aside), { maxLength: 30 });
const afterAll = (done: readonly Act[]): Past => done.reduce(did, nothingDone);
const times = (count: number, step: (past: Past) => Past, past: Past): Past =>
  Array.from({ length: count }).reduce<Past>((now) => step(now), past);

test('any number of acts is taken back, and done again, in order', () => {
  fc.assert(
    fc.property(acts, fc.nat(40), (done, count) => {
      const back = times(count, undid, afterAll(done));
      const left = Math.max(0, done.length - count);
      expect(back.done).toEqual(done.slice(0, left));
      expect(back.undone).toEqual(done.slice(left).toReversed());
      expect(times(count, (past) => redid(past), back)).toEqual(afterAll(done));
    }),
  );
});

test('what was taken back is gone once something else is done', () => {
  fc.assert(
    fc.property(acts, fc.nat(40), fc.string(), (done, count, next) => {
      const past = did(times(count, undid, afterAll(done)), aside(next));
      expect(past.undone).toEqual([]);
      expect(past.done.at(-1)).toEqual(aside(next));
    }),
  );
});

test('an act that came to nothing is not taken back, and what stood around it is', () => {
  const [one, other] = [aside('one'), aside('other')];
  const past = forgot(afterAll([one, other]), one);
  expect(past.done).toEqual([other]);
  expect(undid(undid(past)).undone).toEqual([other]);
});

test('what is done again may come out another way', () => {
  const before: Act = { kind: 'accepted', key: 'k', changeSet: 'one', choices: { dropped: [], decisions: [], given: [] }, words: {} };
  const after: Act = { ...before, changeSet: 'other' };
  expect(redid(undid(did(nothingDone, before)), after)).toEqual({ done: [after], undone: [] });
});
