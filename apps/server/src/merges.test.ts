import type { MithaqClient } from '@mithaq/client';
import { type Actor, type AnyRecord, RecordId, type RecordKind, Slug } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from './testing/five-documents.ts';
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

const into = () => RecordId.parse(idOf('actor', 'gna-forces'));
const absorbed = () => RecordId.parse(idOf('actor', 'gna-ministry-of-defence'));
const pair = () => ({ into: into(), absorbed: absorbed() });

async function publish(id: string) {
  const { changeSet } = await reviewer.client.changeSets.get.query({ id });
  return reviewer.client.changeSets.publish.mutate({ id, revision: changeSet.revision });
}

/** What an audit of the whole history finds. */
function problems(): Promise<readonly unknown[]> {
  const done = Promise.withResolvers<readonly unknown[]>();
  const subscription = server.operator.audit.verify.subscribe(undefined, {
    onData: ({ report }) => report && done.resolve(report.problems),
    onError: done.reject,
  });
  return done.promise.finally(() => subscription.unsubscribe());
}

/** Everything that readers are given, a line a record or statement, in one order. */
async function published(): Promise<readonly string[]> {
  const answer = await fetch(`${server.running.apiUrl}/api/v1/exports/register.jsonl`);
  return (await answer.text()).trim().split('\n').toSorted();
}

describe('two actors that are one', () => {
  test('are seen side by side with everything that making them one would do, and nothing is changed by looking', async () => {
    const before = await published();
    const preview = await editor.client.merges.preview.query(pair());
    expect([preview.into.ref.slug, preview.absorbed.ref.slug]).toEqual(['gna-forces', 'gna-ministry-of-defence']);
    expect(preview.absorbed.statements.flatMap(({ citations }) => citations).length).toBeGreaterThan(0);
    expect(preview.absorbed.namedByTotal).toBeGreaterThan(0);
    const names = preview.fields.find(({ property }) => property === 'names');
    expect(names?.folded.length).toBe((names?.into.length ?? 0) + (names?.absorbed.length ?? 0));
    const kind = preview.fields.find(({ property }) => property === 'kind');
    expect(kind).toMatchObject({ folded: kind?.into, setAside: [{ value: kind?.absorbed[0], why: 'other' }] });
    expect(preview.changes[1]).toMatchObject({ subject: { id: absorbed() }, act: 'withdraw' });
    expect(preview.changesTotal).toBe(preview.changes.length);
    expect([preview.obstacles, preview.busy, preview.contradictions]).toEqual([[], [], []]);
    expect(await published()).toEqual(before);
  });

  test('become one for readers, who find it by every address; taken apart, everything is as it was, to the byte', async () => {
    const before = await published();
    const preview = await editor.client.merges.preview.query(pair());
    const { changeSet, size } = await editor.client.merges.draft.mutate(pair());
    expect([changeSet.title, size]).toEqual([
      'Join “Ministry of Defence of the Government of National Accord” with “Forces of the Government of National Accord”',
      preview.changesTotal,
    ]);
    expect(await editor.client.drafts.check.query({ changeSet: changeSet.id })).toEqual({ problems: [], more: 0 });
    const { merge: meant } = await editor.client.changeSets.get.query({ id: changeSet.id });
    expect(meant).toMatchObject({ act: 'merge', into: { slug: 'gna-forces' }, absorbed: { slug: 'gna-ministry-of-defence' } });
    expect(await editor.client.merges.preview.query(pair())).toMatchObject({
      underWay: { act: 'merge', changeSet: { id: changeSet.id } },
      judgements: [{ verdict: 'same', by: 'Mona', inEffect: true }],
    });
    expect(await published()).toEqual(before);

    await publish(changeSet.id);
    for (const key of ['gna-ministry-of-defence', absorbed(), 'gna-forces'])
      expect((await server.anonymous.actors.get.query({ key })).ref.slug).toBe('gna-forces');
    const after = await published();
    expect(after.filter((line) => line.includes(absorbed()))).toEqual([]);
    const { groups } = await server.anonymous.search.query.query({
      q: 'Ministry of Defence of the Government of National Accord',
      kinds: ['actor'],
    });
    const slugs = groups.flatMap(({ hits }) => hits.flatMap(({ ref }) => ref?.slug ?? []));
    expect([slugs[0], slugs.includes('gna-ministry-of-defence')]).toEqual(['gna-forces', false]);

    const [merge] = await editor.client.merges.list.query({ about: into() });
    expect(merge).toMatchObject({ absorbed: { slug: 'gna-ministry-of-defence' }, into: { slug: 'gna-forces' }, by: 'Salma' });
    const undo = await editor.client.merges.previewUndo.query({ absorbed: absorbed() });
    expect([undo.open, undo.steps.length]).toEqual([0, size]);
    expect(new Set(undo.steps.map(({ outcome }) => outcome))).toEqual(new Set(['restored']));
    const apart = await editor.client.merges.draftUndo.mutate({ absorbed: absorbed(), verdict: 'different' });
    expect(apart).toMatchObject({
      size,
      changeSet: { title: `Take “${preview.absorbed.ref.label['en']}” apart from “${preview.into.ref.label['en']}”` },
    });
    expect(await published()).toEqual(after);
    await publish(apart.changeSet.id);
    expect(await published()).toEqual(before);
    expect((await server.anonymous.actors.get.query({ key: 'gna-ministry-of-defence' })).ref.id).toBe(absorbed());
    expect(await editor.client.merges.list.query({})).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  test('that were edited since are taken apart as far as the two do not touch; the rest is chosen field by field', async () => {
    const before = await published();
    const [moved] = (await editor.client.merges.preview.query(pair())).absorbed.statements;
    const { changeSet } = await editor.client.merges.draft.mutate(pair());
    await publish(changeSet.id);
    const held = await editor.client.records.get.query({ kind: 'actor', key: 'gna-forces' });
    const edit = await editor.client.drafts.save.mutate({ record: called(held.record, 'gna-forces-since'), from: held.revision });
    const statement = held.statements.find((one) => one.statement.id === moved?.id);
    if (statement === undefined) throw new Error('a statement that the merge moved');
    const ruled = { ...statement.statement, note: { en: 'Ruled on' } };
    await editor.client.drafts.saveStatement.mutate({ statement: ruled, from: statement.revision, changeSet: edit.changeSet.id });
    await publish(edit.changeSet.id);

    const undo = await editor.client.merges.previewUndo.query({ absorbed: absorbed() });
    const clashes = undo.steps.flatMap(({ subject, conflicts }) => conflicts.map(({ property }) => ({ subject: subject.id, property })));
    expect(clashes).toEqual([
      { subject: ruled.id, property: 'subject' },
      { subject: ruled.id, property: 'note' },
    ]);
    expect(undo.open).toBe(2);
    const asked = { absorbed: absorbed(), verdict: 'unsure' as const };
    expect(await told(editor.client.merges.draftUndo.mutate(asked))).toMatchObject({ code: 'edit-conflict' });
    const choices = clashes.map((clash) => ({ ...clash, take: 'before' as const }));
    expect((await editor.client.merges.previewUndo.query({ absorbed: absorbed(), choices })).open).toBe(0);
    await publish((await editor.client.merges.draftUndo.mutate({ ...asked, choices })).changeSet.id);
    const now = await editor.client.records.get.query({ kind: 'actor', key: 'gna-forces' });
    expect(now.record.slug).toBe('gna-forces-since');
    const back = await editor.client.drafts.save.mutate({ record: called(now.record, 'gna-forces'), from: now.revision });
    await publish(back.changeSet.id);
    expect(await published()).toEqual(before);
  });
});

/** An actor under another slug: an edit that takes no source. */
function called(record: AnyRecord, slug: string): Actor {
  if (record.record !== 'actor') throw new RangeError('an actor was asked for');
  return { ...record, slug: Slug.parse(slug) };
}

test.each<[RecordKind, string, string]>([
  ['agreement', 'malta-turkey-gna-august-2020', 'qatar-turkey-gna-august-2020'],
  ['event', 'di-maio-visits-tripoli', 'guerini-visits-tripoli'],
  ['place', 'western-libya', 'north-western-libya'],
  ['office', 'head-of-the-gna', 'head-of-the-presidency-council'],
  ['clause', 'italy-gna-december-2020-joint-exercises', 'italy-gna-december-2020-border-security'],
  ['actor', 'italian-parliament', 'turkish-parliament'],
])('any two records of a kind are merged and taken apart to the byte: %s', async (kind, one, other) => {
  const before = await published();
  const asked = { into: RecordId.parse(idOf(kind, one)), absorbed: RecordId.parse(idOf(kind, other)) };
  const { changeSet } = await editor.client.merges.draft.mutate(asked);
  await publish(changeSet.id);
  expect((await published()).some((line) => line.includes(asked.absorbed))).toBe(false);
  const apart = await editor.client.merges.draftUndo.mutate({ absorbed: asked.absorbed, verdict: 'unsure' });
  await publish(apart.changeSet.id);
  expect(await published()).toEqual(before);
});

describe('what cannot be merged', () => {
  const merging = (client: MithaqClient, asked: { into: string; absorbed: string }) =>
    told(client.merges.draft.mutate({ into: RecordId.parse(asked.into), absorbed: RecordId.parse(asked.absorbed) }));

  test('is refused in words: sources, two kinds, one record, nothing that is there', async () => {
    const [source, another] = (await server.anonymous.sources.list.query({ limit: 2 })).rows.map(({ ref }) => ref.id);
    const of = (absorbedId: string, intoId: string = into()) => merging(editor.client, { into: intoId, absorbed: absorbedId });
    expect(await of(another ?? '', source ?? '')).toMatchObject({ code: 'invalid-input', path: ['absorbed'] });
    expect(await of(idOf('place', 'libya'))).toMatchObject({ code: 'invalid-input' });
    expect(await of(into())).toMatchObject({ code: 'invalid-input' });
    expect(await of('actor_01h455vb4pex5vsknk084sn02q')).toMatchObject({ code: 'not-found', path: ['absorbed'] });
  });

  test('a recognition of one by the other stands against it, and is named', async () => {
    const asked = { into: idOf('actor', 'government-of-national-accord'), absorbed: idOf('actor', 'united-nations') };
    const preview = await editor.client.merges.preview.query({
      into: RecordId.parse(asked.into),
      absorbed: RecordId.parse(asked.absorbed),
    });
    expect(preview.obstacles).toMatchObject([{ why: 'tie', record: { slug: 'united-nations-recognises-the-gna' } }]);
    expect(await merging(editor.client, asked)).toMatchObject({ code: 'invalid-input' });
  });

  test('what somebody edits is told with their change set, and readers may neither look nor merge', async () => {
    const held = await editor.client.records.get.query({ kind: 'actor', key: 'gna-forces' });
    const { changeSet } = await editor.client.drafts.save.mutate({
      record: called(held.record, 'gna-forces-busy'),
      from: held.revision,
    });
    expect((await editor.client.merges.preview.query(pair())).busy).toMatchObject([{ changeSet: { id: changeSet.id } }]);
    expect(await merging(editor.client, pair())).toMatchObject({ code: 'in-other-change-set' });
    await editor.client.changeSets.discard.mutate({ id: changeSet.id, revision: changeSet.revision });
    expect(await told(server.anonymous.merges.preview.query(pair()))).toMatchObject({ code: 'not-signed-in' });
    const reader = await newPerson(server, 'reader', { name: 'Rania' });
    expect(await merging(reader.client, pair())).toMatchObject({ code: 'not-allowed' });
  });
});
