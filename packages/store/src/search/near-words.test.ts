import { fuzzyDate, Statement } from '@mithaq/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RawHit, SearchableKind } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const everything: SearchableKind[] = ['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source', 'passage'];

const called = (number: number, value: string, language = 'en') => actor(number, { names: [{ value, language, kind: 'official' }] });
const italy = called(1, 'Italy');
const navy = called(2, 'Libyan coast guard');
const port = called(3, 'Harbour organisation');
const minister = called(4, 'Heiko Maas');
const prophet = called(5, 'موسى', 'ar');
const village = called(6, 'عبد الله', 'ar');
const memorandum = agreement(1, { label: { en: 'Military cooperation memorandum' } });
const truce = agreement(2, { label: { en: 'Permanent cease-fire' } });
const other = agreement(3, { label: { en: 'Cooperation in health' } });
const migration = clause(1, {
  agreement: memorandum.id,
  label: { ar: 'الهجرة', en: 'Migration' },
  topics: ['institutions.joint-committee'],
});
const signed = event(1, { label: { en: 'Signed in Rome' }, date: fuzzyDate('2020-12-04'), agreements: [memorandum.id] });
const announced = event(2, { type: 'announcement', date: fuzzyDate('2020-04-12'), agreements: [other.id] });
const early = event(3, { modality: 'announced', date: fuzzyDate('2019-11-27'), agreements: [other.id] });
const paper = source(1);

const saying = (number: number, fields: { subject: string; property: string; value: Statement['value']; standing?: string }) =>
  Statement.parse({
    ...statement(number, { subject: fields.subject, of: paper.id, exact: `اقتباس ${number}`, start: number * 20 }),
    note: { en: 'Worded differently' },
    ...fields,
  });

beforeAll(async () => {
  await opened.store.register.transact(editor, async (writing) => {
    // What is said of a record, and what dates it, may come before it.
    await writing.saveStatement(
      saying(1, { subject: migration.id, property: 'text', value: { ar: 'مكافحة الهجرة غير الشرعية' }, standing: 'disputed' }),
    );
    await writing.save(signed);
    const records = [italy, navy, port, minister, prophet, village, memorandum, truce, other, migration, announced, early, paper];
    for (const record of records) await writing.save(record);
    const name = { value: 'Repubblica Italiana', language: 'it', kind: 'official' };
    await writing.saveStatement(saying(2, { subject: italy.id, property: 'names', value: name }));
    await writing.saveStatement(
      saying(3, { subject: italy.id, property: 'names', value: { ...name, value: 'Sardegna' }, standing: 'rejected' }),
    );
    await writing.saveStatement(saying(4, { subject: signed.id, property: 'type', value: 'ratification' }));
  });
});

const hitsOf = async (query: string, kinds = everything): Promise<RawHit[]> =>
  (await opened.store.register.search({ query, kinds, limit: 10 })).groups.flatMap(({ hits }) => [...hits]);
const found = async (query: string, kinds = everything) =>
  (await hitsOf(query, kinds)).map(({ record, text, ranges }) => [record, ...ranges.map(({ start, end }) => text.slice(start, end))]);

describe('where no text has every word', () => {
  test('those are shown that have half of them, those with more first', async () => {
    expect(await found('military cooperation Italy')).toEqual([[memorandum.id, 'Military', 'cooperation']]);
    expect(await found('military Italy')).toEqual([
      [italy.id, 'Italy'],
      [memorandum.id, 'Military'],
    ]);
  });

  test('stop words are no reason to show a text', async () => {
    expect(await found('who agreed with Italy')).toEqual([[italy.id, 'Italy']]);
    expect(await found('illegal migration')).toEqual([[migration.id, 'Migration']]);
  });

  test('nor is the number of a day, or a single word that is nowhere', async () => {
    expect(await found('4 unheard')).toEqual([]);
    expect(await found('unheard ')).toEqual([]);
    expect(await found('of the ')).toEqual([]);
  });

  test('by sound, where no word is spelled so, and only by words with enough consonants', async () => {
    expect(await found('Mussa Coupperation')).toEqual([
      [other.id, 'Cooperation'],
      [memorandum.id, 'cooperation'],
    ]);
  });
});

describe('what statements say', () => {
  test('a disputed wording leads to the record that it is about', async () => {
    expect(await hitsOf('الهجرة غير الشرعية')).toEqual([
      {
        kind: 'clause',
        record: migration.id,
        text: 'مكافحة الهجرة غير الشرعية',
        language: 'ar',
        ranges: [
          { start: 7, end: 13 },
          { start: 18, end: 25 },
        ],
      },
    ]);
  });

  test('so does a name; a rejected one and the code of a vocabulary do not', async () => {
    expect(await hitsOf('Repubblica')).toMatchObject([{ kind: 'actor', record: italy.id, language: 'it' }]);
    expect(await hitsOf('Sardegna ')).toEqual([]);
    expect(await hitsOf('ratification ')).toEqual([]);
  });

  test('a statement that is removed takes its words along', async () => {
    const gone = saying(9, { subject: italy.id, property: 'names', value: { value: 'Enotria', language: 'it', kind: 'former' } });
    const { register } = opened.store;
    await register.transact(editor, (writing) => writing.saveStatement(gone));
    expect(await found('Enotria')).toEqual([[italy.id, 'Enotria']]);
    await register.transact(editor, (writing) => writing.removeStatement(gone.id));
    expect(await hitsOf('Enotria ')).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['4 December 2020', ['4', 'December', '2020']],
    ['4 ديسمبر 2020', ['4', 'ديسمبر', '2020']],
    ['٤ كانون الأول ٢٠٢٠', ['4', 'كانون', 'الأول', '2020']],
    ['2020-12-04', ['2020', '12', '04']],
  ])('%s finds the event of that day, and the agreement signed that day', async (query, marked) => {
    const answer = await found(query);
    expect(answer.toSorted()).toEqual([
      [memorandum.id, ...marked],
      [signed.id, ...marked],
    ]);
  });

  test('a day in figures is read in its order', async () =>
    expect(await found('2020-04-12')).toEqual([[announced.id, '2020', '04', '12']]));

  test('an agreement does not go by the day of an event that was only announced', async () => {
    expect(await found('27 نوفمبر 2019')).toEqual([[early.id, '27', 'نوفمبر', '2019']]);
  });

  test('an event that moves takes its agreement along', async () => {
    const moving = event(20, { date: fuzzyDate('2018-01-02'), agreements: [truce.id] });
    await saveAll(opened.store, [moving]);
    expect((await found('2018-01-02', ['agreement'])).map(([record]) => record)).toEqual([truce.id]);
    await opened.store.register.transact(editor, (writing) => writing.save({ ...moving, date: fuzzyDate('2018-03-05') }, 1));
    expect(await found('2018-01-02', ['agreement'])).toEqual([]);
    expect((await found('5 March 2018', ['agreement'])).map(([record]) => record)).toEqual([truce.id]);
  });
});

describe('near spellings', () => {
  test.each([
    ['Mass', [minister.id, 'Maas']],
    ['ceasefire', [truce.id, 'cease', 'fire']],
    ['cease-fire', [truce.id, 'cease', 'fire']],
    ['coastguard', [navy.id, 'coast', 'guard']],
    ['coastguard Libyan', [navy.id, 'Libyan', 'coast', 'guard']],
    ['harbor', [port.id, 'Harbour']],
    ['organization ', [port.id, 'organisation']],
    ['عبدالله', [village.id, 'عبد', 'الله']],
  ])('%s', async (query, expected) => expect(await found(query)).toEqual([expected]));

  test('words of a query are found written as one', async () => {
    await saveAll(opened.store, [called(30, 'The ceasefire commission'), called(31, 'Fire brigade')]);
    expect(await found('cease fires commission', ['actor'])).toEqual([[called(30, 'x').id, 'ceasefire', 'commission']]);
    expect(await found('cease-fire', ['actor'])).toEqual([[called(30, 'x').id, 'ceasefire']]);
  });
});
