import { FuzzyDate } from '@mithaq/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldSuggestion } from '../ports.ts';
import { identified, identityOf } from './identity.ts';
import { isChange, reconcile } from './reconcile.ts';

const source = 'source_00000000000000000000000001';
const record = (number: number) => `actor_0000000000000000000000000${number}`;

let made = 0;
function suggestion(start: number, value: HeldSuggestion['value'], more: Partial<HeldSuggestion> = {}): HeldSuggestion {
  made += 1;
  return {
    ...{ id: `suggestion_${String(made).padStart(26, '0')}`, source, start, end: start + 4, exact: 'abcd', value },
    ...{ confidence: 'high', reason: { ar: 'سبب', en: 'why' }, standing: 'open', revision: 0, ...more },
  };
}

const mention = (start: number, number: number, more: Partial<HeldSuggestion> = {}) =>
  suggestion(start, { kind: 'mention', record: record(number) }, more);
const date = (edtf: string, more: Partial<HeldSuggestion> = {}) => suggestion(0, { kind: 'date', date: FuzzyDate.parse({ edtf }) }, more);

test('the same proposals change nothing, whatever their ids', () => {
  expect(isChange(reconcile([mention(0, 1), date('2020')], [mention(0, 1), date('2020')]))).toBe(false);
});

test('what is new is added, what nobody proposes any more is withdrawn', () => {
  const [gone, come] = [mention(0, 1), mention(9, 1)];
  expect(reconcile([gone], [come])).toEqual({ added: [come], altered: [], withdrawn: [gone.id] });
});

test('what is told better keeps its id', () => {
  const held = mention(0, 1, { confidence: 'low' });
  const fresh = mention(0, 1);
  expect(reconcile([held], [fresh])).toEqual({ added: [], altered: [{ ...fresh, id: held.id }], withdrawn: [] });
});

test.each(['accepted', 'rejected'] as const)('what was %s stays, whether or not it is proposed now', (standing) => {
  const judged = mention(0, 1, { standing, revision: 1, confidence: 'low' });
  expect(isChange(reconcile([judged], [mention(0, 1)]))).toBe(false);
  expect(isChange(reconcile([judged], []))).toBe(false);
});

test('words of which something was accepted are not taken for another record; rejected ones may be', () => {
  const other = mention(0, 2);
  expect(reconcile([mention(0, 1, { standing: 'accepted' })], [other]).added).toEqual([]);
  expect(reconcile([mention(0, 1, { standing: 'rejected' })], [other]).added).toEqual([other]);
});

test('an accepted date that would be read otherwise now is told beside it', () => {
  const { added } = reconcile([date('2020', { standing: 'accepted' })], [date('2021')]);
  expect(added.map(({ value, reason }) => [value.kind === 'date' && value.date.edtf, reason])).toEqual([
    ['2021', { ar: 'قُبل هنا 2020، ويُقرأ الآن تاريخًا آخر: سبب', en: '2020 was accepted here, and it reads otherwise now: why' }],
  ]);
});

test('what a model proposed is left alone', () => {
  expect(isChange(reconcile([mention(0, 1, { origin: { model: 'some' } })], []))).toBe(false);
});

const some = fc.array(
  fc.record({ start: fc.nat(3), number: fc.integer({ min: 1, max: 3 }), standing: fc.constantFrom('open', 'accepted', 'rejected') }),
  { maxLength: 8 },
);

test('once it is done, doing it again changes nothing, and no judgement is lost', () => {
  fc.assert(
    fc.property(some, some, (had, now) => {
      const distinct = new Map(had.map(({ start, number, standing }) => [`${start} ${number}`, mention(start, number, { standing })]));
      const held = [...distinct.values()];
      const fresh = [...new Map(now.map(({ start, number }) => [`${start} ${number}`, mention(start, number)])).values()];
      const { added, altered, withdrawn } = reconcile(held, fresh);
      const better = new Map(altered.map((one) => [one.id, one]));
      const after = [...held.filter(({ id }) => !withdrawn.includes(id)).map((one) => better.get(one.id) ?? one), ...added];
      expect(isChange(reconcile(after, fresh))).toBe(false);
      const judged = held.filter(({ standing }) => standing !== 'open');
      expect(after).toEqual(expect.arrayContaining(judged));
    }),
  );
});

test('ids follow from source, text and proposal, and from nothing else', async () => {
  const sha256 = async (bytes: Uint8Array) =>
    Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  const ids = async (text: string, given: readonly HeldSuggestion[]) =>
    (await identified({ sha256 }, { source, text }, given)).map(({ id }) => id);
  const [one] = await ids('text', [mention(0, 1, { confidence: 'low' })]);
  expect(one).toMatch(/^suggestion_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
  expect(await ids('text', [mention(0, 1), mention(0, 1)])).toEqual([one]);
  expect(await ids('another text', [mention(0, 1)])).not.toEqual([one]);
  expect(new Set([...(await ids('text', [mention(0, 2), mention(1, 1), date('2020')])), one]).size).toBe(4);
  expect(identityOf(mention(3, 1))).toBe(`3 7 mention ${record(1)}`);
});
