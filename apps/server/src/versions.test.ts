import { failureOf } from '@mithaq/client';
import { currentSchemaVersion, readRecord, readStatement, typeId } from '@mithaq/domain';
import type { Store } from '@mithaq/store';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { person, registerBehind, workDone } from './testing/work.ts';

let server: TestServer;
let store: Store;
beforeAll(async () => {
  server = await startTestServer();
  store = registerBehind(server);
});
afterAll(async () => {
  await store.close();
  await server.stop();
});

const before = `The two sides met in Noura on Monday. Salim Haddad said that one hundred officers would be trained in the academy. He added that a joint
committee would meet every three months. The head of the authority welcomed the agreement. Nader Kilani spoke of a step towards stability.`;
const after = `Correction: an earlier version gave another number. ${before.replace('one hundred officers', 'forty officers')}`;

const text = (name: string, data: string) => ({ name, content: { encoding: 'text' as const, data } });
const imported = (name: string, data: string) => server.operator.sources.import.mutate(text(name, data));
const page = (key: string) => server.operator.sources.get.query({ key });

/** Somebody states something of a new person, by a passage of a source. */
async function stated(source: string, exact: string): Promise<{ readonly id: string; readonly subject: string }> {
  const [subject, id] = [person(`person-${uuidv7()}`, ['Somebody Unnamed']), typeId('statement', uuidv7())];
  const start = ((await store.register.texts([source])).get(source) ?? '').indexOf(exact);
  const statement = readStatement({
    ...{ record: 'statement', schemaVersion: currentSchemaVersion, id, subject: subject.id, property: 'notes', value: { en: exact } },
    ...{ modality: 'occurred', standing: 'accepted', rank: 0 },
    citations: [{ source, selector: { exact, start, end: start + exact.length } }],
  });
  await store.register.transact(null, async (writing) => {
    await writing.save(subject);
    await writing.saveStatement(statement);
  });
  return { id, subject: subject.id };
}

test('a new text takes the place of the old one: passages move, or are orphans until somebody saw to them', async () => {
  const { source } = await imported('noura.txt', before);
  const kept = await stated(source.id, 'joint\ncommittee would meet every three months');
  const lost = await stated(source.id, 'one hundred officers would be trained');
  const { revision, sha256 } = await page(source.id);
  const revised = await server.operator.sources.revise.mutate({ key: source.id, revision, file: text('noura-2.txt', after) });
  expect(revised).toMatchObject({ outcome: 'revised', orphaned: 1, source: { id: source.id }, citations: { checked: 2, exact: 1 } });

  const now = await page(source.id);
  expect(now.text).toBe(after);
  expect(now.sha256).not.toBe(sha256);
  expect(now.revision).toBe(revision + 1);
  const passage = now.passages.find(({ exact }) => exact.startsWith('joint'));
  expect(after.slice(passage?.start, passage?.end)).toBe(passage?.exact);
  expect(passage?.check).toBe('exact');

  const { rows } = await server.operator.citations.orphaned.query({ source: source.id });
  expect(rows.map(({ statement, citation, subject, reason, exact }) => [statement, citation, subject.id, reason, exact])).toEqual([
    [lost.id, 0, lost.subject, 'gone', 'one hundred officers would be trained'],
  ]);
  expect((await server.operator.citations.orphaned.query()).rows).toEqual(rows);
  const { rows: history } = await store.register.revisions({ subject: kept.id }, { limit: 5 });
  expect(history.map((entry) => entry.revision)).toEqual([2, 1]);

  await rest(lost.id, 'forty officers would be trained', source.id);
  expect((await server.operator.citations.orphaned.query({ source: source.id })).rows).toEqual([]);
  expect((await store.register.verify()).problems).toEqual([]);
});

/** Lets a statement rest on another passage. */
async function rest(id: string, exact: string, source: string): Promise<void> {
  const start = ((await store.register.texts([source])).get(source) ?? '').indexOf(exact);
  const { statement } = await server.operator.records.get
    .query({
      kind: 'actor',
      key: (await store.register.revision(id, 1))?.data === undefined ? '' : subjectOf(await store.register.revision(id, 1)),
    })
    .then(({ statements }) => statements.find((one) => one.statement.id === id) ?? { statement: undefined });
  const citations = [{ source, selector: { exact, start, end: start + exact.length } }];
  await store.register.transact(null, (writing) => writing.saveStatement(readStatement({ ...statement, citations })));
}

function subjectOf(snapshot: unknown): string {
  return String(JSON.parse(JSON.stringify(snapshot)).data.subject);
}

test('the old file is known when it comes again, and a third text finds orphans of the first', async () => {
  const { source } = await imported('third.txt', `Third. ${before}`);
  const lost = await stated(source.id, 'one hundred officers would be trained');
  const first = await page(source.id);
  await server.operator.sources.revise.mutate({ key: source.id, revision: first.revision, file: text('b.txt', `Third. ${after}`) });
  expect((await server.operator.citations.orphaned.query({ source: source.id })).rows.map(({ statement }) => statement)).toEqual([lost.id]);
  expect(await imported('third.txt', `Third. ${before}`)).toMatchObject({ outcome: 'known', source: { id: source.id } });
  const restored = `Correction of the correction. Third. ${before}`;
  const again = await server.operator.sources.revise.mutate({
    key: source.id,
    revision: first.revision + 1,
    file: text('c.txt', restored),
  });
  expect(again).toMatchObject({ outcome: 'revised', orphaned: 0, citations: { checked: 1, exact: 1 } });
  expect((await server.operator.citations.orphaned.query({ source: source.id })).rows).toEqual([]);
});

test('what was judged moves with its words, and is not proposed again; the rest is read anew', async () => {
  const layla = person('layla-sharif', ['Layla Sharif']);
  await store.register.transact(null, async (writing) => {
    await writing.save(layla);
    await writing.announce({ what: 'record-saved', subject: layla.id, audience: 'public' });
  });
  const told = 'Layla Sharif opened the session in the afternoon. The delegates heard Layla Sharif again at its close on the same day.';
  const { source } = await imported('layla.txt', told);
  const mentions = async () =>
    (await page(source.id)).suggestions.filter(
      ({ value }) => value.kind === 'mention' && 'record' in value && value.record.id === layla.id,
    );
  const [first, second] = await mentions();
  if (first === undefined || second === undefined) throw new RangeError('too little was proposed');
  await server.operator.suggestions.judge.mutate({ id: second.id, verdict: 'rejected', revision: second.revision });
  const { revision } = await page(source.id);
  await server.operator.sources.revise.mutate({ key: source.id, revision, file: text('l.txt', `By our own correspondent. ${told}`) });
  await workDone(server);
  const moved = await mentions();
  expect(moved.map(({ start, exact, standing }) => [start, exact, standing])).toEqual([
    [first.start + 26, 'Layla Sharif', 'open'],
    [second.start + 26, 'Layla Sharif', 'rejected'],
  ]);
  expect(moved[1]?.id).toBe(second.id);
});

test('a file at the address of a known source with much of its text becomes its new text by itself', async () => {
  const { source } = await imported('page.txt', `Page. ${before}`);
  const { record, revision } = await server.operator.records.get.query({ kind: 'source', key: source.id });
  const named = readRecord({ ...record, title: { value: 'Talks in Noura', language: 'en' }, publisher: { name: { en: 'Gazette' } } });
  await store.register.transact(null, async (writing) => void (await writing.save(named, revision)));
  const html = `<!doctype html><html lang="en"><head><title>Talks in Noura</title><meta property="og:site_name" content="Gazette">
    <meta property="og:title" content="Talks in Noura"></head><body><article><h1>Talks in Noura</h1><p>${`Page. ${after}`.replaceAll('. ', '.</p><p>')}</p></article></body></html>`;
  const data = Buffer.from(html).toString('base64');
  const again = await server.operator.sources.import.mutate({ name: 'page.html', content: { encoding: 'base64', data } });
  expect(again).toMatchObject({ outcome: 'revised', source: { id: source.id } });
});

test('a revision that somebody else overtook, and a file of another source, are refused', async () => {
  const [one, other] = [
    await imported('one.txt', `One. ${before}`),
    await imported('other.txt', 'A text of quite another source, in few words'),
  ];
  const { revision } = await page(one.source.id);
  const refused = async (given: { revision: number; file: ReturnType<typeof text> }) => {
    const failure = await server.operator.sources.revise.mutate({ key: one.source.id, ...given }).then(() => undefined, failureOf);
    return failure?.unreachable === false ? [failure.code, failure.path] : failure;
  };
  expect(await refused({ revision: revision + 1, file: text('x.txt', after) })).toEqual(['stale-revision', ['revision']]);
  const [, theirs] = [other, text('other.txt', 'A text of quite another source, in few words')];
  expect(await refused({ revision, file: theirs })).toEqual(['invalid-input', ['file']]);
});
