import { failureOf, type ImportProgress, type MithaqClient } from '@mithaq/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson } from './testing/people.ts';
import { ask, asOperator } from './testing/rest.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { workDone } from './testing/work.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const text = (name: string, data: string) => ({ name, content: { encoding: 'text' as const, data } });

type Listener = NonNullable<Parameters<MithaqClient['imports']['progress']['subscribe']>[1]['onData']>;
type Event = Parameters<Listener>[0];

/** Follows an import to its end. */
async function followed(client: MithaqClient, batch: string, lastEventId?: string): Promise<readonly Event[]> {
  const events: Event[] = [];
  await new Promise<void>((resolve, reject) => {
    client.imports.progress.subscribe(lastEventId === undefined ? { batch } : { batch, lastEventId }, {
      onData: (event) => void events.push(event),
      onComplete: resolve,
      onError: reject,
    });
  });
  return events;
}

/** What a subscriber knows of each file at the end. */
function latest(events: readonly Event[]) {
  const files = new Map(events.flatMap(({ data }) => data.files.map((file) => [file.name, file] as const)));
  return [...files.values()].map(({ name, state, result, fault }) => [name, state, result?.outcome ?? fault?.code]);
}

test('many files are imported one after the other; a bad one is told by name and reason, and the others go on', async () => {
  const articles = Array.from({ length: 12 }, (_, at) => text(`article-${at}.txt`, `Article number ${at} about something else entirely`));
  const files = [
    ...articles.slice(0, 6),
    text('blank.txt', ' \n'),
    ...articles.slice(6),
    text('again.txt', articles[0]?.content.data ?? ''),
  ];
  const { batch, files: queued } = await server.operator.imports.queue.mutate({ files });
  expect(queued.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  const events = await followed(server.operator, batch);
  expect(latest(events)).toEqual([
    ...articles.slice(0, 6).map(({ name }) => [name, 'done', 'created']),
    ['blank.txt', 'failed', 'empty-file'],
    ...articles.slice(6).map(({ name }) => [name, 'done', 'created']),
    ['again.txt', 'done', 'known'],
  ]);
  expect(events.at(-1)?.data.counts).toEqual({ waiting: 0, reading: 0, held: 0, paused: 0, leftOut: 0, done: 13, failed: 1 });
  const [fault] = events.flatMap(({ data }) => data.files.flatMap(({ fault: one }) => one ?? []));
  expect(fault?.message).toContain('blank.txt');
});

test('who was cut off goes on after the last change seen, in their own language', async () => {
  const { batch } = await server.operator.imports.queue.mutate({ files: [text('one.txt', 'First of two files'), text('blank.txt', '')] });
  const all = await followed(server.operator, batch);
  expect(await followed(server.operator, batch, all.at(-1)?.id)).toEqual([]);
  const [whole] = await followed(server.client({ token: server.running.operatorToken, locale: 'ar' }), batch);
  expect(whole?.data.files.map(({ name, fault }) => [name, fault?.message])).toEqual([
    ['one.txt', undefined],
    ['blank.txt', 'الملف «blank.txt» لا نص فيه'],
  ]);
});

test('files join an import that was begun, and are imported in the name of whoever handed them in', async () => {
  const editor = await newPerson(server, 'editor', { name: 'Salma' });
  const { batch } = await editor.client.imports.queue.mutate({ files: [text('first.txt', 'A file that Salma brought first')] });
  await editor.client.imports.queue.mutate({ batch, files: [text('second.txt', 'A file that Salma brought second')] });
  const events = await followed(editor.client, batch);
  const made = events.flatMap(({ data }) => data.files.flatMap(({ result }) => result?.source.id ?? []));
  const { rows } = await server.anonymous.changes.list.query({});
  expect(rows.filter(({ subject }) => made.includes(subject.id)).map(({ by }) => by)).toEqual(['Salma', 'Salma']);
});

test('readers and strangers neither hand anything in nor see how far an import has come', async () => {
  const { batch } = await server.operator.imports.queue.mutate({ files: [text('secret.txt', 'Nobody else should hear of this name')] });
  await workDone(server);
  const reader = await newPerson(server, 'reader');
  for (const client of [reader.client, server.anonymous]) {
    for (const call of [() => followed(client, batch), () => client.imports.queue.mutate({ files: [text('x.txt', 'x')] })]) {
      const failure = await call().then(() => undefined, failureOf);
      expect(failure?.unreachable === false && failure.code).toBe(client === server.anonymous ? 'not-signed-in' : 'not-allowed');
    }
  }
});

test('is handed in and asked about over REST as well', async () => {
  const headers = { ...asOperator(server), 'content-type': 'application/json' };
  const body = JSON.stringify({ files: [text('over-rest.txt', 'A file that came in over REST'), text('void.txt', '')] });
  const { status, body: queued } = await ask<{ batch: string }>(server, '/imports/batches', { method: 'POST', body, headers });
  expect(status).toBe(200);
  await workDone(server);
  const told = await ask<ImportProgress>(server, `/imports/batches/${queued.batch}`, { headers: { ...headers, 'accept-language': 'ar' } });
  expect(told.body.counts).toEqual({ waiting: 0, reading: 0, held: 0, paused: 0, leftOut: 0, done: 1, failed: 1 });
  expect(told.body.files.map(({ name, result, fault }) => [name, result?.outcome ?? fault?.message, fault?.mayPass])).toEqual([
    ['over-rest.txt', 'created', undefined],
    ['void.txt', 'الملف «void.txt» لا نص فيه', false],
  ]);
  expect(told.body.files[0]?.result?.missing).toContain('publisher');
  const nobody = await ask<{ error: { code: string } }>(server, `/imports/batches/${queued.batch}`);
  expect(nobody.body.error.code).toBe('not-signed-in');
});

test('an import that nobody began is not found', async () => {
  const failure = await followed(server.operator, 'batch_00000000000000000000000001').then(() => undefined, failureOf);
  expect(failure?.unreachable === false && failure.code).toBe('not-found');
});

test('files that waited when the server stopped are imported by the next one', async () => {
  const first = await startTestServer({ database: server.database });
  const files = Array.from({ length: 30 }, (_, at) => text(`waiting-${at}.txt`, `Waiting file number ${at} of thirty`));
  const { batch } = await first.operator.imports.queue.mutate({ files });
  await first.stop();
  const events = await followed(server.operator, batch);
  expect(events.at(-1)?.data.counts).toEqual({ waiting: 0, reading: 0, held: 0, paused: 0, leftOut: 0, done: 30, failed: 0 });
  const { rows } = await server.pool.query(`select count(*)::integer as count from import_file where batch = $1 and request is null`, [
    batch,
  ]);
  expect(rows).toEqual([{ count: 30 }]);
});

/** Asks until an import is in no state but these. */
async function settled(client: MithaqClient, batch: string, states: readonly string[]): Promise<ImportProgress> {
  let told = await client.imports.get.query({ batch });
  await expect
    .poll(
      async () => {
        told = await client.imports.get.query({ batch });
        return told.files.every(({ state }) => states.includes(state));
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return told;
}

const breakwater = Array.from({ length: 80 }, (_, at) => `breakwater${at}`).join(' ');

test('a file that asks is held where a source has its text or much of it, and is taken or left out as somebody says', async () => {
  const { client } = await newPerson(server, 'editor', { name: 'Amal' });
  const first = await client.imports.queue.mutate({ asks: true, files: [text('first-wall.txt', `A breakwater\n\n${breakwater}`)] });
  const made = await settled(client, first.batch, ['done']);
  expect(made.files[0]?.result?.outcome).toBe('created');
  const again = await client.imports.queue.mutate({
    asks: true,
    files: [
      text('same-file.txt', `A breakwater\n\n${breakwater}`),
      text('same-text.txt', `A breakwater\n\n${breakwater}\n`),
      text('near-text.txt', `Otherwise called\n\n${breakwater} and one line more`),
      text('other.txt', 'Something else entirely, of which nobody has heard'),
    ],
  });
  const told = await settled(client, again.batch, ['done', 'held']);
  const slug = made.files[0]?.result?.source.slug;
  expect(told.files.map(({ name, state, result, like }) => [name, state, result?.outcome ?? like?.is, like?.source.slug])).toEqual([
    ['same-file.txt', 'done', 'known', undefined],
    ['same-text.txt', 'held', 'copy', slug],
    ['near-text.txt', 'held', 'copy', slug],
    ['other.txt', 'done', 'created', undefined],
  ]);
  expect(told.counts).toEqual({ waiting: 0, reading: 0, held: 2, paused: 0, leftOut: 0, done: 2, failed: 0 });
  const { total } = await client.sources.list.query({ waiting: true });
  const idOf = (name: string) => told.files.find((file) => file.name === name)?.id ?? '';
  await client.imports.steer.mutate({ batch: again.batch, act: 'leave-out', files: [idOf('same-text.txt')] });
  await client.imports.steer.mutate({ batch: again.batch, act: 'take', files: [idOf('near-text.txt')] });
  const after = await settled(client, again.batch, ['done', 'left-out']);
  expect(after.files.map(({ name, state, result }) => [name, state, result?.kin?.linked])).toEqual([
    ['same-file.txt', 'done', undefined],
    ['same-text.txt', 'left-out', undefined],
    ['near-text.txt', 'done', true],
    ['other.txt', 'done', undefined],
  ]);
  expect((await client.sources.list.query({ waiting: true })).total - total).toBeLessThanOrEqual(1);
});

test('what waits is paused, goes on, and is left out; what is over stays as it is', async () => {
  const { client } = await newPerson(server, 'editor', { name: 'Huda' });
  const files = Array.from({ length: 40 }, (_, at) => text(`pier-${at}.txt`, `Pier ${at}: something of its own was written of it here`));
  const { batch } = await client.imports.queue.mutate({ files });
  const paused = await client.imports.steer.mutate({ batch, act: 'pause' });
  expect(paused.counts.paused).toBeGreaterThan(0);
  expect(paused.counts.waiting).toBe(0);
  await client.imports.steer.mutate({
    batch,
    act: 'resume',
    files: paused.files
      .filter(({ state }) => state === 'paused')
      .slice(0, 1)
      .map(({ id }) => id),
  });
  const { counts } = await client.imports.steer.mutate({ batch, act: 'leave-out' });
  expect([counts.paused, counts.waiting, counts.leftOut > 0]).toEqual([0, 0, true]);
  const over = await settled(client, batch, ['done', 'left-out']);
  expect(over.counts.done + over.counts.leftOut).toBe(40);
  expect((await client.imports.steer.mutate({ batch, act: 'take' })).counts).toEqual(over.counts);
  await expect(client.imports.steer.mutate({ batch: 'batch_00000000000000000000000009', act: 'pause' })).rejects.toThrow();
});

test('what a file did not say is answered once; what the record says already is not overwritten, and the text is read again by its day', async () => {
  const { client } = await newPerson(server, 'editor', { name: 'Lina' });
  const { source, missing } = await client.sources.import.mutate(
    text('undated.txt', 'A dated matter\n\nThe ministers of Italy and Malta met on Wednesday.'),
  );
  expect(missing).toEqual(['title', 'author', 'publisher', 'published', 'url']);
  const answers = { published: { edtf: '2020-12-04' }, publisher: 'Al Jazeera', url: 'https://example.org/a' };
  await client.sources.answer.mutate({ key: source.id, answers });
  const page = await client.sources.get.query({ key: source.id });
  expect([page.row.published?.edtf, page.row.ref.publisher, page.url]).toEqual([
    '2020-12-04',
    { en: 'Al Jazeera' },
    'https://example.org/a',
  ]);
  expect(await client.sources.answer.mutate({ key: source.id, answers: { publisher: 'Another' } }).catch(failureOf)).toMatchObject({
    code: 'invalid-input',
    path: ['answers', 'publisher'],
  });
  expect(await client.sources.answer.mutate({ key: source.id, revision: 1, answers: { author: 'A' } }).catch(failureOf)).toMatchObject({
    code: 'stale-revision',
  });
  await workDone(server);
  const { suggestions } = await client.sources.get.query({ key: source.id });
  expect(suggestions.map(({ value }) => (value.kind === 'date' ? value.date?.edtf : undefined))).toContain('2020-12-02');
});
