import { Day, fuzzyDate } from '@mithaq/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Search, SearchableKind } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const everything: SearchableKind[] = ['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source', 'passage'];
const today = Day.parse('2026-06-01');

const named = (value: string) => ({ names: [{ value, language: 'en', kind: 'official' }] });
const italy = actor(1, { ...named('Italy'), countries: ['IT'] });
const malta = actor(2, { ...named('Malta'), countries: ['MT'] });
const agency = actor(3, { kind: 'organisation', ...named('Wire agency'), countries: ['IT'] });
const fishing = agreement(1, { label: { en: 'Harvest of tuna' }, participations: [{ actor: italy.id, role: 'party' }] });
const mining = agreement(2, { label: { en: 'Harvest of salt' }, participations: [{ actor: malta.id, role: 'party' }] });
const patrols = clause(1, {
  agreement: fishing.id,
  label: { en: 'Patrols of the harvest' },
  topics: ['migration.coast-guard'],
  obligated: [malta.id],
});
const signed = event(1, {
  label: { en: 'Harvest signed' },
  date: fuzzyDate('2020-12-04'),
  agreements: [fishing.id],
  clauses: [patrols.id],
});
const ending = event(2, {
  type: 'denunciation',
  label: { en: 'Notice of the end' },
  date: fuzzyDate('2026-01-10'),
  takesEffect: fuzzyDate('2027-01-10'),
  agreements: [fishing.id],
});
const wire = source(1, {
  label: { en: 'Harvest report' },
  publisher: { actor: agency.id },
  language: 'en',
  published: { date: fuzzyDate('2021-03'), inferred: false },
});
const paper = source(2, { label: { en: 'Harvest comment' }, publisher: { name: { ar: 'صحيفة الميناء' } }, language: 'ar' });

const search = (asked: Partial<Search>) =>
  opened.store.register.search({ query: 'harvest', kinds: everything, limit: 10, asOf: today, ...asked });
const found = async (filters: Search['filters'], asked: Partial<Search> = {}) => {
  const { groups } = await search({ ...asked, ...(filters ? { filters } : {}) });
  return groups.flatMap(({ hits }) => hits.map(({ record, kind }) => (kind === 'passage' ? `passage of ${record}` : record))).toSorted();
};

beforeAll(async () => {
  await saveAll(opened.store, [italy, malta, agency, fishing, mining, patrols, signed, ending, wire, paper]);
  await opened.store.register.transact(editor, (writing) => writing.attachText(wire.id, 'The harvest was poor.\nNobody was surprised.'));
});

describe('a search is narrowed', () => {
  test('by the topic of a clause, its agreement’s too, and by the group of topics', async () => {
    const concerned = [fishing.id, patrols.id, signed.id].toSorted();
    expect(await found({ topic: ['migration.coast-guard'] })).toEqual(concerned);
    expect(await found({ topic: ['migration', 'economy'] })).toEqual(concerned);
    expect(await found({ topic: ['economy'] })).toEqual([]);
  });

  test('by the countries and actors of participants, a clause by those of its agreement as well', async () => {
    expect(await found({ country: ['IT'] })).toEqual([fishing.id, patrols.id, wire.id].toSorted());
    expect(await found({ country: ['MT'] })).toEqual([mining.id, patrols.id].toSorted());
    expect(await found({ actor: [italy.id] })).toEqual([fishing.id, patrols.id].toSorted());
    expect(await found({ actor: [italy.id], topic: ['migration'] })).toEqual([fishing.id, patrols.id].toSorted());
  });

  test('by the year of a signature, an event or a publication', async () => {
    expect(await found({ year: ['2020'] })).toEqual([fishing.id, patrols.id, signed.id].toSorted());
    expect(await found({ year: ['2021'] })).toEqual([`passage of ${wire.id}`, wire.id].toSorted());
  });

  test('by the publisher and language of a source, its passages with it', async () => {
    expect(await found({ publisher: [agency.id] })).toEqual([`passage of ${wire.id}`, wire.id].toSorted());
    expect(await found({ publisher: ['صحيفة الميناء'] })).toEqual([paper.id]);
    expect(await found({ language: ['en'] })).toEqual([`passage of ${wire.id}`, wire.id].toSorted());
  });

  test('by the status that an agreement has on the day, also when it changes by itself', async () => {
    expect(await found({ status: ['signed'] })).toEqual([fishing.id, patrols.id].toSorted());
    expect(await found({ status: ['terminated'] })).toEqual([]);
    expect(await found({ status: ['terminated'] }, { asOf: Day.parse('2027-02-01') })).toEqual([fishing.id, patrols.id].toSorted());
    expect(await found({ status: ['signed'] }, { asOf: Day.parse('2027-02-01') })).toEqual([]);
  });

  test('by no value of a facet to nothing', async () => {
    expect(await found({ country: [] })).toEqual([]);
  });
});

test('what was found is counted by facet, each record once for each of its values', async () => {
  const { facets, facetsAreCapped } = await search({ counted: true, kinds: ['agreement', 'clause', 'event'] });
  expect(facetsAreCapped).toBe(false);
  expect(facets).toMatchObject({
    topic: [
      { value: 'migration', count: 3 },
      { value: 'migration.coast-guard', count: 3 },
    ],
    country: [
      { value: 'IT', count: 2 },
      { value: 'MT', count: 2 },
    ],
    year: [{ value: '2020', count: 3 }],
    status: [
      { value: 'signed', count: 2 },
      { value: 'unknown', count: 1 },
    ],
    publisher: [],
    language: [],
  });
});

describe('what belongs to a record follows it', () => {
  test('an actor that moves takes its agreements and their clauses along', async () => {
    await opened.store.register.transact(editor, (writing) => writing.save({ ...malta, countries: [...italy.countries] }, 1));
    expect(await found({ country: ['IT'] })).toEqual([fishing.id, mining.id, patrols.id, wire.id].toSorted());
    await opened.store.register.transact(editor, (writing) => writing.save(malta, 2));
  });

  test('a clause that loses a topic takes it from its agreement and its events', async () => {
    await opened.store.register.transact(editor, (writing) =>
      writing.save({ ...patrols, topics: clause(9, { agreement: fishing.id, topics: ['economy.oil'] }).topics }, 1),
    );
    expect(await found({ topic: ['migration'] })).toEqual([]);
    expect(await found({ topic: ['economy'] })).toEqual([fishing.id, patrols.id, signed.id].toSorted());
    await opened.store.register.transact(editor, (writing) => writing.save(patrols, 2));
  });

  test('a source that changes hands takes its passages along', async () => {
    const { publisher: _, ...orphan } = wire;
    await opened.store.register.transact(editor, (writing) => writing.save(orphan, 1));
    expect(await found({ publisher: [agency.id] })).toEqual([]);
    expect(await found({ language: ['en'] })).toEqual([`passage of ${wire.id}`, wire.id].toSorted());
    await opened.store.register.transact(editor, (writing) => writing.save(wire, 2));
  });

  test('a rival reading of an event changes the status that the agreement may have', async () => {
    const rival = {
      ...statement(1, { subject: signed.id, of: paper.id, exact: 'x', start: 0 }),
      property: 'modality',
      value: 'planned' as const,
    };
    await opened.store.register.transact(editor, (writing) =>
      writing.saveStatement({ ...rival, standing: 'disputed', note: { en: 'Told so' } }),
    );
    const before = await found({ status: ['signed'] });
    await opened.store.register.transact(editor, (writing) => writing.removeStatement(rival.id));
    expect(await found({ status: ['signed'] })).toEqual(before);
  });
});
