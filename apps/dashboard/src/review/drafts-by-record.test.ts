import { expect, test } from 'vitest';
import { doingOf, draftsByRecord } from './drafts-by-record.ts';

interface Less {
  readonly shows?: readonly string[];
  readonly act?: 'publish' | 'withdraw';
}

/** A draft with what is looked at. */
function draft(id: string, record: string, { shows = [], act = 'publish' }: Less = {}) {
  const kind: 'statement' | 'agreement' = id.startsWith('statement') ? 'statement' : 'agreement';
  return { subject: { id, kind, record: { id: record } }, mark: { act }, statements: shows.map((one) => ({ id: one })) };
}

test('what is drafted of a record stands together, and what its own draft shows is not shown again', () => {
  const own = draft('agreement_1', 'agreement_1', { shows: ['statement_1', 'statement_3'] });
  const [shown, other, gone] = [
    draft('statement_1', 'agreement_1'),
    draft('statement_2', 'agreement_1'),
    draft('statement_3', 'agreement_1', { act: 'withdraw' }),
  ];
  const alone = draft('statement_4', 'agreement_2', { shows: ['statement_4'] });
  expect(draftsByRecord([own, shown, alone, other, gone])).toEqual([
    { record: { id: 'agreement_1' }, own, statements: [other, gone] },
    { record: { id: 'agreement_2' }, own: undefined, statements: [alone] },
  ]);
  expect(draftsByRecord([])).toEqual([]);
});

test.each([
  ['new', { mark: { act: 'publish' } }],
  ['changed', { mark: { act: 'publish' }, base: 3 }],
  ['withdrawn', { mark: { act: 'withdraw' }, base: 3 }],
] as const)('a draft is %s', (doing, of) => expect(doingOf(of)).toBe(doing));
