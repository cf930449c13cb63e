import { type AnyRecord, MithaqError, Statement } from '@mithaq/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Writing } from '../port.ts';
import { saveAll } from '../testing/open.ts';
import { openDesk, plain, reviewer } from '../testing/publishing.ts';
import { sampleId, source } from '../testing/records.ts';

/** Two who publish at the same moment, each of what is right by itself and wrong with the other's. */
const desk = openDesk();
let number = 0;
beforeEach(() => {
  number = desk.number;
});

type Act = (writing: Writing) => Promise<unknown>;

/** Runs two transactions of which each has looked before either writes. Tells which codes they were refused with. */
async function atOnce(acts: readonly [Act, Act]): Promise<readonly string[]> {
  const looked = acts.map(() => Promise.withResolvers<void>());
  const outcomes = await Promise.allSettled(
    acts.map((act, one) =>
      desk.write(async (writing) => {
        await writing.records([plain(number).id]);
        looked[one]?.resolve();
        await Promise.all(looked.map(({ promise }) => promise));
        return act(writing);
      }),
    ),
  );
  return outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return [];
    if (outcome.reason instanceof MithaqError) return [outcome.reason.code];
    throw outcome.reason;
  });
}

/** Makes a change set of its own and publishes it. */
const inOneSet =
  (index: number, edits: { readonly entries?: readonly (AnyRecord | Statement)[]; readonly gone?: readonly string[] }): Act =>
  async (writing) => {
    const id = sampleId('changeset', 900_000 + number + index);
    await writing.createChangeSet({ id, title: id });
    for (const entry of edits.entries ?? []) {
      const from = (await writing.revisionsOf([entry.id])).get(entry.id);
      await writing.saveDraft({ entry, changeSet: id, ...(from === undefined ? {} : { from }) });
    }
    for (const subject of edits.gone ?? []) await writing.draftWithdrawal(subject, { changeSet: id, from: 1 });
    return writing.publish(id, (await writing.changeSet(id))?.revision ?? 0);
  };

const date = { edtf: '2020-05-01' };
const dated = () => plain(number, { date });
/** A statement of this test's source, that its event was on that day. */
const said = (one: number) => desk.gives(number + one, plain(number), { property: 'date', value: date });

/** An event with a date, which these statements give. */
async function standing(statements: readonly Statement[]): Promise<void> {
  await saveAll(desk.store, [source(number), source(number + 1), dated()]);
  await desk.write(async (writing) => {
    for (const one of statements) await writing.saveStatement(one);
  });
}

describe('of two at once', () => {
  test('who withdraw the two last statements of a value, one is refused', async () => {
    await standing([said(1), said(2)]);
    expect(await atOnce([inOneSet(1, { gone: [said(1).id] }), inOneSet(2, { gone: [said(2).id] })])).toEqual(['unsupported-values']);
    expect(await desk.store.register.statementsAbout([plain(number).id])).toHaveLength(1);
  });

  test('of whom one takes a value from a record and one accepts a statement of it, one is refused', async () => {
    await standing([said(1)]);
    const takes = inOneSet(1, { entries: [plain(number)], gone: [said(1).id] });
    const refused = await atOnce([takes, (writing) => writing.publishEdit({ entry: said(2) })]);
    expect(refused).toEqual([expect.stringMatching(/^(?:invalid-record|unsupported-values)$/)]);
  });

  test('of whom one withdraws a source and one cites it, one is refused', async () => {
    await standing([said(1)]);
    const cites = { ...said(2), citations: said(2).citations.map((one) => ({ ...one, source: source(number + 1).id })) };
    const refused = await atOnce([inOneSet(1, { gone: [source(number + 1).id] }), (writing) => writing.publishEdit({ entry: cites })]);
    expect(refused).toEqual([expect.stringMatching(/^(?:dangling-reference|not-found|still-referred-to)$/)]);
    expect((await desk.store.register.verify()).problems).toEqual([]);
  });

  test('of whom one withdraws a record and one states something of it, nothing is stated of what is not there', async () => {
    await standing([]);
    const states = inOneSet(2, { entries: [{ ...said(1), standing: 'rejected' }] });
    const refused = await atOnce([inOneSet(1, { gone: [plain(number).id] }), states]);
    // Who states first is not refused, and the statement goes with the record.
    for (const code of refused) expect(['dangling-reference', 'not-found']).toContain(code);
    expect(await desk.store.register.statementsAbout([plain(number).id])).toEqual([]);
    expect((await desk.store.register.verify()).problems).toEqual([]);
  });
});

/** Waits until somebody waits for a lock of this database. */
async function somebodyWaits(): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await desk.store.pool.query(waiting)).rowCount === 0);
}

test('who publishes a value at once, while the statement that gives it is withdrawn, waits and is refused', async () => {
  const other = { edtf: '2020-06-01' };
  const disputed = (one: number, value: unknown) =>
    Statement.parse({ ...said(one), value, standing: 'disputed', note: { en: 'sources differ' } });
  await standing([disputed(1, date), disputed(2, other)]);
  const told = { what: 'record-saved', subject: plain(number).id, audience: 'public' } as const;
  const edit = { entry: plain(number, { date: other }), from: 1 };
  const refused = await desk.write(async (writing) => {
    await inOneSet(1, { gone: [said(2).id] })(writing);
    const outcome = desk.store.register.publishOne(reviewer, edit, told).then(
      () => 'published',
      (fault: unknown) => fault,
    );
    await Promise.race([outcome, somebodyWaits()]);
    return { outcome };
  });
  expect(await refused.outcome).toMatchObject({ code: 'unsupported-values' });
  await desk.write((writing) => writing.saveStatement(disputed(3, other)));
  expect(await desk.store.register.publishOne(reviewer, edit, told)).toMatchObject({ data: { date: other } });
});

test('two records of one change set that exchange their slugs are refused by name', async () => {
  await saveAll(desk.store, [source(number), source(number + 1)]);
  await desk.draft(source(number, { slug: source(number + 1).slug }), 1);
  await desk.draft(source(number + 1, { slug: source(number).slug }), 1);
  await expect(desk.publish()).rejects.toMatchObject({ code: 'invalid-input', path: ['slug'] });
});
