import { describe, expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { partsOf, valuesOf } from '../proposal.ts';
import { agreementAt, clauseAt, findingsBy } from '../testing/passages.ts';
import { isMutual } from './mutual.ts';

const text =
  'اتفقت مصر والأردن على اتفاقية تنص على تبادل المعلومات وعلى أن تدرب مصر الضباط، and on joint exercises, and training of officers.';
const { at, who } = findingsBy(text);
const egypt = { record: 'actor_1' };
const jordan = { record: 'actor_2' };

describe('what can only be done together', () => {
  test.each([
    ['تبادل المعلومات', true],
    ['joint exercises', true],
    ['training of officers', false],
    ['تدرب مصر الضباط', false],
  ])('%s: %s', (exact, expected) => expect(isMutual(clauseAt(at(exact), 'training.education'))).toBe(expected));

  test('is owed by whoever the words name, where they name somebody', () => {
    expect(isMutual(clauseAt(at('تبادل المعلومات'), 'medicine.information', { obligated: [who('مصر', egypt)] }))).toBe(false);
  });
});

const parties = [egypt, jordan].map((party, index) => ({ actor: who(index === 0 ? 'مصر' : 'الأردن', party), role: 'party' as const }));

function obligatedIn(clause: Parameters<typeof clauseAt>, participations = parties) {
  const found = [agreementAt(at('اتفاقية'), { participations }), clauseAt(...clause)];
  const [proposal] = compose(found, { text, known: () => undefined });
  const values = proposal ? partsOf(proposal, 'clause').flatMap((part) => valuesOf(part, 'obligated')) : [];
  return values.map(({ value, passages }) => [value, passages.map(({ exact }) => exact)]);
}

test('obliges every party, by its own words', () => {
  expect(obligatedIn([at('تبادل المعلومات'), 'medicine.information'])).toEqual([
    [egypt, ['تبادل المعلومات']],
    [jordan, ['تبادل المعلومات']],
  ]);
});

test('obliges nobody where only one party is told', () => {
  expect(obligatedIn([at('تبادل المعلومات'), 'medicine.information'], parties.slice(0, 1))).toEqual([]);
});

test('whoever is named elsewhere is obliged by the words that name him and by those of the provision', () => {
  const clause = [at('تدرب مصر الضباط'), 'training.education'] as const;
  expect(obligatedIn([...clause, { obligated: [who('مصر', egypt, 'أن تدرب')] }])).toEqual([[egypt, ['مصر']]]);
  expect(obligatedIn([...clause, { obligated: [who('مصر', egypt)] }])).toEqual([[egypt, ['مصر', 'تدرب مصر الضباط']]]);
});
