import { describe, expect, test } from 'vitest';
import type { LexiconEntry } from '../index.ts';
import { findingsIn, mentionsIn, named } from '../testing/mentions-in.ts';

const register: readonly LexiconEntry[] = [
  { record: 'petersen', kind: 'actor', actorKind: 'person', names: named('يوناس بيترسن') },
  { record: 'zubayr', kind: 'actor', actorKind: 'person', names: named('هاني الزبيري') },
];

describe('a newcomer that may be a person of the register', () => {
  test.each([
    ['another vowel', 'الوزير يوناس بيترسين', 'يوناس بيترسين = petersen'],
    ['the other script', 'minister Jonas Petersen', 'Jonas Petersen = petersen'],
    ['another given name', 'الوزير مراد بيترسين', 'مراد بيترسين = actor:person:مراد بيترسين'],
    ['another surname', 'الوزير يوناس باومان', 'يوناس باومان = actor:person:يوناس باومان'],
  ])('%s', (_, text, expected) => expect(mentionsIn(text, register)).toEqual([expected]));

  test('is offered with doubt, and the newcomer beside', () => {
    expect(findingsIn('الوزير يوناس بيترسين', register)[0]).toMatchObject({
      record: 'petersen',
      confidence: 'low',
      basis: 'near:petersen:يوناس بيترسين',
      otherwise: [{ newcomer: { key: 'actor:person:يوناس بيترسين' } }],
    });
  });
});

test('of two persons who are as near neither is taken', () => {
  const twins = [...register, { record: 'other', kind: 'actor', actorKind: 'person', names: named('يوناس بيترسن') } as const];
  expect(mentionsIn('الوزير يوناس بيترسين', twins)).toEqual(['يوناس بيترسين = actor:person:يوناس بيترسين']);
});
