import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreementNamed, openlyUnsupported } from './testing/entries.ts';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
let editor: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'reviewer', { name: 'Mona' });
});
afterAll(() => server.stop());

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('the addresses of a kind come in the order of their ids, from any of them on', async () => {
  const all = await server.anonymous.register.addresses.query({ kind: 'agreement' });
  expect(ids(all)).toEqual(ids(all).toSorted());
  expect(all.length).toBe((await server.anonymous.agreements.list.query({})).total);
  const [first, second] = all;
  if (first === undefined || second === undefined) throw new RangeError('fewer than two agreements');
  expect(await server.anonymous.register.addresses.query({ kind: 'agreement', after: first.id, limit: 1 })).toEqual([second]);
  expect(new Date(first.at).toISOString()).toBe(first.at);
});

test('what changed of a record is told with what changed of all that refers to it, newest first, and of nothing else', async () => {
  const { client } = editor;
  const agreement = agreementNamed('Ghat accord');
  const { id: changeSet } = await client.changeSets.create.mutate({ title: 'Ghat' });
  await client.drafts.save.mutate({ record: agreement, changeSet });
  for (const statement of openlyUnsupported(agreement)) await client.drafts.saveStatement.mutate({ statement, changeSet });
  const about = () => server.anonymous.changes.about.query({ about: [agreement.id] });
  expect(await about()).toEqual([]);
  expect(await client.changes.about.query({ about: [agreement.id] })).toEqual([]);

  const { changeSet: drafted } = await client.changeSets.get.query({ id: changeSet });
  await client.changeSets.submit.mutate({ id: changeSet, revision: drafted.revision });
  const { changeSet: submitted } = await client.changeSets.get.query({ id: changeSet });
  await client.changeSets.publish.mutate({ id: changeSet, revision: submitted.revision });
  const told = await about();
  expect(new Set(told.map(({ what, subject, by }) => [what, subject.id, by].join(' ')))).toEqual(
    new Set([`record-saved ${agreement.id} Mona`]),
  );

  const later = { ...agreementNamed('Ghat accord, amended'), lineage: [{ relation: 'amends' as const, agreement: agreement.id }] };
  const { id: next } = await client.changeSets.create.mutate({ title: 'Ghat, amended' });
  await client.drafts.save.mutate({ record: later, changeSet: next });
  for (const statement of openlyUnsupported(later)) await client.drafts.saveStatement.mutate({ statement, changeSet: next });
  const { changeSet: nextDrafted } = await client.changeSets.get.query({ id: next });
  await client.changeSets.submit.mutate({ id: next, revision: nextDrafted.revision });
  const { changeSet: nextSubmitted } = await client.changeSets.get.query({ id: next });
  await client.changeSets.publish.mutate({ id: next, revision: nextSubmitted.revision });
  const both = await about();
  expect([...new Set(both.map(({ subject }) => subject.id))]).toEqual([later.id, agreement.id]);
  expect(both.slice(-told.length)).toEqual(told);
  expect((await server.anonymous.changes.about.query({ about: [agreement.id], limit: 1 })).length).toBe(1);
});
