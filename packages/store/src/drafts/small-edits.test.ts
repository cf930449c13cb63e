import { type AnyRecord, Day } from '@mithaq/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { reviewer } from '../testing/publishing.ts';
import { agreement, clause, event, sampleId, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const day = Day.parse('2026-03-04');
let number = 0;
beforeEach(() => {
  number += 1_000;
});

type Text = 'full' | 'excerpt' | 'secret' | 'reported-only';

/** An agreement of which nothing but a field of its own differs from what `saveAll` saved. */
const edited = (one: number, textAvailability: Text, fields: object = {}) => agreement(one, { textAvailability, ...fields });

function publishOne(entry: AnyRecord, from: number, message?: string) {
  const told = { what: 'record-saved', subject: entry.id, by: reviewer.name, audience: 'public' } as const;
  return opened.store.register.publishOne(reviewer, { entry, from, ...(message === undefined ? {} : { message }) }, told);
}

/** So many transactions wrote something to the history since it reached to a place. */
async function transactionsSince(position: number): Promise<number> {
  const { rows } = await opened.store.pool.query('select count(distinct xmin::text)::integer as many from revision where position > $1', [
    position,
  ]);
  return rows[0].many;
}

async function reached(): Promise<number> {
  const { rows } = await opened.store.pool.query('select coalesce(max(position), 0)::integer as position from revision');
  return rows[0].position;
}

async function positionsOf(subjects: readonly string[]): Promise<number[]> {
  const { rows } = await opened.store.pool.query('select position::integer from revision where subject = any($1) order by position', [
    subjects,
  ]);
  return rows.map(({ position }) => position);
}

describe('a small edit', () => {
  test('is published with its author, its message and its announcement, and is sealed when it is answered', async () => {
    const { register } = opened.store;
    await saveAll(opened.store, [agreement(number)]);
    const entry = edited(number, 'full');
    expect(await publishOne(entry, 1, 'the text is out')).toEqual({ data: entry, revision: 2 });
    expect(await register.find('agreement', entry.id)).toEqual({ record: entry, revision: 2 });
    expect(await register.revision(entry.id, 2)).toMatchObject({
      ...{ state: 'published', from: 1, message: 'the text is out', by: reviewer, data: entry },
    });
    const [public_] = await register.changesAfter(undefined, 1);
    const [ofEditors] = await register.changesAfter(undefined, 1, 'editors');
    expect([public_, ofEditors]).toMatchObject([
      { what: 'record-saved', subject: entry.id, by: reviewer.name },
      { what: 'record-saved', subject: entry.id },
    ]);
    expect((await register.verify()).problems).toEqual([]);
  });

  test('moves the agreement in the lists that it is found in', async () => {
    await saveAll(opened.store, [agreement(number, { nature: 'mixed' })]);
    await publishOne(agreement(number, { nature: 'intrastate', textAvailability: 'secret' }), 1);
    const { rows } = await opened.store.pool.query(
      `select facet from agreement_listing where id = $1 and facet not like 'status:%' order by facet`,
      [agreement(number).id],
    );
    expect(rows.map(({ facet }) => facet)).toEqual(['all', 'instrument:agreement', 'nature:intrastate', 'textAvailability:secret']);
  });

  test('counts its revisions on from a draft', async () => {
    const { register } = opened.store;
    const set = sampleId('changeset', number);
    await saveAll(opened.store, [agreement(number)]);
    await register.transact(editor, async (writing) => {
      await writing.createChangeSet({ id: set, title: 'a set' });
      await writing.saveDraft({ entry: edited(number, 'excerpt', { instrument: 'treaty' }), from: 1, changeSet: set });
    });
    expect(await publishOne(edited(number, 'full'), 1)).toMatchObject({ revision: 3 });
    expect(await register.draft(agreement(number).id)).toMatchObject({ revision: 2 });
  });

  test('that leaves a value without its source is refused', async () => {
    const subject = agreement(number, { textAvailability: 'full' });
    await saveAll(opened.store, [subject, source(number)]);
    await opened.store.register.transact(editor, (writing) => writing.saveStatement({ ...said(number, 'full'), subject: subject.id }));
    await expect(publishOne(edited(number, 'secret'), 1)).rejects.toMatchObject({ code: 'invalid-record' });
    expect(await opened.store.register.find('agreement', subject.id)).toEqual({ record: subject, revision: 1 });
  });
});

/** A statement, accepted, that an agreement's text is available so. */
function said(one: number, value: Text) {
  const quoted = statement(one, { subject: sampleId('agreement', one), of: sampleId('source', one), exact: 'abc', start: 1 });
  return Object.assign(quoted, { property: 'textAvailability', value });
}

describe('many small edits at once', () => {
  test('go together: each has its place in the chain and in both feeds, and they are fewer transactions', async () => {
    const { register } = opened.store;
    const many = Array.from({ length: 40 }, (_, one) => number + one);
    await saveAll(
      opened.store,
      many.map((one) => agreement(one)),
    );
    const before = await reached();
    const published = await Promise.all(many.map((one) => publishOne(edited(one, 'full'), 1)));
    expect(published.map(({ revision }) => revision)).toEqual(many.map(() => 2));
    const subjects = many.map((one) => sampleId('agreement', one));
    expect((await positionsOf(subjects)).slice(-40)).toEqual(many.map((_, index) => before + 1 + index));
    expect(await transactionsSince(before)).toBeLessThan(10);
    const told = await register.changesAfter(undefined, 40);
    expect(told.map(({ subject }) => subject).toSorted()).toEqual(subjects.toSorted());
    const ids = told.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.map((_, index) => (ids[0] ?? 0) + index));
    expect((await register.verify()).problems).toEqual([]);
  });

  test('of one record: what does not overlap is joined, what does is refused', async () => {
    await saveAll(opened.store, [agreement(number)]);
    const outcomes = await Promise.allSettled([
      publishOne(edited(number, 'full'), 1),
      publishOne(agreement(number, { nature: 'mixed' }), 1),
      publishOne(edited(number, 'secret'), 1),
    ]);
    const held = await opened.store.register.find('agreement', agreement(number).id);
    expect(held?.revision).toBe(3);
    expect(held?.record.nature).toBe('mixed');
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: { code: 'edit-conflict' } });
  });

  test('next to transactions of other kinds leave the chain whole and lose nothing', async () => {
    const { register } = opened.store;
    const many = Array.from({ length: 30 }, (_, one) => number + one);
    await saveAll(
      opened.store,
      many.map((one) => agreement(one)),
    );
    await Promise.all(
      many.flatMap((one) => [
        publishOne(edited(one, 'full'), 1),
        publishOne(agreement(one, { slug: `renamed-${one}` }), 1),
        saveAll(opened.store, [event(one, { agreements: [sampleId('agreement', one)] })]),
      ]),
    );
    for (const one of many) {
      const held = await register.find('agreement', sampleId('agreement', one));
      expect(held).toEqual({ record: edited(one, 'full', { slug: `renamed-${one}` }), revision: 3 });
    }
    expect((await register.verify()).problems).toEqual([]);
  });

  test('one that the database refuses keeps no other from being published', async () => {
    const { pool } = opened.store;
    await saveAll(opened.store, [agreement(number), agreement(number + 1)]);
    await pool.query(`create function refuse_one() returns trigger language plpgsql as $$ begin raise exception 'not this one'; end $$`);
    await pool.query(
      `create trigger refuse_one before update on record for each row when (new.id = '${agreement(number).id}') execute function refuse_one()`,
    );
    const outcomes = await Promise.allSettled([0, 1, 2].map((one) => publishOne(edited(number + (one % 2), 'full'), 1)));
    await pool.query('drop trigger refuse_one on record');
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect(outcomes[0]).toMatchObject({ reason: { message: 'not this one' } });
  });
});

describe('what moves while a small edit is looked at', () => {
  test('a statement that is published meanwhile is taken into account', async () => {
    const { register } = opened.store;
    const subject = agreement(number, { textAvailability: 'full' });
    await saveAll(opened.store, [subject, source(number)]);
    const written = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const stating = register.transact(editor, async (writing) => {
      await writing.saveStatement(said(number, 'full'));
      written.resolve();
      await goOn.promise;
    });
    await written.promise;
    const publishing = publishOne(edited(number, 'secret'), 1).then(
      () => 'published',
      (fault: unknown) => fault,
    );
    await untilSomebodyWaits();
    goOn.resolve();
    await stating;
    expect(await publishing).toMatchObject({ code: 'invalid-record' });
    expect(await register.find('agreement', subject.id)).toEqual({ record: subject, revision: 1 });
  });
});

/** Until a connection waits for a lock of another. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rowCount } = await opened.store.pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rowCount !== 0) return;
  }
}

test('a small edit takes the pages with it that were made from what it changes, and no others', async () => {
  const other = agreement(number + 1);
  const subject = agreement(number, { lineage: [{ relation: 'amends', agreement: other.id }] });
  await saveAll(opened.store, [other, subject, clause(number, { agreement: subject.id, topics: ['security.police'] })]);
  const gone = [`entry:${subject.id}`, 'all:agreement', `slug:agreement:${subject.slug}`, `referring:agreement:${other.id}`] as const;
  const kept = [`entry:${other.id}`, 'all:place', `referring:clause:${subject.id}`, `about:${subject.id}`] as const;
  for (const question of [...gone, ...kept])
    await opened.store.pages.make(day, async () => [{ key: question, body: '{}', questions: [question] }]);
  await publishOne({ ...subject, textAvailability: 'full' }, 1);
  const still = await Promise.all([...gone, ...kept].map((question) => opened.store.pages.read(question, day)));
  expect(still.map((body) => body !== undefined)).toEqual([...gone.map(() => false), ...kept.map(() => true)]);
});
