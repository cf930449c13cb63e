import type { HeldSuggestion } from '@mithaq/api';
import { failureOf, type MithaqClient, type ProposalView } from '@mithaq/client';
import { ChangeSetId, currentSchemaVersion, fuzzyDate, Place, RecordId, SuggestionId, TopicCode } from '@mithaq/domain';
import { createStore } from '@mithaq/store';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { newId } from './world.ts';

/** What is tested does not hang on what the reader finds: the suggestions are made by hand. Nobody in it is in the register but Italy. */
const text = 'Italy and Freedonia signed a pact in Sylvania on 3 May 1933. Freedonia undertook to train cadets. Firefly praised it.';

let server: TestServer;
let client: MithaqClient;
let italy: string;

beforeAll(async () => {
  server = await startTestServer();
  client = server.operator;
  italy = (await client.actors.get.query({ key: 'italy' })).ref.id;
});
afterAll(() => server.stop());

const at = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });

const freedonia = {
  newcomer: {
    key: 'actor:freedonia',
    kind: 'actor',
    actorKind: 'state',
    names: [{ value: 'Freedonia', language: 'en', kind: 'official' }],
  },
} as const;
const firefly = {
  newcomer: {
    key: 'actor:firefly',
    kind: 'actor',
    actorKind: 'person',
    names: [{ value: 'Firefly', language: 'en', kind: 'official' }],
  },
} as const;
const sylvania = {
  newcomer: { key: 'place:sylvania', kind: 'place', names: [{ value: 'Sylvania', language: 'en', kind: 'official' }] },
} as const;

const italian = () => ({ ...at('Italy'), referent: { record: italy } });
const freedonian = { ...at('Freedonia'), referent: freedonia };
const signed = { ...at('3 May 1933'), date: fuzzyDate('1933-05-03') };

const values = () =>
  ({
    italy: [at('Italy'), { kind: 'mention', record: italy, otherwise: [sylvania] }],
    freedonia: [at('Freedonia'), { kind: 'mention', ...freedonia }],
    pact: [
      at('pact'),
      {
        kind: 'agreement',
        key: 'pact',
        instrument: 'agreement',
        names: [{ value: 'pact', language: 'en', kind: 'alias' }],
        participations: [
          { actor: italian(), role: 'party' },
          { actor: freedonian, role: 'party' },
        ],
        topics: [],
      },
    ],
    signed: [
      at('signed'),
      {
        kind: 'event',
        type: 'signature',
        modality: 'occurred',
        within: at('Italy and Freedonia signed a pact in Sylvania on 3 May 1933'),
        participations: [
          { actor: italian(), role: 'signatory' },
          { actor: freedonian, role: 'signatory' },
        ],
        date: signed,
        place: { ...at('Sylvania'), referent: sylvania },
        agreements: ['pact'],
      },
    ],
    date: [at('3 May 1933'), { kind: 'date', date: signed.date }],
    clause: [
      at('train cadets'),
      { kind: 'clause', agreement: 'pact', topics: [TopicCode.parse('defence.training')], obligated: [freedonian], beneficiaries: [] },
    ],
    firefly: [at('Firefly'), { kind: 'mention', ...firefly }],
  }) as const satisfies Record<string, readonly [{ start: number; end: number; exact: string }, HeldSuggestion['value']]>;

type Name = keyof ReturnType<typeof values>;

let source: string;
let ids: Readonly<Record<Name, SuggestionId>>;

/** Each test reads a text of its own, with the same suggestions. */
beforeEach(async () => {
  const imported = await client.sources.import.mutate({
    name: 'pact.txt',
    content: { encoding: 'text', data: `${text}\n\n${newId('source')}` },
  });
  source = imported.source.id;
  const names = Object.keys(values()) as Name[];
  ids = Object.fromEntries(names.map((name) => [name, SuggestionId.parse(newId('suggestion'))])) as Record<Name, SuggestionId>;
  await within(async (writing) => {
    for (const found of await writing.suggestionsOf([source]))
      await writing.updateSuggestion({ ...found, standing: 'rejected', revision: found.revision + 1 }, found.revision);
    await writing.addSuggestions(names.map(suggestion));
  });
  await client.suggestions.judge.mutate({ id: ids.italy, verdict: 'rejected', revision: 0 });
  await client.suggestions.judge.mutate({ id: ids.italy, verdict: 'open', revision: 1 });
});

/** What one test drafted would be found by the next one. */
afterEach(async () => {
  const { rows } = await client.changeSets.list.query({});
  for (const { id, revision } of rows) await client.changeSets.discard.mutate({ id: ChangeSetId.parse(id), revision });
});

function suggestion(name: Name): HeldSuggestion {
  const [stretch, value] = values()[name];
  const told = { confidence: 'high', reason: { en: 'a test' }, basis: `test:${name}`, standing: 'open', revision: 0 } as const;
  return { id: ids[name], source, ...stretch, value, ...told };
}

async function within(work: Parameters<ReturnType<typeof createStore>['register']['transact']>[1]): Promise<void> {
  const store = createStore({ url: server.database.url });
  await store.register.transact(null, work);
  await store.close();
}

async function proposal(): Promise<ProposalView> {
  const { rows } = await client.proposals.list.query({ source });
  const found = rows.find(({ parts }) => parts[0]?.record === 'agreement');
  if (found === undefined) throw new Error('no agreement was proposed');
  return found;
}

const standings = async () => {
  const { suggestions } = await client.sources.get.query({ key: source });
  const byId = new Map<string, string>(suggestions.map(({ id, standing }) => [id, standing]));
  return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, byId.get(id)]));
};

const codeOf = async (act: Promise<unknown>) => {
  const [outcome] = await Promise.allSettled([act]);
  if (outcome.status === 'fulfilled') return 'done';
  const failure = failureOf(outcome.reason);
  return failure?.unreachable === false ? failure.code : 'unreachable';
};

const allOpen = { italy: 'open', freedonia: 'open', pact: 'open', signed: 'open', date: 'open', clause: 'open', firefly: 'open' };

test('a proposal tells what it is made of, how that stands to the register, and what accepting it would change', async () => {
  const { title, parts, outcome } = await proposal();
  expect(Object.keys(title).toSorted()).toEqual(['ar', 'en']);
  expect(parts.map(({ record, match, isDone }) => [record, match.match, isDone])).toEqual([
    ['agreement', 'new', false],
    ['clause', 'new', false],
    ['event', 'new', false],
    ['actor', 'new', false],
    ['place', 'new', false],
  ]);
  expect(outcome.made.map(({ record }) => record)).toEqual(['agreement', 'clause', 'event', 'actor', 'place']);
  expect([outcome.changed, outcome.isReady]).toEqual([[], true]);
  const date = parts[2]?.values.find(({ property }) => property === 'date');
  expect(date).toMatchObject({ display: { en: '3 May 1933' }, standing: 'new', passages: [at('3 May 1933')] });
  const party = parts[0]?.values.find(({ property }) => property === 'participations');
  expect(party?.display['en']).toBe('Italy · party');
});

test('accepting one drafts its records and statements, publishes nothing, and accepts what it was made of', async () => {
  const before = await client.register.summary.query();
  const { key, digest } = await proposal();
  const { changeSet, records } = await client.proposals.accept.mutate({ source, key, digest });
  expect(await standings()).toEqual({
    ...allOpen,
    freedonia: 'accepted',
    pact: 'accepted',
    signed: 'accepted',
    date: 'accepted',
    clause: 'accepted',
  });
  const { drafts } = await client.changeSets.get.query({ id: ChangeSetId.parse(changeSet.id) });
  const kinds = drafts.rows.map(({ subject }) => subject.kind);
  expect(kinds.filter((kind) => kind !== 'statement').toSorted()).toEqual(['actor', 'agreement', 'clause', 'event', 'place']);
  expect(kinds.filter((kind) => kind === 'statement').length).toBeGreaterThan(8);
  const { suggestions } = await client.sources.get.query({ key: source });
  const named = suggestions.flatMap(({ id, drafted }) => (id === ids.clause ? (drafted?.records ?? []) : []));
  expect(named.map(({ record, label }) => [record, label['en']])).toEqual([['clause', 'Defence.training, by Freedonia']]);
  expect((await client.register.summary.query()).counts).toEqual(before.counts);
  const agreement = records.find(({ record }) => record.startsWith('agreement_'))?.record ?? '';
  expect(await codeOf(client.agreements.get.query({ key: agreement }))).toBe('not-found');
  const after = await client.proposals.list.query({ source });
  expect(after.accepted).toMatchObject([{ key, changeSet: { id: changeSet.id }, suggestions: 5 }]);
  expect(after.rows.map(({ parts }) => parts[0]?.record)).toEqual(['actor']);
});

test('undoing an acceptance gives its drafts up and opens its suggestions again', async () => {
  const first = await proposal();
  const { changeSet } = await client.proposals.accept.mutate({ source, key: first.key, digest: first.digest });
  const id = ChangeSetId.parse(changeSet.id);
  await client.proposals.undo.mutate({ source, key: first.key, changeSet: id });
  expect(await standings()).toEqual(allOpen);
  expect((await client.changeSets.get.query({ id })).drafts.rows).toEqual([]);
  expect(await proposal()).toMatchObject({ key: first.key, digest: first.digest });
  expect(await codeOf(client.proposals.undo.mutate({ source, key: first.key, changeSet: id }))).toBe('not-found');
});

test('giving the change set up does the same', async () => {
  const { key, digest } = await proposal();
  const { changeSet } = await client.proposals.accept.mutate({ source, key, digest });
  await client.changeSets.discard.mutate({ id: ChangeSetId.parse(changeSet.id), revision: changeSet.revision });
  expect(await standings()).toEqual(allOpen);
});

test('what is dropped is not drafted, and stays open', async () => {
  const { key, digest, parts } = await proposal();
  const dropped = parts.filter(({ record }) => record === 'clause').map((part) => part.key);
  const previewed = await client.proposals.preview.query({ source, key, dropped });
  expect(previewed.outcome.made.map(({ record }) => record)).toEqual(['agreement', 'event', 'actor', 'place']);
  expect(previewed.digest).toBe(digest);
  expect([previewed.title['en'], parts.length]).toEqual(['agreement between Italy and Freedonia, signed 3 May 1933 in Sylvania', 5]);
  // What the agreement is called speaks of no clause that is left out, either.
  expect([parts[0]?.label['en'], previewed.parts[0]?.label['en']]).toEqual([
    'Agreement between Italy and Freedonia on defence.training, 3 May 1933',
    'Agreement between Italy and Freedonia, 3 May 1933',
  ]);
  const { records } = await client.proposals.accept.mutate({ source, key, digest, dropped });
  expect(records.some(({ record }) => record.startsWith('clause_'))).toBe(false);
  expect(await standings()).toMatchObject({ pact: 'accepted', clause: 'open' });
  const rest = await proposal();
  expect(rest.parts.map(({ record, isDone, match }) => [record, isDone, match.match])).toContainEqual(['agreement', true, 'held']);
  expect(rest.outcome.made.map(({ record }) => record)).toEqual(['clause']);
  expect(rest.isRest).toBe(true);
});

test('what was left tells what is not stated yet, counts no more than that, and is rejected whole', async () => {
  const { key, digest, parts, isRest } = await proposal();
  const [agreement] = parts;
  const party = agreement?.values.find(({ property, display }) => property === 'participations' && display['en']?.startsWith('Freedonia'));
  const told = parts.filter(({ record }) => record === 'clause' || record === 'event').map((part) => part.key);
  await client.proposals.accept.mutate({ source, key, digest, dropped: [...told, party?.key ?? ''] });
  const rest = await proposal();
  expect([isRest, rest.isRest]).toEqual([false, true]);
  expect(rest.parts[0]?.values.flatMap((value) => (value.isStated ? [] : [value.display['en']]))).toEqual(['Freedonia · party']);
  const { changeSet } = await client.proposals.accept.mutate({ source, key, digest: rest.digest });
  const { drafts } = await client.changeSets.get.query({ id: ChangeSetId.parse(changeSet.id), limit: 100 });
  const before = (agreement?.values.filter(({ passages }) => passages.length > 0).length ?? 0) - 1;
  expect(drafts.rows.filter(({ subject }) => subject.kind === 'statement')).toHaveLength(before + rest.outcome.statements);
  await client.proposals.undo.mutate({ source, key, changeSet: ChangeSetId.parse(changeSet.id) });
  const again = await proposal();
  await client.proposals.accept.mutate({ source, key, digest: again.digest, dropped: [...told, party?.key ?? ''] });
  await client.proposals.reject.mutate({ source, key, digest: (await proposal()).digest });
  expect(await standings()).toMatchObject({ pact: 'accepted', signed: 'rejected', clause: 'rejected', freedonia: 'rejected' });
  const { rows } = await client.proposals.list.query({ source });
  expect(rows.map(({ parts: [main] }) => main?.label['en'])).toEqual(['Firefly']);
});

test('what was not judged yet is no rest where the agreement alone was accepted', async () => {
  await client.suggestions.judge.mutate({ id: ids.pact, verdict: 'accepted', revision: 0 });
  const { isRest, parts } = await proposal();
  expect([isRest, parts[0]?.isDone]).toEqual([false, true]);
});

test('what was left and is accepted after all goes to the same change set, and is taken back by itself', async () => {
  const first = await proposal();
  const dropped = first.parts.filter(({ record }) => record === 'clause').map((part) => part.key);
  const one = await client.proposals.accept.mutate({ source, key: first.key, digest: first.digest, dropped });
  const rest = await proposal();
  const other = await client.proposals.accept.mutate({ source, key: rest.key, digest: rest.digest });
  expect([other.changeSet.id, other.changeSet.title]).toEqual([one.changeSet.id, one.changeSet.title]);
  const id = ChangeSetId.parse(one.changeSet.id);
  const kinds = async () => {
    const { drafts } = await client.changeSets.get.query({ id, limit: 100 });
    return drafts.rows.map(({ subject }) => subject.kind).filter((kind) => kind !== 'statement');
  };
  expect((await kinds()).toSorted()).toEqual(['actor', 'agreement', 'clause', 'event', 'place']);
  const suggestions = other.suggestions.map((each) => SuggestionId.parse(each.id));
  await client.proposals.undo.mutate({ source, key: rest.key, changeSet: id, suggestions });
  expect((await kinds()).toSorted()).toEqual(['actor', 'agreement', 'event', 'place']);
  expect(await standings()).toMatchObject({ pact: 'accepted', clause: 'open' });
});

test('all that is accepted of a source goes to one change set, by whole proposals or alone; a proposal is taken back by itself', async () => {
  const firefly = await client.suggestions.judge.mutate({ id: ids.firefly, verdict: 'accepted', revision: 0 });
  const { key, digest } = await proposal();
  const { changeSet, suggestions } = await client.proposals.accept.mutate({ source, key, digest });
  expect(firefly.drafted?.changeSet).toBe(changeSet.id);
  const id = ChangeSetId.parse(changeSet.id);
  await client.proposals.undo.mutate({ source, key, changeSet: id, suggestions: suggestions.map((each) => SuggestionId.parse(each.id)) });
  const { drafts } = await client.changeSets.get.query({ id, limit: 100 });
  expect(drafts.rows.map(({ subject }) => subject.kind).toSorted()).toEqual(['actor', 'statement']);
  expect(await standings()).toMatchObject({ pact: 'open', firefly: 'accepted' });
});

test('what the text does not give of something new is given by hand, from the codes that there are', async () => {
  const { key, parts } = await proposal();
  const event = parts.find(({ record }) => record === 'event')?.key ?? '';
  const type = parts.find(({ record }) => record === 'event')?.values.find(({ property }) => property === 'type')?.key ?? '';
  const without = await client.proposals.preview.query({ source, key, dropped: [type] });
  const [question] = without.outcome.open.filter(({ part }) => part === event);
  expect(question).toMatchObject({ question: 'missing', property: 'type' });
  expect(question?.choices?.map(({ code }) => code)).toContain('ratification');
  const given = [{ part: event, property: 'type', code: 'ratification' }];
  const answered = await client.proposals.preview.query({ source, key, dropped: [type], given });
  expect(answered.outcome.made.map(({ part }) => part)).toContain(event);
  const nonsense = [{ part: event, property: 'type', code: 'nonsense' }];
  const refused = await client.proposals.preview.query({ source, key, dropped: [type], given: nonsense });
  expect(refused.outcome.made.map(({ part }) => part)).not.toContain(event);
});

test('a proposal that is not any more what was shown is refused, and nothing is kept', async () => {
  const { key, digest } = await proposal();
  await client.suggestions.judge.mutate({ id: ids.clause, verdict: 'rejected', revision: 0 });
  expect(await codeOf(client.proposals.accept.mutate({ source, key, digest }))).toBe('stale-proposal');
  expect(await codeOf(client.proposals.reject.mutate({ source, key, digest }))).toBe('stale-proposal');
  expect(await codeOf(client.proposals.accept.mutate({ source, key: 'nothing', digest }))).toBe('stale-proposal');
  expect(await standings()).toEqual({ ...allOpen, clause: 'rejected' });
});

test('of two editors who accept at once one is told that she was late', async () => {
  const { key, digest } = await proposal();
  const answers = await Promise.all([
    codeOf(client.proposals.accept.mutate({ source, key, digest })),
    codeOf(server.client({ token: server.running.operatorToken }).proposals.accept.mutate({ source, key, digest })),
  ]);
  expect(answers.toSorted()).toEqual(['done', 'stale-proposal']);
});

test('rejecting one rejects what it tells, and leaves who is new and what is dated', async () => {
  const { key, digest } = await proposal();
  const { suggestions } = await client.proposals.reject.mutate({ source, key, digest });
  expect(await standings()).toEqual({ ...allOpen, pact: 'rejected', signed: 'rejected', clause: 'rejected' });
  const revisions = suggestions.map(({ id, revision }) => ({ id: SuggestionId.parse(id), revision }));
  await client.suggestions.judgeAll.mutate({ source, suggestions: revisions, verdict: 'open' });
  expect(await standings()).toEqual(allOpen);
});

test('an event that is accepted alone is drafted with those who are new in it, and without the agreement', async () => {
  const judged = await client.suggestions.judge.mutate({ id: ids.signed, verdict: 'accepted', revision: 0 });
  const subjects = judged.drafted?.subjects ?? [];
  expect([...new Set(subjects.map((id) => id.slice(0, id.indexOf('_'))))].toSorted()).toEqual(['actor', 'event', 'place', 'statement']);
  expect(await standings()).toMatchObject({ signed: 'accepted', pact: 'open', clause: 'open', freedonia: 'accepted' });
  await client.suggestions.judge.mutate({ id: ids.signed, verdict: 'open', revision: 1 });
  expect(await standings()).toEqual(allOpen);
});

test('a clause that is accepted alone brings its agreement along; others of the source go to the same change set', async () => {
  const clause = await client.suggestions.judge.mutate({ id: ids.clause, verdict: 'accepted', revision: 0 });
  const person = await client.suggestions.judge.mutate({ id: ids.firefly, verdict: 'accepted', revision: 0 });
  expect(clause.drafted?.changeSet).toBe(person.drafted?.changeSet);
  expect(clause.drafted?.subjects.filter((id) => /^(?:agreement|clause)_/.test(id))).toHaveLength(2);
  expect(await standings()).toMatchObject({ clause: 'accepted', pact: 'accepted', firefly: 'accepted', signed: 'open' });
});

test('a mention that is taken to mean another record is cited for that one, and counts against what it rested on', async () => {
  const other = (await client.actors.list.query({ limit: 100 })).rows.find(({ ref }) => ref.id !== italy)?.ref.id ?? '';
  const basis = 'test:italy';
  const counted = async () => (await client.learning.list.query({ limit: 100 })).rows.find((row) => row.basis === basis);
  const before = await counted();
  const judged = await client.suggestions.judge.mutate({ id: ids.italy, verdict: 'accepted', revision: 2, record: RecordId.parse(other) });
  expect(judged).toMatchObject({ standing: 'accepted', chosen: { id: other } });
  expect(await counted()).toMatchObject({ rejected: (before?.rejected ?? 0) + 1, accepted: before?.accepted ?? 0 });
  await client.suggestions.judge.mutate({ id: ids.italy, verdict: 'open', revision: 3 });
  expect((await counted())?.rejected ?? 0).toBe(before?.rejected ?? 0);
});

test('a mention that means somebody new after all is drafted, as that', async () => {
  const judged = await client.suggestions.judge.mutate({ id: ids.italy, verdict: 'accepted', revision: 2, otherwise: 0 });
  expect(judged.chosen?.record).toBe('place');
  expect(judged.drafted?.subjects.some((id) => id.startsWith('place_'))).toBe(true);
  expect(await codeOf(client.suggestions.judge.mutate({ id: ids.firefly, verdict: 'accepted', revision: 0, otherwise: 3 }))).toBe(
    'invalid-input',
  );
});

test('a suggestion is accepted as what was drafted by hand in its place, and taking that back gives those drafts up', async () => {
  const record = Place.parse({
    record: 'place',
    id: newId('place'),
    schemaVersion: currentSchemaVersion,
    slug: newId('place').replace('_', '-'),
    names: [{ value: 'Firefly', language: 'en', kind: 'official' }],
  });
  const { changeSet } = await client.drafts.save.mutate({ record });
  const drafted = { changeSet: ChangeSetId.parse(changeSet.id), subjects: [record.id] };
  const missing = { ...drafted, subjects: [record.id, RecordId.parse(newId('place'))] };
  const judge = { id: ids.firefly, verdict: 'accepted' as const, revision: 0 };
  expect(await codeOf(client.suggestions.judge.mutate({ ...judge, drafted: missing }))).toBe('not-found');
  const judged = await client.suggestions.judge.mutate({ ...judge, drafted });
  expect(judged).toMatchObject({ standing: 'accepted', chosen: { id: record.id }, drafted });
  await client.suggestions.judge.mutate({ id: ids.firefly, verdict: 'open', revision: 1 });
  expect(await codeOf(client.drafts.get.query({ subject: record.id }))).toBe('not-found');
});

test('readers see nothing of what was accepted and is only drafted', async () => {
  const { key, digest } = await proposal();
  await client.proposals.accept.mutate({ source, key, digest });
  await client.settings.setPublicReading.mutate({ publicReading: true });
  const seen = await server.anonymous.sources.get.query({ key: source });
  expect(seen.suggestions.map(({ value }) => value.kind).filter((kind) => kind !== 'date')).toEqual([]);
  expect(JSON.stringify(seen.suggestions)).not.toContain('basis');
  expect(await codeOf(server.anonymous.proposals.list.query({ source }))).toBe('not-signed-in');
});

test('what was drafted can be published as it is: every value has its source', async () => {
  const { key, digest } = await proposal();
  const { changeSet, records } = await client.proposals.accept.mutate({ source, key, digest });
  const id = ChangeSetId.parse(changeSet.id);
  const { revision } = (await client.changeSets.get.query({ id })).changeSet;
  await client.changeSets.publish.mutate({ id, revision });
  const agreement = await client.agreements.get.query({ key: records.find(({ record }) => record.startsWith('agreement_'))?.record ?? '' });
  expect(agreement.clauses.map(({ topics }) => topics.map(({ code }) => code))).toEqual([['defence.training']]);
  expect(await codeOf(client.proposals.undo.mutate({ source, key, changeSet: id }))).toBe('change-set-closed');
  const accepted = (await client.sources.get.query({ key: source })).suggestions.find((one) => one.id === ids.pact);
  expect(await codeOf(client.suggestions.judge.mutate({ id: ids.pact, verdict: 'open', revision: accepted?.revision ?? 0 }))).toBe(
    'change-set-closed',
  );
});
