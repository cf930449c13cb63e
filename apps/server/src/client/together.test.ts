import { failureOf } from '@mithaq/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Holds up whoever asks for change sets, until it is let go. */
async function heldUp(): Promise<() => Promise<void>> {
  const connection = await server.pool.connect();
  await connection.query('begin; lock table change_set in access exclusive mode');
  return async () => {
    await connection.query('rollback');
    connection.release();
  };
}

test('of queries asked at once, a slow one does not hold up the others, and one that is refused leaves them alone', async () => {
  const letGo = await heldUp();
  let isAnswered = false;
  const slow = server.operator.changeSets.list.query({}).then(({ total }) => {
    isAnswered = true;
    return total;
  });
  const refused = server.operator.agreements.get.query({ key: 'no-such-agreement' }).catch(failureOf);
  const session = await server.operator.session.get.query();
  expect(await refused).toMatchObject({ code: 'not-found', path: ['key'] });
  expect([session.user?.name, isAnswered]).toEqual(['operator', false]);
  await letGo();
  expect(await slow).toBe(0);
});

test('one of them that its caller ends does so at once; the others are answered', async () => {
  const letGo = await heldUp();
  const over = new AbortController();
  const slow = server.operator.changeSets.list.query({}, { signal: over.signal }).catch(failureOf);
  const session = await server.operator.session.get.query();
  over.abort();
  expect([await slow, session.user?.name]).toEqual([undefined, 'operator']);
  await letGo();
});
