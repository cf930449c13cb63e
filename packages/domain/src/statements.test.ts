import { describe, expect, test } from 'vitest';
import { Actor } from './records/actor.ts';
import { Statement } from './records/statement.ts';
import { type AnyRecord, recordKinds } from './registry.ts';
import { checkStatement, isList, propertyLabel, propertyLabels, statementValueSchema } from './statements.ts';
import { eventOf, idOf, statementOf } from './testing/records.ts';

const signature = eventOf(1, {
  label: { ar: 'التوقيع', en: 'Signature' },
  type: 'signature',
  date: { edtf: '2020-12-04', asRead: 'أول أمس' },
  participations: [{ actor: idOf('actor', 1), role: 'signatory' }],
  figures: [{ measure: 'votes-for', value: 325 }],
});

const about = (property: string, value: unknown, given: Record<string, unknown> = {}): Statement =>
  statementOf(1, [1], { subject: signature.id, property, value, ...given });

const note = { en: 'Known from the ministry’s own list, which it has not published.' };

describe('property labels', () => {
  test.each(recordKinds)('every property of %s has a label in both languages and a schema for its values', (kind) => {
    for (const [property, label] of Object.entries(propertyLabels(kind))) {
      expect(Object.keys(label)).toEqual(['ar', 'en']);
      expect(statementValueSchema(kind, property), property).toBeDefined();
    }
  });

  test('a property by its name, or by its code where the kind has none', () => {
    expect(propertyLabel('event', 'date')).toEqual({ ar: 'التاريخ', en: 'Date' });
    expect(propertyLabel('event', 'wikidata')).toEqual({ en: 'wikidata' });
    expect(propertyLabel('event', 'constructor')).toEqual({ en: 'constructor' });
  });
});

describe('the schema of one value', () => {
  test('is that of an element where the property is a list', () => {
    expect(statementValueSchema('actor', 'countries')?.safeParse('LY').success).toBe(true);
    expect(statementValueSchema('actor', 'countries')?.safeParse(['LY']).success).toBe(false);
  });

  test('is that of the property where it may be absent', () => {
    expect(statementValueSchema('actor', 'wikidata')?.safeParse('Q1016').success).toBe(true);
    expect(statementValueSchema('actor', 'wikidata')?.safeParse('1016').success).toBe(false);
    expect(statementValueSchema('clause', 'fulfilledBy')?.safeParse(signature.id).success).toBe(true);
  });

  test.each(['id', 'record', 'slug', 'schemaVersion', 'status', 'toString', '__proto__', ''])('there is none for %s', (property) => {
    expect(statementValueSchema('agreement', property)).toBeUndefined();
  });

  test('a list is told by the id of its record', () => {
    expect(isList(idOf('agreement', 1), 'names')).toBe(true);
    expect(isList(idOf('clause', 1), 'breachedBy')).toBe(true);
    expect(isList(idOf('agreement', 1), 'instrument')).toBe(false);
    expect(isList(idOf('agreement', 1), 'nothing')).toBe(false);
    expect(isList('nothing', 'names')).toBe(false);
  });
});

describe('a statement held against its record', () => {
  test.each<[string, Statement]>([
    ['the value of a property', about('type', 'signature')],
    ['a date in other words', about('date', { edtf: '2020-12-04', asRead: 'الجمعة' })],
    ['an element of a list, its keys in another order', about('participations', { role: 'signatory', actor: idOf('actor', 1) })],
    ['another value that is disputed', about('date', { edtf: '2020-12-05' }, { standing: 'disputed', note: { en: 'Reports differ.' } })],
    ['another value that was rejected', about('date', { edtf: '2020-12-05' }, { standing: 'rejected' })],
    ['a value without a source', about('date', { edtf: '2020-12-04' }, { standing: 'unsupported', citations: [], note })],
    ['what is accepted as denied', about('place', idOf('place', 1), { modality: 'denied' })],
    ['the words that the record has in one of its languages', about('label', { ar: 'التوقيع' })],
  ])('%s fits', (_, statement) => {
    expect(checkStatement(statement, signature)).toEqual([]);
  });

  test.each<[string, Statement, unknown]>([
    ['a property that the kind does not have', about('wikidata', 'Q1'), [{ problem: 'unknown-property', property: 'wikidata' }]],
    ['its identity', about('id', signature.id), [{ problem: 'unknown-property', property: 'id' }]],
    [
      'an accepted value that the record does not show',
      about('date', { edtf: '2020-12' }),
      [{ problem: 'not-on-record', property: 'date' }],
    ],
    [
      'words that the record has, beside others that it has not',
      about('label', { ar: 'التوقيع', en: 'Initialling' }),
      [{ problem: 'not-on-record', property: 'label' }],
    ],
    [
      'an accepted element that the record does not show',
      about('figures', { measure: 'votes-for', value: 324 }),
      [{ problem: 'not-on-record', property: 'figures' }],
    ],
    [
      'a value without a source that the record does not show',
      about('date', { edtf: '2020-12-05' }, { standing: 'unsupported', citations: [], note }),
      [{ problem: 'not-on-record', property: 'date' }],
    ],
    ['an accepted value of an absent property', about('place', idOf('place', 1)), [{ problem: 'not-on-record', property: 'place' }]],
    [
      'another record',
      about('type', 'signature', { subject: idOf('event', 2) }),
      [{ problem: 'other-subject', subject: idOf('event', 2) }],
    ],
    [
      'a value that does not fit, rejected or not',
      about('date', { edtf: '2020-13' }, { standing: 'rejected' }),
      [
        {
          problem: 'unfit-value',
          property: 'date',
          path: ['edtf'],
          expected: 'expected a month from 01 to 12 or a season from 21 to 24, not 2020-13',
        },
      ],
    ],
  ])('%s is a problem', (_, statement, problems) => {
    expect(checkStatement(statement, signature)).toEqual(problems);
  });

  test('works for any kind of record', () => {
    const state: AnyRecord = Actor.parse({
      record: 'actor',
      id: idOf('actor', 1),
      schemaVersion: 2,
      slug: 'libya',
      kind: 'state',
      names: [{ value: 'ليبيا', language: 'ar', kind: 'official' }],
      countries: ['LY'],
    });
    const value = { value: 'ليبيا', language: 'ar', kind: 'official' };
    expect(checkStatement(statementOf(1, [1], { subject: state.id, property: 'names', value }), state)).toEqual([]);
  });

  test('a disputed statement needs a public note', () => {
    const { note: _, ...bare } = about('date', { edtf: '2020-12-05' }, { standing: 'disputed', note: { en: 'Reports differ.' } });
    expect(Statement.safeParse(bare).error?.issues).toMatchObject([{ path: ['note'], code: 'invalid_type' }]);
  });

  test('an unsupported statement says why, and cites nothing', () => {
    const unsupported = about('date', { edtf: '2020-12-04' }, { standing: 'unsupported', citations: [], note });
    const { note: _, ...bare } = unsupported;
    expect(Statement.safeParse(bare).error?.issues).toMatchObject([{ path: ['note'], code: 'invalid_type' }]);
    const { citations } = statementOf(1, [1]);
    expect(Statement.safeParse({ ...unsupported, citations }).error?.issues).toMatchObject([{ path: ['citations'], code: 'too_big' }]);
  });

  test.each(['accepted', 'needs-work', 'rejected'])('a statement that is %s cites a passage', (standing) => {
    const bare = { ...about('date', { edtf: '2020-12-04' }), standing, citations: [] };
    expect(Statement.safeParse(bare).error?.issues).toMatchObject([{ path: ['citations'], code: 'too_small' }]);
  });
});
