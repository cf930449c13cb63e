import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../src/testing/server.ts';
import { type Acknowledged, openLedger } from '../load/ledger.ts';
import { type Pen, publishTogether } from '../load/writes.ts';
import { lostOf } from './kept.ts';
import { halfWritten } from './whole.ts';

let server: TestServer;
const ledger = openLedger();
beforeAll(async () => {
  server = await startTestServer();
  let count = 0;
  const name = (kind: string) => {
    count += 1;
    return `${kind} ${count}`;
  };
  const pen: Pen = { client: server.operator, ledger, name, below: () => 0, own: [] };
  await publishTogether(pen);
  await publishTogether(pen);
});
afterAll(() => server.stop());

test('of a whole register nothing is lost or half-written', async () => {
  expect(ledger.acknowledged.map(({ kind }) => kind)).toEqual(['draft', 'draft', 'change-set', 'draft', 'draft', 'change-set']);
  expect(await lostOf(ledger.acknowledged, server.operator)).toEqual([]);
  expect(await halfWritten(server.database.url, ledger.attempts)).toEqual([]);
});

test('what is not there, or is not what was acknowledged, is found', async () => {
  const [draft] = ledger.acknowledged;
  if (draft?.kind !== 'draft') throw new Error('no draft');
  const never: Acknowledged[] = [
    { ...draft, label: 'another label' },
    { ...draft, revision: 99 },
    { kind: 'change-set', id: `changeset_${'0'.repeat(26)}` },
    { kind: 'source', id: `source_${'0'.repeat(26)}`, text: '' },
  ];
  expect(await lostOf(never, server.operator)).toHaveLength(never.length);
});

test('half a change set, and a record that its history does not lead to, are found', async () => {
  const [subject = ''] = ledger.attempts[0]?.subjects ?? [];
  const half = { changeSet: 'a change set', subjects: [subject, `agreement_${'0'.repeat(26)}`] };
  await server.pool.query('update record set revision = 7 where id = $1', [subject]);
  expect(await halfWritten(server.database.url, [...ledger.attempts, half])).toEqual([
    'half-written: a record at another revision than its last published one (1)',
    'half-written: 1 of 2 of a change set',
  ]);
});
