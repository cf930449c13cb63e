import type { RecordKind, Statement } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';

let server: TestServer;
let editor: TestPerson;
let reviewer: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor', { name: 'Mona' });
  reviewer = await newPerson(server, 'reviewer', { name: 'Salma' });
});
afterAll(() => server.stop());

/** A disagreement of the register's first content, with the statements of its property and the revisions to rule on. */
async function disagreement(place: number) {
  const { rows } = await server.anonymous.disputes.list.query({ limit: 20 });
  const dispute = rows[place];
  if (dispute === undefined) throw new RangeError(`no disagreement ${place}`);
  const { subject, property } = dispute;
  const held = await editor.client.records.get.query({ kind: subject.record satisfies RecordKind, key: subject.id });
  const statements = held.statements.filter(({ statement }) => statement.property === property);
  return { subject: held.record.id, property, from: held.revision, statements, total: rows.length };
}

const note = { en: 'The treaty text has it so.', ar: 'هكذا هو في نص الاتفاق.' };

/** Accepts the first statement that affirms something and rejects every other. */
function firstAlone(statements: readonly { readonly statement: Statement; readonly revision: number }[]) {
  return statements.map(({ statement, revision }, place) => ({
    statement: statement.id,
    from: revision,
    standing: place === 0 ? ('accepted' as const) : ('rejected' as const),
  }));
}

describe('a ruling between sources', () => {
  test('of an editor waits as drafts in one change set, with its public note', async () => {
    const { statements, total, ...asked } = await disagreement(0);
    const rulings = firstAlone(statements);
    const answer = await editor.client.disputes.rule.mutate({ ...asked, rulings, note });
    expect(answer.changeSet).toMatchObject({ state: 'draft', by: 'Mona' });
    expect(answer.changed).toEqual(expect.arrayContaining(statements.map(({ statement }) => statement.id)));
    const { drafts } = await reviewer.client.changeSets.get.query({ id: answer.changeSet.id, limit: 100 });
    for (const draft of drafts.rows.filter(({ subject }) => subject.kind === 'statement')) {
      expect(draft.statements[0]).toMatchObject({ note });
    }
    expect((await server.anonymous.disputes.list.query({ limit: 20 })).rows).toHaveLength(total);
    await editor.client.changeSets.discard.mutate({ id: answer.changeSet.id, revision: answer.changeSet.revision });
  });

  test('is previewed: what it would change of the record, and nothing is drafted', async () => {
    const { rows } = await server.anonymous.disputes.list.query({ kind: 'event', property: 'date' });
    const subject = rows[0]?.subject.id ?? '';
    const { record, statements } = await editor.client.records.get.query({ kind: 'event', key: subject });
    const dated = statements.filter(({ statement }) => statement.property === 'date');
    const held = record.record === 'event' ? JSON.stringify(record.date) : '';
    const previewOf = (right: (typeof dated)[number] | undefined) =>
      editor.client.disputes.preview.query({
        subject: record.id,
        property: 'date',
        rulings: dated.map(({ statement, revision }) => ({
          statement: statement.id,
          from: revision,
          standing: statement.id === right?.statement.id ? 'accepted' : 'rejected',
        })),
      });
    const same = dated.find(({ statement }) => JSON.stringify(statement.value) === held);
    const other = dated.find(({ statement }) => JSON.stringify(statement.value) !== held);
    expect([same, other].map((one) => one !== undefined)).toEqual([true, true]);
    expect((await previewOf(same)).fields).toEqual([]);
    const { fields } = await previewOf(other);
    expect(fields.map(({ property, before, after }) => [property, before?.value, after?.value])).toEqual([
      ['date', JSON.parse(held), other?.statement.value],
    ]);
    const { draft } = await editor.client.records.get.query({ kind: 'event', key: subject, view: 'working' });
    expect(draft).toBeUndefined();
    expect(await told(server.anonymous.disputes.preview.query({ subject: record.id, property: 'date', rulings: [] }))).toMatchObject({
      code: 'not-signed-in',
    });
  });

  test('of a reviewer is what readers see at once, and the disagreement is settled', async () => {
    const { statements, total, ...asked } = await disagreement(0);
    const answer = await reviewer.client.disputes.rule.mutate({ ...asked, rulings: firstAlone(statements), note, publish: true });
    expect(answer.changeSet).toMatchObject({ state: 'published', publishedBy: 'Salma' });
    expect((await server.anonymous.disputes.list.query({ limit: 20 })).rows).toHaveLength(total - 1);
    const now = await server.anonymous.records.history.query({ id: asked.subject });
    expect(now.rows[0]?.state).toBe('published');
  });

  test('is not published by an editor, nor together with other work', async () => {
    const { statements, total: _total, ...asked } = await disagreement(0);
    const rulings = firstAlone(statements);
    expect(await told(editor.client.disputes.rule.mutate({ ...asked, rulings, note, publish: true }))).toMatchObject({
      code: 'not-allowed',
    });
    const { id } = await reviewer.client.changeSets.create.mutate({ title: 'Other work' });
    const both = reviewer.client.disputes.rule.mutate({ ...asked, rulings, note, publish: true, changeSet: id });
    expect(await told(both)).toMatchObject({ code: 'invalid-input', path: ['publish'] });
  });

  test('names statements of that property alone', async () => {
    const [one, other] = [await disagreement(0), await disagreement(1)];
    const asked = { subject: one.subject, property: one.property, from: one.from, note };
    expect(await told(editor.client.disputes.rule.mutate({ ...asked, rulings: firstAlone(other.statements) }))).toMatchObject({
      code: 'not-found',
      path: ['rulings', 0, 'statement'],
    });
  });

  test('on what somebody changed meanwhile is refused', async () => {
    const { statements, total: _total, ...asked } = await disagreement(0);
    const [first] = statements;
    if (first === undefined) throw new RangeError('a disagreement without statements');
    await reviewer.client.records.publishStatement.mutate({
      statement: { ...first.statement, standing: 'disputed', note: { en: 'noted meanwhile' } },
      from: first.revision,
    });
    const late = editor.client.disputes.rule.mutate({ ...asked, rulings: firstAlone(statements), note });
    expect(await told(late)).toMatchObject({ category: 'conflict' });
  });
});

describe('a judgement whether two actors are one', () => {
  test('is kept with who and why, is taken back by another, and both stay', async () => {
    const [one, other] = await Promise.all(
      ['italy', 'malta'].map(async (key) => (await server.anonymous.actors.get.query({ key })).ref.id),
    );
    const record = async (key: string) => {
      const { record: held } = await server.anonymous.records.get.query({ kind: 'actor', key });
      return held.id;
    };
    const [italy, malta] = [await record('italy'), await record('malta')];
    const same = await editor.client.judgements.make.mutate({ one: italy, other: malta, verdict: 'same', note: { en: 'by mistake' } });
    expect(same).toMatchObject({ one: { id: one }, other: { id: other }, verdict: 'same', by: 'Mona', inEffect: true });
    const back = await reviewer.client.judgements.make.mutate({ one: malta, other: italy, verdict: 'different' });
    const { rows, total } = await editor.client.judgements.list.query({ about: italy });
    expect(total).toBe(2);
    expect(rows.map(({ id, inEffect }) => [id, inEffect])).toEqual([
      [back.id, true],
      [same.id, false],
    ]);
    const first = await editor.client.judgements.list.query({ limit: 1 });
    const second = await editor.client.judgements.list.query({ limit: 1, cursor: first.next });
    expect([first.rows[0]?.id, second.rows[0]?.id, second.next]).toEqual([back.id, same.id, undefined]);
    expect(await told(server.anonymous.judgements.list.query({}))).toMatchObject({ code: 'not-signed-in' });
  });

  test('is of two records of one kind that are there', async () => {
    const { record: italy } = await server.anonymous.records.get.query({ kind: 'actor', key: 'italy' });
    const { rows } = await server.anonymous.agreements.list.query({ limit: 1 });
    const { record: agreement } = await server.anonymous.records.get.query({ kind: 'agreement', key: rows[0]?.ref.id ?? '' });
    const judged = (other: typeof italy.id) => told(editor.client.judgements.make.mutate({ one: italy.id, other, verdict: 'same' }));
    expect(await judged(italy.id)).toMatchObject({ code: 'invalid-record', path: ['other'] });
    expect(await judged(agreement.id)).toMatchObject({ code: 'invalid-record', path: ['other'] });
  });

  test('the queue of duplicates goes through all actors page by page', async () => {
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page: Awaited<ReturnType<typeof editor.client.actors.duplicates.query>> = await editor.client.actors.duplicates.query({
        limit: 20,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { one, other, score } of page.rows) expect([one.id < other.id, score >= 0.5]).toEqual([true, true]);
      cursor = page.next;
      pages += 1;
    } while (cursor !== undefined);
    expect(pages).toBe(3);
  });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
