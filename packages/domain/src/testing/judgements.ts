import fc from 'fast-check';
import { Judgement, Verdict } from '../rules/merges/judgements.ts';
import { idOf } from './records.ts';

/** A judgement on two records by number; the second is the moment at which it was made. */
export function judgementOf(
  number: number,
  [one, other]: readonly [number, number],
  verdict: Verdict,
  second = number,
  kind = 'actor',
): Judgement {
  return Judgement.parse({
    id: idOf('judgement', number),
    one: idOf(kind, one),
    other: idOf(kind, other),
    verdict,
    by: 'editor',
    at: `2020-12-04T10:00:${String(second).padStart(2, '0')}.000Z`,
  });
}

const anyVerdict = fc.constantFrom(...Verdict.options, 'same' as const);
const anyPair = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).filter(([one, other]) => one !== other);
const anyKind = fc.constantFrom('actor', 'place', 'event', 'agreement');

/** Judgements on a few records of some kinds, several of them at one moment. */
export const anyJudgements: fc.Arbitrary<readonly Judgement[]> = fc
  .array(fc.tuple(anyPair, anyVerdict, fc.integer({ min: 0, max: 4 }), anyKind), { maxLength: 8 })
  .map((given) => given.map(([pair, verdict, second, kind], at) => judgementOf(at + 1, pair, verdict, second, kind)));
