import { AnyRecord, type Revised, readAs, Statement, taxonomy } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { fieldChangeViews } from './field-changes.ts';
import type { Gathered } from './gather.ts';

const nothing: Gathered = { held: new Map(), statements: new Map(), attached: new Set(), texts: new Map(), taxonomy };

const agreement = {
  record: 'agreement',
  id: 'agreement_00000000000000000000000001',
  schemaVersion: 2,
  slug: 'one',
  label: { en: 'One' },
  names: [{ value: 'One', language: 'en', kind: 'official' }],
  instrument: 'treaty',
  nature: 'interstate',
  fields: ['defence'],
  participations: [],
  lineage: [],
  textAvailability: 'full',
};
const record = (given: object = {}): Revised => readAs(AnyRecord, { ...agreement, ...given });

const statement = (given: object = {}): Revised =>
  readAs(Statement, {
    record: 'statement',
    id: 'statement_00000000000000000000000001',
    schemaVersion: 2,
    subject: agreement.id,
    property: 'instrument',
    value: 'treaty',
    modality: 'occurred',
    standing: 'accepted',
    rank: 0,
    citations: [{ source: 'source_00000000000000000000000001', selector: { exact: 'the treaty', start: 0, end: 10 } }],
    ...given,
  });

test('a field that was changed is told by its name, with both values in words', () => {
  expect(fieldChangeViews(nothing, { before: record(), after: record({ instrument: 'declaration' }) })).toEqual([
    {
      property: 'instrument',
      propertyLabel: { ar: 'نوع الوثيقة', en: 'Instrument' },
      before: { value: 'treaty', display: { ar: 'معاهدة', en: 'treaty' } },
      after: { value: 'declaration', display: { ar: 'إعلان', en: 'declaration' } },
    },
  ]);
});

test('of a list it is told what was put in and taken out, and a list that is empty now says so', () => {
  const [change] = fieldChangeViews(nothing, { before: record(), after: record({ fields: [] }) });
  expect(change?.elements).toEqual({
    added: [],
    removed: [{ value: 'defence', display: { ar: 'دفاع', en: 'defence' } }],
    isReordered: false,
  });
  expect(change?.after).toEqual({ value: [], display: { ar: 'لا شيء', en: 'nothing' } });
});

test('what is new is told field by field, without lists that hold nothing', () => {
  const fields = fieldChangeViews(nothing, { before: undefined, after: record() });
  expect(fields.map(({ property }) => property)).toEqual(['slug', 'label', 'names', 'instrument', 'nature', 'fields', 'textAvailability']);
  expect(fields.every(({ before }) => before === undefined)).toBe(true);
});

test('a statement’s fields have names and words of their own; a source that is not there is told by its id', () => {
  const cited = { source: 'source_00000000000000000000000001', selector: { exact: 'a pact', start: 20, end: 26 } };
  const after = statement({ standing: 'disputed', note: { en: 'others differ' }, citations: [cited] });
  const fields = fieldChangeViews(nothing, { before: statement(), after });
  expect(fields.map(({ propertyLabel, after: now }) => [propertyLabel['en'], now?.display['en']])).toEqual([
    ['Passages', '“a pact” (source_00000000000000000000000001)'],
    ['Standing', 'disputed'],
    ['Public note', 'others differ'],
  ]);
});
