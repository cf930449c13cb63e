import type { ThreadView } from '@mithaq/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementNamed, openlyUnsupported } from './testing/entries.ts';
import { listen } from './testing/listening.ts';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';
import { newId } from './world.ts';

const italy = 'italy-gna-december-2020';

let server: TestServer;
let salma: TestPerson;
let omar: TestPerson;
let agreement: string;
beforeAll(async () => {
  server = await startTestServer();
  salma = await newPerson(server, 'editor', { name: 'Salma' });
  omar = await newPerson(server, 'reviewer', { name: 'Omar' });
  agreement = (await salma.client.agreements.get.query({ key: italy })).ref.id;
});
afterAll(() => server.stop());

/** What a thread says, without ids and times: who, and in which words. */
const said = ({ comments }: ThreadView) =>
  comments.map(({ by, parts }) => `${by.name}: ${parts.map((part) => ('text' in part ? part.text : `[${part.person.name}]`)).join('')}`);

const aboutAgreement = async (filter: object = {}) => (await salma.client.comments.list.query({ about: [agreement], ...filter })).rows;

describe('a comment', () => {
  test('on a field is answered in its thread, settled, opened again, changed and withdrawn; other editors are told each time', async () => {
    const listener = listen(omar.client);
    await listener.started;
    const { comments } = salma.client;
    const begun = await comments.add.mutate({ subject: agreement, property: 'instrument', text: '  A treaty? ' });
    expect(begun).toMatchObject({
      subject: { id: agreement, kind: 'agreement', property: 'instrument', propertyLabel: { en: 'Instrument' }, record: { slug: italy } },
    });
    const replied = await omar.client.comments.add.mutate({ thread: begun.id, text: 'A memorandum.' });
    const nested = await comments.add.mutate({ thread: replied.comments[1]?.id ?? '', text: 'I see.' });
    expect([nested.id, said(nested)]).toEqual([begun.id, ['Salma: A treaty?', 'Omar: A memorandum.', 'Salma: I see.']]);

    const at = expect.stringMatching(/Z$/);
    const settled = await omar.client.comments.resolve.mutate({ thread: begun.id, resolved: true });
    expect(settled.resolved).toEqual({ by: { id: omar.id, name: 'Omar' }, at });
    expect((await comments.resolve.mutate({ thread: begun.id, resolved: true })).resolved?.by.name).toBe('Omar');
    expect([(await aboutAgreement({ open: true })).length, (await aboutAgreement({ open: false })).length]).toEqual([0, 1]);
    expect(await comments.resolve.mutate({ thread: begun.id, resolved: false })).not.toHaveProperty('resolved');

    const edited = await comments.edit.mutate({ id: begun.id, revision: 1, text: 'Which instrument?' });
    expect(edited.comments.map(({ isMine }) => isMine)).toEqual([true, false, true]);
    expect(edited.comments[0]).toMatchObject({ revision: 2, editedAt: at, parts: [{ text: 'Which instrument?' }] });
    const withdrawn = await comments.withdraw.mutate({ id: begun.id, revision: 2 });
    expect(withdrawn.comments[0]).toMatchObject({ revision: 3, withdrawnAt: at, parts: [] });
    expect(said(withdrawn).slice(1)).toEqual(['Omar: A memorandum.', 'Salma: I see.']);

    await listener.until(7);
    listener.stop();
    const changed = 'comment-changed';
    expect(listener.seen.map(({ what }) => what)).toEqual([...Array(3).fill('comment-added'), changed, changed, changed, changed]);
    expect(new Set(listener.seen.map((change) => 'subject' in change && change.subject.id))).toEqual(new Set([agreement]));
  });

  test('is changed and withdrawn by nobody but its author, and at the revision that they saw', async () => {
    const { id } = await salma.client.comments.add.mutate({ subject: agreement, text: 'Mine' });
    const theirs = omar.client.comments;
    expect(await told(theirs.edit.mutate({ id, revision: 1, text: 'Not yours' }))).toMatchObject({
      category: 'forbidden',
      code: 'not-the-author',
    });
    expect(await told(theirs.withdraw.mutate({ id, revision: 1 }))).toMatchObject({ code: 'not-the-author' });
    const mine = salma.client.comments;
    expect(await told(mine.edit.mutate({ id, revision: 2, text: 'x' }))).toMatchObject({ code: 'stale-revision', path: ['revision'] });
    const atOnce = await Promise.all(['one', 'two'].map((text) => told(mine.edit.mutate({ id, revision: 1, text }))));
    expect(atOnce.filter((answer) => answer === 'done')).toHaveLength(1);
    await mine.withdraw.mutate({ id, revision: 2 });
    expect(await told(mine.edit.mutate({ id, revision: 3, text: 'Again' }))).toMatchObject({ code: 'not-found' });
  });

  test('that is sent twice is said once, and nobody takes another’s id', async () => {
    const id = newId('comment');
    const given = { id, subject: agreement, property: 'names', text: 'Twice' };
    const [one, other] = await Promise.all([salma.client.comments.add.mutate(given), salma.client.comments.add.mutate(given)]);
    expect(one).toEqual(other);
    expect(await aboutAgreement({ property: 'names' })).toHaveLength(1);
    expect(await told(omar.client.comments.add.mutate(given))).toMatchObject({ code: 'duplicate-id' });
    expect(await told(salma.client.comments.add.mutate({ ...given, text: 'Otherwise' }))).toMatchObject({ code: 'duplicate-id' });
  });

  test('is about what is there, published or drafted: a record, a field that it has, a statement of it', async () => {
    const drafted = agreementNamed('A drafted accord');
    await salma.client.drafts.save.mutate({ record: drafted });
    const [statement] = openlyUnsupported(drafted);
    if (statement === undefined) throw new RangeError('an agreement without statements');
    await salma.client.drafts.saveStatement.mutate({ statement });
    const { comments } = salma.client;
    await comments.add.mutate({ subject: drafted.id, text: 'On the whole' });
    const onStatement = await comments.add.mutate({ subject: statement.id, text: 'On one value' });
    expect(onStatement.subject).toMatchObject({
      id: statement.id,
      kind: 'statement',
      property: statement.property,
      record: { id: drafted.id },
    });
    const { rows } = await comments.list.query({ about: [drafted.id] });
    expect(rows.map(said)).toEqual([['Salma: On one value'], ['Salma: On the whole']]);
    expect((await comments.list.query({ about: [statement.id] })).total).toBe(1);

    const refused = async (given: Parameters<typeof comments.add.mutate>[0]) => told(comments.add.mutate(given));
    expect(await refused({ subject: newId('actor') as typeof agreement, text: 'x' })).toMatchObject({
      code: 'not-found',
      path: ['subject'],
    });
    expect(await refused({ subject: agreement, property: 'constructor', text: 'x' })).toMatchObject({
      code: 'invalid-input',
      path: ['property'],
    });
    expect(await refused({ thread: newId('comment'), text: 'x' })).toMatchObject({ code: 'not-found', path: ['thread'] });
    for (const text of ['', '   ', 'x'.repeat(4_001), 'half a \ud83d', 'nul \0'])
      expect(await refused({ subject: agreement, text })).toMatchObject({ category: 'invalid' });
  });

  test('comes page by page, each thread once, the newest first', async () => {
    const { id } = await salma.client.agreements.list.query({ limit: 1 }).then(({ rows: [row] }) => row?.ref ?? { id: '' });
    const begun: string[] = [];
    for (const text of ['one', 'two', 'three'])
      begun.push((await salma.client.comments.add.mutate({ subject: id, property: 'label', text })).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await salma.client.comments.list.query({ about: [id], property: 'label', limit: 2, ...(cursor ? { cursor } : {}) });
      expect(page.total).toBe(3);
      seen.push(...page.rows.map((thread) => thread.id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(begun.toReversed());
    expect(await told(salma.client.comments.list.query({ cursor: 'x' }))).toMatchObject({ code: 'invalid-input' });
  });
});

describe('somebody who is mentioned', () => {
  const mentionsOf = async ({ client }: TestPerson, unread = false) => {
    const { rows, unread: waiting } = await client.comments.mentions.query({ unread });
    return { waiting, rows: rows.map(({ comment, isRead }) => [comment.id, isRead]) };
  };

  test('finds it among their mentions until they have read it, and not where it was taken back', async () => {
    const mona = await newPerson(server, 'editor', { name: 'منى' });
    const thread = await salma.client.comments.add.mutate({ subject: agreement, text: `See @${mona.id} and @${mona.id}` });
    expect(said(thread)).toEqual(['Salma: See [منى] and [منى]']);
    const reply = await omar.client.comments.add.mutate({ thread: thread.id, text: `Or @${mona.id}?` });
    const [first, second] = reply.comments.map(({ id }) => id);
    expect(await mentionsOf(mona)).toEqual({
      waiting: 2,
      rows: [
        [second, false],
        [first, false],
      ],
    });
    expect(await mentionsOf(salma)).toEqual({ waiting: 0, rows: [] });
    expect((await mona.client.comments.list.query({ mentioningMe: true })).rows.map(({ id }) => id)).toEqual([thread.id]);

    expect(await mona.client.comments.markRead.mutate({ comments: [first ?? ''] })).toEqual({ unread: 1 });
    expect(await mentionsOf(mona)).toEqual({
      waiting: 1,
      rows: [
        [second, false],
        [first, true],
      ],
    });
    expect(await mentionsOf(mona, true)).toEqual({ waiting: 1, rows: [[second, false]] });
    await salma.client.comments.markRead.mutate({ comments: [second ?? ''] });
    expect((await mentionsOf(mona)).waiting).toBe(1);

    await salma.client.comments.edit.mutate({ id: first ?? '', revision: 1, text: `Once more, @${mona.id}` });
    expect((await mentionsOf(mona)).rows).toContainEqual([first, true]);
    await salma.client.comments.withdraw.mutate({ id: first ?? '', revision: 2 });
    await omar.client.comments.edit.mutate({ id: second ?? '', revision: 1, text: 'Or nobody?' });
    expect(await mentionsOf(mona)).toEqual({ waiting: 0, rows: [] });
  });

  test('may edit: a reader, and an account that is not there, are no one to talk to here', async () => {
    const reader = await newPerson(server, 'reader');
    for (const id of [reader.id, `user_${'0'.repeat(26)}`])
      expect(await told(salma.client.comments.add.mutate({ subject: agreement, text: `@${id}` }))).toMatchObject({
        code: 'not-found',
        path: ['text'],
      });
    expect(await told(reader.client.comments.list.query({}))).toMatchObject({ code: 'not-allowed' });
    expect(await told(reader.client.comments.mentions.query({}))).toMatchObject({ code: 'not-allowed' });
  });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
