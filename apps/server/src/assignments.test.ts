import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from './testing/listening.ts';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';

let server: TestServer;
let salma: TestPerson;
let omar: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  salma = await newPerson(server, 'editor', { name: 'Salma' });
  omar = await newPerson(server, 'reviewer', { name: 'Omar' });
});
afterAll(() => server.stop());

async function waitingSource(data: string): Promise<{ readonly id: string; readonly slug: string }> {
  const { source } = await salma.client.sources.import.mutate({ name: 'a.txt', content: { encoding: 'text', data } });
  return source;
}

const inbox = async (person: TestPerson, assignedTo: 'me' | 'nobody' | TestPerson) => {
  const wanted = typeof assignedTo === 'string' ? assignedTo : assignedTo.id;
  const { rows, total } = await person.client.sources.list.query({ waiting: true, assignedTo: wanted, limit: 100 });
  expect(total).toBe(rows.length);
  return rows.map(({ ref }) => ref.id);
};

describe('a source that waits', () => {
  test('is given to somebody, to somebody else and to nobody, by id or slug; each inbox shows it where it is', async () => {
    const [one, other] = [await waitingSource('Italy wrote to Malta.'), await waitingSource('Turkey wrote to Libya.')];
    expect((await inbox(omar, 'nobody')).slice(0, 2)).toEqual([other.id, one.id]);
    const sources = [
      { source: one.id, revision: 0 },
      { source: other.slug, revision: 0 },
    ];
    const assigned = await salma.client.sources.assign.mutate({ sources, to: omar.id });
    const at = expect.stringMatching(/Z$/);
    const toOmar = { revision: 1, to: { id: omar.id, name: 'Omar' }, by: 'Salma', at };
    expect(assigned).toEqual([
      { source: one.id, assignment: toOmar },
      { source: other.id, assignment: toOmar },
    ]);
    expect(await inbox(omar, 'me')).toEqual([other.id, one.id]);
    expect(await inbox(salma, omar)).toEqual([other.id, one.id]);
    expect(await inbox(salma, 'me')).toEqual([]);

    await omar.client.sources.assign.mutate({ sources: [{ source: one.id, revision: 1 }], to: salma.id });
    await omar.client.sources.assign.mutate({ sources: [{ source: other.id, revision: 1 }], to: null });
    expect(await inbox(salma, 'me')).toEqual([one.id]);
    expect(await inbox(omar, 'me')).toEqual([]);
    expect(await inbox(omar, 'nobody')).toContain(other.id);
    const { row } = await salma.client.sources.get.query({ key: other.id });
    expect(row.assignment).toEqual({ revision: 2, by: 'Omar', at });
    const { rows } = await salma.client.sources.list.query({ assignedTo: 'me', limit: 100 });
    expect(rows.map(({ ref }) => ref.id)).toEqual([one.id]);
  });

  test('is decided about once however often it is asked, and never over a decision that was not seen: then nothing at all is', async () => {
    const [one, other] = [await waitingSource('Chad wrote to Niger.'), await waitingSource('Egypt wrote to Sudan.')];
    const given = { sources: [{ source: one.id, revision: 0 }], to: omar.id };
    const [first] = await salma.client.sources.assign.mutate(given);
    const listener = listen(salma.client);
    await listener.started;
    const [again] = await salma.client.sources.assign.mutate(given);
    expect(again).toEqual(first);
    const late = salma.client.sources.assign.mutate({
      sources: [
        { source: other.id, revision: 0 },
        { source: one.id, revision: 0 },
      ],
      to: salma.id,
    });
    await expect(late).rejects.toMatchObject({ data: { mithaq: { code: 'stale-revision', path: ['sources', 1, 'revision'] } } });
    expect(await inbox(salma, 'me')).not.toContain(other.id);
    await omar.client.sources.assign.mutate({ sources: [{ source: other.id, revision: 0 }], to: omar.id });
    await listener.until(1);
    listener.stop();
    expect(listener.seen.map((change) => [change.what, 'by' in change && change.by])).toEqual([['source-assigned', 'Omar']]);
  });

  test('of two who give it away at once, the one who came late is told', async () => {
    const { id } = await waitingSource('Malta wrote to Italy.');
    const sources = [{ source: id, revision: 0 }];
    const answers = await Promise.all([
      told(salma.client.sources.assign.mutate({ sources, to: salma.id })),
      told(omar.client.sources.assign.mutate({ sources, to: omar.id })),
    ]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'stale-revision' }));
  });

  test('is given to nobody who may not edit, is suspended or has not come, and to no source that is not there', async () => {
    const { id } = await waitingSource('Qatar wrote to Oman.');
    const sources = [{ source: id, revision: 0 }];
    const reader = await newPerson(server, 'reader');
    const gone = await newPerson(server, 'editor');
    await server.operator.people.suspend.mutate({ id: gone.id, suspended: true });
    const invited = await server.operator.people.invite.mutate({ name: 'Late', email: 'late@example.org', role: 'editor', locale: 'en' });
    for (const to of [reader.id, gone.id, invited.id, 'user_00000000000000000000000000'])
      expect(await told(salma.client.sources.assign.mutate({ sources, to }))).toMatchObject({ code: 'not-found', path: ['to'] });
    const nowhere = [{ source: 'no-such-source', revision: 0 }];
    expect(await told(salma.client.sources.assign.mutate({ sources: nowhere, to: omar.id }))).toMatchObject({ code: 'not-found' });
    expect(await told(reader.client.sources.assign.mutate({ sources, to: omar.id }))).toMatchObject({ code: 'not-allowed' });
  });
});

test('everybody who may edit can be mentioned: names and ids alone, in the order of names', async () => {
  const people = await salma.client.people.mentionable.query();
  expect(people).toEqual([
    { id: omar.id, name: 'Omar' },
    { id: salma.id, name: 'Salma' },
  ]);
});

test('readers are told of no assignment, nor may they ask by it', async () => {
  const { rows } = await server.anonymous.sources.list.query({ limit: 100 });
  expect(rows.filter((row) => 'assignment' in row)).toEqual([]);
  expect(await told(server.anonymous.sources.list.query({ assignedTo: 'nobody' }))).toMatchObject({ code: 'not-signed-in' });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
