import { describe, expect, test } from 'vitest';
import type { Statement } from '../../records/statement.ts';
import { eventOf, idOf, statementOf } from '../../testing/records.ts';
import { disputes } from './disputes.ts';

const event = idOf('event', 1);
const note = { en: 'Sources differ.' };

function dated(number: number, edtf: string, given: Record<string, unknown> = {}): Statement {
  return statementOf(number, [number], { subject: event, property: 'date', value: { edtf }, ...given });
}

function read(...statements: readonly Statement[]) {
  return disputes(statements).map(({ subject, property, readings }) => [
    subject,
    property,
    readings.map(({ value, statements: backing }) => [value, backing.map(({ id }) => id)]),
  ]);
}

test('two disputed values stand side by side, in order of rank', () => {
  const second = dated(1, '2020-08-07', { standing: 'disputed', note, rank: 1 });
  const first = dated(2, '2020-08-06', { standing: 'disputed', note, rank: 0 });
  expect(read(second, first)).toEqual([
    [
      event,
      'date',
      [
        [{ edtf: '2020-08-06' }, [first.id]],
        [{ edtf: '2020-08-07' }, [second.id]],
      ],
    ],
  ]);
});

test('a disputed value stands beside one without a source', () => {
  const bare = dated(1, '2020-08-06', { standing: 'unsupported', citations: [], note });
  const disputed = dated(2, '2020-08', { standing: 'disputed', note, rank: 1 });
  expect(read(bare, disputed)).toEqual([
    [
      event,
      'date',
      [
        [{ edtf: '2020-08-06' }, [bare.id]],
        [{ edtf: '2020-08' }, [disputed.id]],
      ],
    ],
  ]);
  expect(read(bare)).toEqual([]);
});

test('a disputed value stands beside the accepted one', () => {
  const accepted = dated(1, '2020-08-06');
  const disputed = dated(2, '2020-08', { standing: 'disputed', note, rank: 1 });
  expect(read(accepted, disputed)).toEqual([
    [
      event,
      'date',
      [
        [{ edtf: '2020-08-06' }, [accepted.id]],
        [{ edtf: '2020-08' }, [disputed.id]],
      ],
    ],
  ]);
});

test('of values that rank alike, the accepted one comes first', () => {
  const disputed = dated(1, '2020-08', { standing: 'disputed', note });
  const accepted = dated(2, '2020-08-06');
  expect(read(disputed, accepted)).toEqual([
    [
      event,
      'date',
      [
        [{ edtf: '2020-08-06' }, [accepted.id]],
        [{ edtf: '2020-08' }, [disputed.id]],
      ],
    ],
  ]);
});

test('our own wording, said by a source in one of its languages, is that source’s reading', () => {
  const record = eventOf(1, { label: { ar: 'لقاء روما', en: 'Meeting in Rome' }, type: 'meeting' });
  const about = (number: number, ar: string, given: Record<string, unknown> = {}) =>
    statementOf(number, [number], { subject: record.id, property: 'label', value: { ar }, ...given });
  const said = about(1, 'لقاء روما');
  const rival = about(2, 'لقاء باريس', { standing: 'disputed', note });
  const [dispute] = disputes([rival, said], () => record);
  expect(dispute?.readings.map(({ value, statements }) => [value, statements.map(({ id }) => id)])).toEqual([
    [{ ar: 'لقاء روما' }, [said.id]],
    [{ ar: 'لقاء باريس' }, [rival.id]],
  ]);
});

test('one date in two wordings is one reading', () => {
  const one = dated(1, '2020-08-06', { standing: 'disputed', note });
  const other = dated(2, '2020-08-06', { value: { edtf: '2020-08-06', asRead: 'الخميس' }, standing: 'disputed', note });
  const rival = dated(3, '2020-08-07', { standing: 'disputed', note, rank: 2 });
  expect(read(one, other, rival)).toEqual([
    [
      event,
      'date',
      [
        [{ edtf: '2020-08-06' }, [one.id, other.id]],
        [{ edtf: '2020-08-07' }, [rival.id]],
      ],
    ],
  ]);
});

test.each<[string, readonly Statement[]]>([
  ['a rejected value', [dated(1, '2020-08-06'), dated(2, '2020-08-07', { standing: 'rejected' })]],
  ['a disputed value without a rival', [dated(1, '2020-08-06', { standing: 'disputed', note })]],
  [
    'a disputed value whose rival was rejected',
    [dated(1, '2020-08-06', { standing: 'disputed', note }), dated(2, '2020-08-07', { standing: 'rejected' })],
  ],
  ['two accepted values that nobody disputes', [dated(1, '2020-08'), dated(2, '2020-08-06')]],
  [
    'values of two records',
    [dated(1, '2020-08-06', { standing: 'disputed', note }), dated(2, '2020-08-07', { subject: idOf('event', 2) })],
  ],
  ['values of two properties', [dated(1, '2020-08-06', { standing: 'disputed', note }), dated(2, '2020-08-07', { property: 'place' })]],
])('%s is no dispute', (_, statements) => {
  expect(read(...statements)).toEqual([]);
});

const named = (number: number, value: string, given: Record<string, unknown> = {}): Statement =>
  statementOf(number, [number], { property: 'names', value: { value, language: 'ar', kind: 'alias' }, ...given });

test('a further element of a list is no rival, unless it is marked so', () => {
  const names = [named(1, 'اتفاق'), named(2, 'مذكرة', { standing: 'disputed', note })];
  expect(read(...names)).toEqual([]);
  const third = named(3, 'تفاهم', { standing: 'disputed', note, rank: 1 });
  expect(read(...names, third).map(([, , readings]) => readings)).toEqual([
    [
      [{ value: 'مذكرة', language: 'ar', kind: 'alias' }, [idOf('statement', 2)]],
      [{ value: 'تفاهم', language: 'ar', kind: 'alias' }, [idOf('statement', 3)]],
    ],
  ]);
});

const modality = (number: number, given: Record<string, unknown> = {}): Statement =>
  statementOf(number, [number], { subject: event, property: 'modality', value: 'occurred', ...given });
const polarities = (...statements: readonly Statement[]) =>
  disputes(statements).map(({ readings }) => readings.map(({ polarity, statements: told }) => [polarity, told.map(({ id }) => id)]));

test.each(['denied', 'did-not-happen'])('a value that one source tells and another calls %s is disputed', (denial) => {
  const [told, denied] = [modality(1), modality(2, { modality: denial, standing: 'disputed', note })];
  expect(polarities(told, denied)).toEqual([
    [
      ['affirmed', [told.id]],
      ['denied', [denied.id]],
    ],
  ]);
  expect(polarities(modality(1, { modality: denial }), denied)).toEqual([]);
});

test('a denial of one element of a list is a rival of that element alone', () => {
  const denial = named(2, 'اتفاق', { modality: 'denied', standing: 'disputed', note });
  expect(polarities(named(1, 'اتفاق'), denial, named(3, 'تفاهم'))).toEqual([
    [
      ['affirmed', [idOf('statement', 1)]],
      ['denied', [denial.id]],
    ],
  ]);
});

describe('against our own wording', () => {
  const labelled = eventOf(1, { type: 'meeting', label: { en: 'Training of 60 officers' } });
  const label = (number: number, words: string, given: Record<string, unknown> = {}): Statement =>
    statementOf(number, [number], { subject: event, property: 'label', value: { en: words }, ...given });
  const readings = (...statements: readonly Statement[]) =>
    disputes(statements, () => labelled).map((dispute) => dispute.readings.map(({ value, statements: told }) => [value, told.length]));
  const rival = label(1, 'Training of 45 officers', { standing: 'disputed', note });

  test('a disputed value differs from what stands on the record, though nobody is cited for that', () => {
    expect(readings(rival)).toEqual([
      [
        [{ en: 'Training of 60 officers' }, 0],
        [{ en: 'Training of 45 officers' }, 1],
      ],
    ]);
    expect(disputes([rival])).toEqual([]);
  });

  test('what stands on the record is no reading twice, and no rival of what needs a source', () => {
    expect(readings(rival, label(2, 'Training of 60 officers'))).toEqual([
      [
        [{ en: 'Training of 60 officers' }, 1],
        [{ en: 'Training of 45 officers' }, 1],
      ],
    ]);
    expect(readings({ ...rival, value: { en: 'Training of 60 officers' } })).toEqual([]);
    expect(readings(dated(3, '2020-08', { standing: 'disputed', note }))).toEqual([]);
    expect(readings(label(4, 'Training of 45 officers', { standing: 'needs-work' }))).toEqual([]);
  });
});
