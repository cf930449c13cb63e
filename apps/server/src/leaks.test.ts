import {
  type AgreementId,
  currentSchemaVersion,
  EventId,
  fuzzyDate,
  Sha256,
  Slug,
  type Source,
  SourceId,
  type Statement,
  StatementId,
} from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementNamed, openlyUnsupported } from './testing/entries.ts';
import { listen, subjectsIn } from './testing/listening.ts';
import { newPerson, type TestPerson } from './testing/people.ts';
import { everythingTold, type Known, unasked } from './testing/readers.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { newId } from './world.ts';

/** A word that stands nowhere in the register but in what editors draft. */
const word = 'Zephyrquux';

let server: TestServer;
let editor: TestPerson;
let known: Known;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor', { name: 'Mona' });
  known = await whatIsThere();
});
afterAll(() => server.stop());

async function whatIsThere(): Promise<Known> {
  const { anonymous } = server;
  const agreement = 'italy-gna-december-2020';
  const page = await anonymous.agreements.get.query({ key: agreement });
  const [events, places, offices, sources] = await Promise.all([
    anonymous.events.list.query({ limit: 1 }),
    anonymous.places.list.query({ limit: 1 }),
    anonymous.offices.list.query({ limit: 1 }),
    anonymous.sources.list.query({ limit: 1 }),
  ]);
  return {
    agreement,
    id: page.ref.id,
    actor: 'government-of-national-accord',
    event: events.rows[0]?.ref.slug ?? '',
    place: places.rows[0]?.ref.slug ?? '',
    office: offices.rows[0]?.ref.slug ?? '',
    clause: page.clauses[0]?.ref.slug ?? '',
    source: sources.rows[0]?.ref.slug ?? '',
    words: [word, word.toLowerCase(), 'Italy', 'إيطاليا'],
  };
}

/** A source that nobody has seen yet. */
function sourceNamed(name: string): Source {
  return {
    record: 'source',
    id: SourceId.parse(newId('source')),
    schemaVersion: currentSchemaVersion,
    slug: Slug.parse(`${name.toLowerCase()}-gazette`),
    type: 'article',
    label: { en: `The ${name} gazette` },
    language: 'en',
    derivedFrom: [],
    text: { sha256: Sha256.parse('5'.repeat(64)), length: 100 },
    rights: 'excerpts-only',
    sample: false,
  };
}

interface Drafted {
  readonly agreement: { readonly id: string; readonly slug: string };
  readonly source: { readonly id: string; readonly slug: string };
  readonly statement: string;
}

/** Everything that an editor does before anything is published: new records, a changed one, statements, a change set with its talk. */
async function draft(): Promise<Drafted> {
  const { client } = editor;
  const { id: changeSet } = await client.changeSets.create.mutate({ title: `Work on ${word}` });
  const agreement = agreementNamed(`${word} accord`);
  await client.drafts.save.mutate({ record: agreement, changeSet, message: `about ${word}` });
  for (const statement of openlyUnsupported(agreement)) await client.drafts.saveStatement.mutate({ statement, changeSet });
  const { record, revision } = await client.records.get.query({ kind: 'agreement', key: known.agreement });
  if (record.record !== 'agreement') throw new RangeError('an agreement was asked for');
  await client.drafts.save.mutate({
    record: { ...record, label: { en: `${word} instead` }, slug: `${word.toLowerCase()}-instead` },
    from: revision,
    changeSet,
  });
  await draftEvents(changeSet);
  const source = sourceNamed(word);
  await client.drafts.save.mutate({ record: source, changeSet });
  const statement: Statement = {
    record: 'statement',
    id: StatementId.parse(newId('statement')),
    schemaVersion: currentSchemaVersion,
    subject: record.id,
    property: 'instrument',
    value: 'treaty',
    modality: 'occurred',
    standing: 'disputed',
    rank: 1,
    citations: [{ source: source.id, selector: { exact: word, start: 0, end: word.length } }],
    note: { en: `as ${word} has it` },
  };
  await client.drafts.saveStatement.mutate({ statement, changeSet });
  const held = await client.records.get.query({ kind: 'agreement', key: known.agreement });
  const [first] = held.statements;
  if (first === undefined) throw new RangeError('an agreement without statements');
  await client.drafts.withdraw.mutate({ subject: first.statement.id, from: first.revision, changeSet });
  const { changeSet: now } = await client.changeSets.get.query({ id: changeSet });
  await talkAbout(record.id, known.source);
  await client.changeSets.submit.mutate({ id: changeSet, revision: now.revision, note: `look at ${word}` });
  return { agreement, source, statement: statement.id };
}

/** What editors say about a published record, and who is to look at a published source: none of it is published. */
async function talkAbout(subject: AgreementId, source: string): Promise<void> {
  const { client, id } = editor;
  await client.comments.add.mutate({ subject, property: 'instrument', text: `${word}, says @${id}` });
  await client.sources.assign.mutate({ sources: [{ source, revision: 0 }], to: id });
  await client.presence.stay.mutate({ page: 'one-window', subject, part: 'editing', property: 'names' });
}

/** Another state of a published event, without its date, and a new one long before any other: what counts and charts of events would show. */
async function draftEvents(changeSet: string): Promise<void> {
  const { client } = editor;
  const { record, revision } = await client.records.get.query({ kind: 'event', key: known.event });
  if (record.record !== 'event') throw new RangeError('an event was asked for');
  const { date: _date, ...undated } = { ...record, label: { en: `${word} instead` } };
  await client.drafts.save.mutate({ record: undated, from: revision, changeSet });
  const fresh = { id: EventId.parse(newId('event')), slug: Slug.parse(`${word.toLowerCase()}-event`), date: fuzzyDate('1951-12-24') };
  await client.drafts.save.mutate({ record: { ...undated, ...fresh }, changeSet });
}

/** The status and the words of a refusal, with what was asked for taken out of them. */
async function refusal(path: string, input: object, key: string): Promise<string> {
  const answer = await fetch(`${server.running.apiUrl}/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
  return `${answer.status} ${(await answer.text()).replaceAll(key, '…')}`;
}

/** The lines in which two answers differ, cut short. */
function differing(one = '', other = ''): string[] {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  return others.filter((line, at) => line !== lines[at]).map((line) => line.slice(0, 300));
}

describe('what an editor drafts', () => {
  let before: Readonly<Record<string, string>>;
  let drafted: Drafted;
  let listener: ReturnType<typeof listen>;
  beforeAll(async () => {
    before = await everythingTold(server, known);
    listener = listen(server.anonymous);
    await listener.started;
    drafted = await draft();
  });

  test('every procedure that a reader may call is watched here', () => {
    expect(unasked(known)).toEqual([]);
  });

  test('changes no answer that a reader gets, to the letter: no list, count, search, history, change or download', async () => {
    const after = await everythingTold(server, known);
    for (const [address, answer] of Object.entries(after)) {
      expect([address, answer.startsWith('200 ') || answer.startsWith('404 ')]).toEqual([address, true]);
      expect([address, differing(before[address], answer)]).toEqual([address, []]);
      expect([address, answer.toLowerCase().includes(word.toLowerCase())]).toEqual([
        address,
        address.toLowerCase().includes(word.toLowerCase()),
      ]);
    }
  });

  test('is told to no reader who listens, though editors are told of all of it', async () => {
    const { source } = await server.operator.sources.import.mutate({ name: 'end.txt', content: { encoding: 'text', data: 'The end' } });
    await listener.until(1);
    listener.stop();
    expect(subjectsIn(listener.seen)).toEqual([source.id]);
    const { rows } = await editor.client.changes.list.query({ limit: 100 });
    expect(new Set(rows.map(({ what }) => what))).toEqual(
      new Set(['comment-added', 'draft-saved', 'draft-submitted', 'source-assigned', 'source-created']),
    );
  });

  test('is answered like what never was, by its id or slug: same status, same words', async () => {
    const never = { id: newId('agreement'), slug: 'never-was' };
    const { agreement, source, statement } = drafted;
    for (const key of ['id', 'slug'] as const) {
      const [asked, unasked_] = [agreement[key], never[key]];
      expect(await refusal('agreements.get', { key: asked }, asked)).toBe(await refusal('agreements.get', { key: unasked_ }, unasked_));
      const kind = 'agreement';
      expect(await refusal('records.get', { kind, key: asked }, asked)).toBe(
        await refusal('records.get', { kind, key: unasked_ }, unasked_),
      );
      expect(await refusal('events.list', { agreement: asked }, asked)).toBe(
        await refusal('events.list', { agreement: unasked_ }, unasked_),
      );
      expect(await refusal('sources.get', { key: source[key] }, source[key])).toBe(
        await refusal('sources.get', { key: unasked_ }, unasked_),
      );
    }
    const renamed = `${word.toLowerCase()}-instead`;
    expect(await refusal('agreements.get', { key: renamed }, renamed)).toBe(
      await refusal('agreements.get', { key: 'never-was' }, 'never-was'),
    );
    for (const [id, other] of [
      [agreement.id, never.id],
      [statement, newId('statement')],
    ] as const) {
      expect(await refusal('records.history', { id }, id)).toBe(await refusal('records.history', { id: other }, other));
      expect(await refusal('records.revision', { id, revision: 1 }, id)).toBe(
        await refusal('records.revision', { id: other, revision: 1 }, other),
      );
      expect(await refusal('records.compare', { id, from: 1, to: 1 }, id)).toBe(
        await refusal('records.compare', { id: other, from: 1, to: 1 }, other),
      );
    }
    const state = { view: 'working', kind: 'agreement' };
    expect(await refusal('records.get', { ...state, key: agreement.id }, agreement.id)).toBe(
      await refusal('records.get', { ...state, key: never.id }, never.id),
    );
    const draftOf = (subject: string) => refusal('drafts.get', { subject }, subject);
    expect(await draftOf(agreement.id)).toBe(await draftOf(never.id));
  });
});

describe('what the reader proposed', () => {
  test('is shown to editors, and to nobody else before a person accepted it', async () => {
    const data = 'Italy wrote to Malta on 4 December 2020.';
    const { source, suggestionCount } = await editor.client.sources.import.mutate({
      name: 'letter.txt',
      content: { encoding: 'text', data },
    });
    expect(suggestionCount).toBeGreaterThan(2);
    const forEditors = await editor.client.sources.get.query({ key: source.id });
    const forReaders = await server.anonymous.sources.get.query({ key: source.id });
    expect([forEditors.suggestions.length, forEditors.row.openSuggestionCount]).toEqual([suggestionCount, suggestionCount]);
    const told = ({ row, suggestions }: typeof forReaders) => [suggestions, row.openSuggestionCount, row.suggestionCount, row.marks];
    expect(told(forReaders)).toEqual([[], 0, 0, []]);
    const summary = await server.anonymous.register.summary.query();
    expect([summary.waitingSources, summary.openSuggestions]).toEqual([undefined, undefined]);
    expect((await editor.client.register.summary.query()).waitingSources).toBeGreaterThan(0);
    const refused = await refusal('sources.list', { waiting: true }, '');
    expect(refused.slice(0, 3)).toBe('401');

    const [first, ...others] = forEditors.suggestions;
    if (first === undefined) throw new RangeError('nothing was suggested');
    await editor.client.suggestions.judge.mutate({ id: first.id, verdict: 'accepted', revision: first.revision });
    const rest = others.map(({ id, revision }) => ({ id, revision }));
    const judged = await editor.client.suggestions.judgeAll.mutate({ source: source.slug, suggestions: rest, verdict: 'rejected' });
    const accepted = await server.anonymous.sources.get.query({ key: source.id });
    expect(accepted.suggestions.map(({ id }) => id)).toEqual([first.id]);
    const undone = await editor.client.suggestions.judgeAll.mutate({
      source: source.slug,
      suggestions: judged.map(({ id, revision }) => ({ id, revision })),
      verdict: 'open',
    });
    expect(undone.map(({ standing }) => standing)).toEqual(rest.map(() => 'open'));
    const late = editor.client.suggestions.judgeAll.mutate({ source: source.slug, suggestions: rest, verdict: 'rejected' });
    await expect(late).rejects.toMatchObject({ data: { mithaq: { code: 'stale-revision', path: ['suggestions', 0, 'revision'] } } });
  });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
