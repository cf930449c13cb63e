import { type MergeTurn, planMerge, planUnmerge, type Revised, readRecord, readStatement } from '@mithaq/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveAll } from '../testing/open.ts';
import { openDesk, plain } from '../testing/publishing.ts';
import { actor, source } from '../testing/records.ts';

const desk = openDesk();
let number = 0;
beforeEach(() => {
  number = desk.number;
});

const [one, other] = [0, 1];
const idOf = (which: number) => actor(number + which).id;

/** Two actors with a source for each one's Wikidata id, the second of which had another slug, and an event that names it. */
async function twins(): Promise<void> {
  await saveAll(desk.store, [source(number), actor(number), actor(number + other, { slug: `was-${number}` })]);
  await desk.write(async (writing) => {
    await writing.save(actor(number + other, { kind: 'force', wikidata: 'Q7' }), 1);
    await writing.save(plain(number, { participations: [{ actor: idOf(other), role: 'visitor' }] }));
    await writing.saveStatement(desk.gives(number, actor(number + other), { property: 'wikidata', value: 'Q7' }));
    await writing.saveStatement(desk.gives(number + other, actor(number + other), { property: 'kind', value: 'force' }));
  });
}

/** Drafts a merge into the change set that is open. */
async function draftMerge([into, absorbed]: readonly [number, number] = [one, other]): Promise<void> {
  const { register } = desk.store;
  const [first, second] = await register.records([idOf(into), idOf(absorbed)]);
  if (first === undefined || second === undefined) throw new Error('two records');
  const around = {
    records: (await register.referring('event', [idOf(absorbed)])).map(({ record }) => record),
    statements: await register.statementsNaming([idOf(absorbed)]),
  };
  const { edits, obstacles } = planMerge({ into: first.record, absorbed: second.record, around });
  expect(obstacles).toEqual([]);
  const revisions = await register.revisionsOf(edits.map(({ before }) => before.id));
  for (const { before, after } of edits) {
    const from = revisions.get(before.id) ?? 0;
    if (after) await desk.draft(after, from);
    else await desk.withdraw(before.id, from);
  }
  await desk.write((writing) => writing.intendMerge({ absorbed: idOf(absorbed), into: idOf(into), act: 'merge', changeSet: desk.set }));
}

async function draftUnmerge(absorbed = other): Promise<void> {
  const { register } = desk.store;
  const [merge] = await register.mergesOf([idOf(absorbed)]);
  if (merge === undefined) throw new Error('a merge');
  const rows = await register.turnsOf(merge.changeSet);
  const read = (subject: string, data: unknown): Revised => (subject.startsWith('statement_') ? readStatement(data) : readRecord(data));
  const turns = rows.map(
    ({ subject, before, after, now }): MergeTurn => ({
      subject,
      ...(before === undefined ? {} : { before: read(subject, before) }),
      ...(after === undefined ? {} : { after: read(subject, after) }),
      ...(now === undefined ? {} : { now: read(subject, now) }),
    }),
  );
  const revisions = new Map(rows.map(({ subject, revision }) => [subject, revision]));
  await desk.write((writing) => writing.intendMerge({ ...merge, act: 'unmerge', changeSet: desk.set }));
  for (const step of planUnmerge(turns)) if (step.outcome === 'restored') await desk.draft(step.data, revisions.get(step.subject));
}

/** What readers see of the two, and where every address leads. */
async function seen() {
  const { register } = desk.store;
  const keys = [idOf(one), idOf(other), actor(number).slug, actor(number + other).slug, `was-${number}`];
  const ids = [idOf(one), idOf(other), plain(number).id];
  return {
    records: (await register.records(ids)).map(({ record }) => record),
    statements: await register.statementsAbout(ids),
    leads: await Promise.all(keys.map(async (key) => (await register.find('actor', key))?.record.id)),
    referring: (await register.referring('event', [idOf(one), idOf(other)])).map(({ record }) => record.id),
  };
}

describe('a merge that is published', () => {
  test('leaves one record, to which every address leads; undone, everything is as it was', async () => {
    await twins();
    const before = await seen();
    expect(before.leads).toEqual([idOf(one), idOf(other), idOf(one), idOf(other), idOf(other)]);

    await draftMerge();
    expect(await seen()).toEqual(before);
    await desk.publish();
    const { records, statements, leads } = await seen();
    expect(leads).toEqual([idOf(one), idOf(one), idOf(one), idOf(one), idOf(one)]);
    expect(records).toMatchObject([{ id: idOf(one), wikidata: 'Q7' }, { participations: [{ actor: idOf(one), role: 'visitor' }] }]);
    expect(statements.map(({ subject, property, standing }) => [subject, property, standing])).toEqual([
      [idOf(one), 'kind', 'disputed'],
      [idOf(one), 'wikidata', 'accepted'],
    ]);
    expect(await desk.store.register.mergesOf([idOf(one)])).toMatchObject([
      { absorbed: idOf(other), into: idOf(one), changeSet: desk.set, by: 'Noor' },
    ]);
    expect((await desk.store.register.verify()).problems).toEqual([]);

    await desk.newSet();
    await draftUnmerge();
    await desk.publish();
    expect(await seen()).toEqual(before);
    expect(await desk.store.register.mergesOf([idOf(other)])).toEqual([]);
    expect((await desk.store.register.verify()).problems).toEqual([]);
  });

  test('a value that had no source there holds nobody up, neither when it is merged nor when that is undone', async () => {
    await saveAll(desk.store, [actor(number), actor(number + other, { kind: 'force', wikidata: 'Q7' })]);
    await desk.write((writing) => writing.save(plain(number)));
    const before = await seen();
    await draftMerge();
    await desk.publish();
    expect((await seen()).records).toMatchObject([{ wikidata: 'Q7' }, {}]);
    await desk.newSet();
    await draftUnmerge();
    await desk.publish();
    expect(await seen()).toEqual(before);
  });

  test('of a record that is merged once more takes along what was merged into it', async () => {
    await twins();
    await saveAll(desk.store, [actor(number + 2)]);
    await draftMerge();
    await desk.publish();
    await desk.newSet();
    await draftMerge([2, one]);
    await desk.publish();
    expect((await seen()).leads).toEqual(Array.from({ length: 5 }, () => idOf(2)));
  });

  test('whose withdrawal was taken out of the change set moves no address', async () => {
    await twins();
    await draftMerge();
    const draft = await desk.store.register.draft(idOf(other));
    await desk.write((writing) => writing.discardDraft(idOf(other), draft?.revision ?? 0));
    await desk.publish();
    expect((await seen()).leads).toEqual([idOf(one), idOf(other), idOf(one), idOf(other), idOf(other)]);
    expect(await desk.store.register.mergesOf([idOf(other)])).toEqual([]);
  });

  test('has drafts name the one record: those that were begun before it, and those that are begun after', async () => {
    await twins();
    const naming = (label: string, which = other) =>
      plain(number + 5, { label: { ar: label }, participations: [{ actor: idOf(which), role: 'visitor' }] });
    await draftMerge();
    const merging = desk.set;
    const waiting = await desk.newSet();
    await desk.draft(naming('before'));
    const { revision = 0 } = (await desk.store.register.changeSet(merging)) ?? {};
    await desk.write((writing) => writing.publish(merging, revision));
    const renamed = await desk.store.register.draft(plain(number + 5).id);
    expect(renamed).toMatchObject({ data: naming('before', one), revision: 2, changeSet: waiting });
    await desk.draft(naming('after'), renamed?.revision);
    expect(await desk.store.register.draft(plain(number + 5).id)).toMatchObject({ data: naming('after', one), revision: 3 });
    expect((await desk.store.register.verify()).problems).toEqual([]);
  });

  test('is refused where something came to name the absorbed record meanwhile', async () => {
    await twins();
    await draftMerge();
    await desk.write((writing) => writing.save(plain(number + 2, { participations: [{ actor: idOf(other), role: 'visitor' }] })));
    await expect(desk.publish()).rejects.toMatchObject({ code: 'still-referred-to' });
  });
});
