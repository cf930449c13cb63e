import { expect, test } from 'vitest';
import type { Judged } from './acts.ts';
import { owed, revisionAfter, type Unsent } from './unsent.ts';

const cutOff = (revision: number, verdict: Judged['verdict'], more: Partial<Judged> = {}): Unsent => ({
  id: 'a',
  revision,
  judged: { verdict, ...more },
});
const held = (revision: number, standing: Judged['verdict']) => [{ id: 'a', revision, standing }];

test('judgements of one suggestion that wait for one another are each made of the revision that the one before leaves', () => {
  const waiting = [cutOff(4, 'accepted'), cutOff(5, 'open')];
  expect(revisionAfter(waiting, { id: 'a', revision: 4 })).toBe(6);
  expect(revisionAfter(waiting, { id: 'b', revision: 4 })).toBe(4);
});

test('what was cut off is owed, of each suggestion the last judgement alone', () => {
  expect(owed([cutOff(0, 'accepted')], held(0, 'open'))).toEqual([cutOff(0, 'accepted')]);
  const thrice = [cutOff(0, 'accepted'), cutOff(1, 'open'), cutOff(2, 'rejected')];
  expect(owed(thrice, held(0, 'open'))).toEqual([thrice[2]]);
  expect(owed(thrice, held(1, 'accepted'))).toEqual([thrice[2]]);
});

test('what arrived although no answer was heard is not owed, nor what was taken back before it was sent', () => {
  expect(owed([cutOff(0, 'accepted')], held(1, 'accepted'))).toEqual([]);
  expect(owed([cutOff(0, 'accepted'), cutOff(1, 'open')], held(0, 'open'))).toEqual([]);
});

test('an accepted suggestion that was accepted as another record is owed', () => {
  const changed = cutOff(1, 'accepted', { record: 'actor_1' });
  expect(owed([changed], held(1, 'accepted'))).toEqual([changed]);
});

test('nothing is owed of what somebody else judged since, or what the source has no more', () => {
  expect(owed([cutOff(0, 'accepted'), cutOff(1, 'open')], held(1, 'rejected'))).toEqual([]);
  expect(owed([cutOff(0, 'accepted')], held(3, 'open'))).toEqual([]);
  expect(owed([cutOff(0, 'accepted')], [])).toEqual([]);
});
