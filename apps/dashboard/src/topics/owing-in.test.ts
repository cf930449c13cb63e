import type { ClauseRow } from '@mithaq/client';
import { expect, it } from 'vitest';
import { sampleAgreement } from '../samples/agreement.ts';
import { ref } from '../samples/parts.ts';
import { owingIn } from './owing-in.ts';

const [one, other] = [ref('actor', 'one', 'واحد', 'One'), ref('actor', 'other', 'آخر', 'Other')];
const clauses = (...obligated: readonly (readonly (typeof one)[])[]): ClauseRow[] =>
  obligated.flatMap((actors) =>
    sampleAgreement.clauses.slice(0, 1).map((clause) => ({ ...clause, obligated: [...actors], agreement: sampleAgreement.ref })),
  );

it('counts the clauses that each actor owes, most first, and those that do not say', () => {
  expect(owingIn(clauses([one], [other, one], [], [other], [other]))).toEqual({
    owing: [
      { actor: other, count: 3 },
      { actor: one, count: 2 },
    ],
    unsaid: 1,
  });
  expect(owingIn([])).toEqual({ owing: [], unsaid: 0 });
});
