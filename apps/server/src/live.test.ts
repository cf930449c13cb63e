import { failureOf, type MithaqClient } from '@mithaq/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, subjectsIn } from './testing/listening.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Imports a new file and gives the id of the source that it made. */
async function imported(client: MithaqClient, name: string): Promise<string> {
  const { source } = await client.sources.import.mutate({ name: `${name}.txt`, content: { encoding: 'text', data: `Article ${name}` } });
  return source.id;
}

test('a change is told to everybody who listens, once, with its subject named', async () => {
  const listeners = [listen(server.anonymous), listen(server.client({ locale: 'ar' }))];
  await Promise.all(listeners.map(({ started }) => started));
  // A subscription tells what comes after the moment at which the server first looked, which is after it answered.
  const first = await imported(server.operator, 'one');
  const second = await imported(server.operator, 'two');
  for (const listener of listeners) {
    await listener.until(2);
    expect(subjectsIn(listener.seen)).toEqual([first, second]);
    expect(listener.seen[0]).toMatchObject({ what: 'source-created', by: 'operator', subject: { label: { en: 'Article one' } } });
    listener.stop();
  }
});

test('who was cut off goes on after the last change seen, with nothing missed and nothing twice', async () => {
  const all = listen(server.anonymous);
  await all.started;
  const before = await Promise.all(['a', 'b', 'c'].map((name) => imported(server.operator, name)));
  await all.until(3);
  all.stop();
  const meanwhile = [];
  for (let index = 0; index < 25; index += 1) meanwhile.push(await imported(server.operator, `meanwhile ${index}`));
  const resumed = listen(server.anonymous, all.seen[1]?.id);
  await resumed.started;
  const after = await imported(server.operator, 'after');
  await resumed.until(27);
  resumed.stop();
  expect(new Set(subjectsIn(all.seen))).toEqual(new Set(before));
  expect(subjectsIn(resumed.seen)).toEqual([...subjectsIn(all.seen).slice(2), ...meanwhile, after]);
});

test('more changes than one look takes come in order', async () => {
  const start = listen(server.anonymous);
  await start.started;
  await imported(server.operator, 'start');
  await start.until(1);
  start.stop();
  const made = [];
  for (let index = 0; index < 120; index += 1) made.push(await imported(server.operator, `many ${index}`));
  const listener = listen(server.anonymous, start.seen[0]?.id);
  await listener.until(120);
  listener.stop();
  expect(subjectsIn(listener.seen)).toEqual(made);
});

test('a server that stops and comes back is found again by the same subscription', async () => {
  const first = await startTestServer({ database: server.database });
  const port = Number(new URL(first.running.apiUrl).port);
  const listener = listen(first.anonymous);
  await listener.started;
  const before = await imported(first.operator, 'before the stop');
  await listener.until(1);
  await first.stop();
  const between = await imported(server.operator, 'while it was down');
  const second = await startTestServer({ database: server.database, port });
  await listener.until(2);
  const after = await imported(second.operator, 'after the start');
  await listener.until(3);
  expect(subjectsIn(listener.seen)).toEqual([before, between, after]);
  listener.stop();
  await second.stop();
});

test('a place that this register never came to (another database was restored) is told as a new start, from now on', async () => {
  const listener = listen(server.anonymous, '999999999');
  await listener.started;
  await listener.until(1);
  const source = await imported(server.operator, 'after a restored database');
  await listener.until(2);
  listener.stop();
  expect(subjectsIn(listener.seen)).toEqual(['started-over', source]);
});

test('who signs in, or out, goes on from now and is told so: the changes of one are none of the other', async () => {
  const reader = listen(server.anonymous);
  const editor = listen(server.operator);
  await Promise.all([reader.started, editor.started]);
  const first = await imported(server.operator, 'before signing in');
  await Promise.all([reader.until(1), editor.until(1)]);
  expect([subjectsIn(reader.seen), subjectsIn(editor.seen)]).toEqual([[first], [first]]);
  reader.stop();
  editor.stop();
  const signedIn = listen(server.operator, reader.seen[0]?.id);
  const signedOut = listen(server.anonymous, editor.seen[0]?.id);
  await Promise.all([signedIn.until(1), signedOut.until(1)]);
  const second = await imported(server.operator, 'after signing in');
  await Promise.all([signedIn.until(2), signedOut.until(2)]);
  for (const listener of [signedIn, signedOut]) {
    expect(subjectsIn(listener.seen)).toEqual(['started-over', second]);
    listener.stop();
  }
});

test('a forged place to go on from is refused and not tried again', async () => {
  for (const lastEventId of ['x', '-1', '99999999999999999999', "1'; drop table change", '\uD800']) {
    const refusal = await listen(server.anonymous, lastEventId).ended;
    expect(failureOf(refusal), lastEventId).toMatchObject({ category: 'invalid', code: 'invalid-input', path: ['lastEventId'] });
  }
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});
