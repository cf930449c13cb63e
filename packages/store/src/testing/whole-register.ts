import { Judgement } from '@mithaq/domain';
import type pg from 'pg';
import type { Author } from '../port.ts';
import type { Store } from '../store.ts';
import { actor, agreement, clause, event, sampleId, source, statement, suggestion } from './records.ts';

const editor: NonNullable<Author> = { id: 'user_1', name: 'سلمى' };
const reviewer: Author = { id: 'user_2', name: 'Reviewer' };

/** The sources of `fillRegister`, and their texts. */
export const told = {
  id: source(1).id,
  before: 'قالت الوكالة شيئًا آخر.',
  text: 'وقّع الطرفان المذكرة في روما. وقالت الوكالة إنها تسري بعد شهر.',
};

/**
 * Fills a register with some of everything that one can hold: records that were renamed and referred elsewhere before, statements that
 * were changed and removed, a text that was replaced, suggestions that were judged, a pair that was judged, announcements of both kinds.
 */
export async function fillRegister(store: Store): Promise<void> {
  const at = (exact: string) => ({ of: told.id, exact, start: told.text.indexOf(exact) });
  await store.once('something', async () => undefined);
  await store.register.transact(editor, async (writing) => {
    for (const number of [1, 2, 3]) await writing.save(actor(number));
    const parties = [1, 2].map((number) => ({ actor: actor(number).id, role: 'party' }));
    await writing.save(agreement(1, { participations: parties }));
    await writing.save(agreement(2));
    await writing.save(clause(1, { agreement: agreement(1).id, topics: ['institutions.joint-committee'], obligated: [actor(1).id] }));
    await writing.save(event(1, { agreements: [agreement(1).id], date: { edtf: '2020-12-04' } }));
    await writing.save(source(1));
    await writing.save(source(2));
    await writing.attachText(told.id, told.before);
    await writing.saveStatement(statement(1, { subject: agreement(1).id, ...at('المذكرة') }));
    await writing.saveStatement(statement(2, { subject: event(1).id, ...at('روما') }));
    await writing.saveStatement(statement(3, { subject: event(1).id, ...at('شهر') }));
    await writing.addSuggestions([1, 2, 3].map((number) => ({ ...suggestion(number, told.id, actor(1).id), basis: `alias:${number}` })));
    await writing.announce({ what: 'record-saved', subject: agreement(1).id, by: 'سلمى', audience: 'public' });
    await writing.announce({ what: 'draft-saved', subject: agreement(2).id, by: 'سلمى', audience: 'editors' });
  });
  await store.register.transact(reviewer, async (writing) => {
    const parties = [1, 3].map((number) => ({ actor: actor(number).id, role: 'party' }));
    await writing.save(agreement(1, { slug: 'agreement-renamed', participations: parties }), 1, 'Another party');
    await writing.save(agreement(2, { slug: 'agreement-second' }), 1);
    await writing.save(actor(1, { slug: 'actor-renamed' }), 1);
    await writing.attachText(told.id, told.text);
    await writing.saveStatement(statement(1, { subject: agreement(1).id, ...at('وقّع الطرفان المذكرة') }));
    await writing.removeStatement(statement(3, { subject: event(1).id, ...at('شهر') }).id);
    const judged = { judgedBy: 'Reviewer', judgedAt: '2026-10-01T08:30:00.000Z' };
    const accepted = { ...suggestion(1, told.id, actor(1).id), basis: 'alias:1', standing: 'accepted', revision: 1 } as const;
    await writing.updateSuggestion({ ...accepted, ...judged }, 0);
    await writing.setAside([source(2).id], true, 'Reviewer');
    await writing.resetLearning('alias:1');
    await writing.saveJudgement(judgement(1));
    await writing.assignSource({ source: told.id, from: 0, to: editor });
    const talk = { subject: agreement(1).id, record: agreement(1).id, property: 'instrument', revision: 1, at: '2026-10-01T08:30:00.000Z' };
    const thread = sampleId('comment', 2);
    await writing.addComment({ ...talk, id: thread, thread, by: editor, text: 'A treaty?', mentions: [] });
    const resolved = { by: editor, at: talk.at };
    await writing.updateComment({ ...talk, resolved, id: thread, thread, by: editor, text: 'A memorandum?', mentions: [] }, 1);
    // Its id comes before that of the thread it is in: whoever sends a comment may choose its id.
    await writing.addComment({
      ...talk,
      id: sampleId('comment', 1),
      thread,
      by: editor,
      text: '@user_2',
      mentions: [{ id: 'user_2', name: 'Reviewer' }],
    });
    await writing.readMentions('user_2', [sampleId('comment', 1)]);
    await writing.announce({ what: 'pair-judged', subject: judgement(1).id, by: 'Reviewer', audience: 'editors' });
    await writing.announce({ what: 'source-attached', subject: told.id, by: 'Reviewer', audience: 'public' });
  });
  // A third record takes the slug that the first gave up.
  await store.register.transact(null, (writing) => writing.save(agreement(3, { slug: 'agreement-1' })));
  await workOn(store);
  await store.pool.query(`insert into meta (key, value) values ('setting public-reading', 'false')`);
}

/** Change sets in every state: one that withdrew something which was published again under another slug, one given up, two open. */
async function workOn(store: Store): Promise<void> {
  const ids = [1, 2, 3, 4].map((number) => sampleId('changeset', number));
  const [withdrawing = '', givenUp = '', open = '', submitted = ''] = ids;
  await store.register.transact(editor, async (writing) => {
    for (const [at, id] of ids.entries()) await writing.createChangeSet({ id, title: `Set ${at}` });
    await writing.saveDraft({ entry: actor(2, { notes: { en: 'Given up' } }), from: 1, changeSet: givenUp });
    await writing.saveDraft({ entry: actor(4), changeSet: open, message: 'Somebody new' });
    await writing.saveDraft({ entry: actor(3, { notes: { en: 'In review' } }), from: 1, changeSet: submitted });
    const stated = statement(2, { subject: event(1).id, of: told.id, exact: 'روما', start: told.text.indexOf('روما') });
    await writing.saveDraft({ entry: { ...stated, rank: 1 }, from: 1, changeSet: submitted });
    const held = await writing.find('agreement', 'agreement-second');
    await writing.draftWithdrawal(agreement(2).id, { from: held?.revision ?? 0, changeSet: withdrawing });
  });
  await store.register.transact(reviewer, async (writing) => {
    const revisionOf = async (id: string) => (await writing.changeSet(id))?.revision ?? 0;
    await writing.publish(withdrawing, await revisionOf(withdrawing), 'Not an agreement');
    await writing.discardChangeSet(givenUp, await revisionOf(givenUp));
    await writing.updateChangeSet(submitted, await revisionOf(submitted), { state: 'in-review', note: 'Please look' });
  });
  await store.register.transact(reviewer, (writing) => writing.save(agreement(2, { slug: 'agreement-again' })));
}

/** A merge that stands, of a record that had another slug before, and one that was undone. */
export async function mergeSome(store: Store): Promise<void> {
  const sets = [5, 6, 7].map((number) => sampleId('changeset', number));
  const [standing = '', merging = '', undoing = ''] = sets;
  await store.register.transact(editor, async (writing) => {
    for (const id of sets) await writing.createChangeSet({ id, title: id });
    for (const number of [21, 22, 23]) await writing.save(actor(number, { slug: `was-${number}` }));
    for (const number of [22, 23]) await writing.save(actor(number), 1);
  });
  for (const [absorbed, changeSet] of [
    [22, standing],
    [23, merging],
  ] as const) {
    const intent = { absorbed: actor(absorbed).id, into: actor(21).id, act: 'merge', changeSet } as const;
    await store.register.transact(reviewer, async (writing) => {
      await writing.draftWithdrawal(intent.absorbed, { from: 2, changeSet });
      await writing.intendMerge(intent);
      await writing.publish(changeSet, (await writing.changeSet(changeSet))?.revision ?? 0);
    });
  }
  await store.register.transact(reviewer, async (writing) => {
    await writing.saveDraft({ entry: actor(23), changeSet: undoing });
    await writing.intendMerge({ absorbed: actor(23).id, into: actor(21).id, act: 'unmerge', changeSet: undoing });
    await writing.publish(undoing, (await writing.changeSet(undoing))?.revision ?? 0);
  });
}

function judgement(number: number): Judgement {
  const pair = { one: actor(2).id, other: actor(3).id };
  return Judgement.parse({
    id: sampleId('judgement', number),
    ...pair,
    verdict: 'different',
    by: 'Reviewer',
    at: '2026-10-01T08:30:00.000Z',
  });
}

/**
 * Everything that a register's tables hold, but the words that search counts now and then. Without the numbers by which rows were
 * inserted, two registers that hold the same are equal.
 */
export async function everythingIn(pool: pg.Pool, { numbers = false } = {}): Promise<Readonly<Record<string, readonly object[]>>> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not like 'kysely%' and table_name not in ('search_token', 'search_change', 'reading_due', 'model_due', 'name_change', 'import_file', 'presence') order by table_name`,
  );
  const held: Record<string, readonly object[]> = {};
  for (const { name } of rows) {
    const uncounted = `(to_jsonb(held) #- '{value,counted}'::text[])`;
    const row = `${uncounted} ${!numbers && ['revision', 'change'].includes(name) ? `- 'id'` : ''}`;
    const { rows: all } = await pool.query<{ row: object }>(
      `select ${row} as row from public."${name}" as held order by (${row})::text collate "C"`,
    );
    held[name] = all.map((one) => one.row);
  }
  return held;
}
