import { type AnyRecord, Day, MithaqError, type Statement } from '@mithaq/domain';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Writing } from '../port.ts';
import { editor, openTestStore } from '../testing/open.ts';
import { actor, agreement, event, sampleId, source, statement } from '../testing/records.ts';

/** Whatever editors do, in whatever order and at once: what is refused is refused by name, and all that is kept hangs together. */
const opened = openTestStore();
const sets = [1, 2, 3].map((number) => sampleId('changeset', number));
let opening = 3;

beforeAll(() =>
  opened.store.register.transact(editor, async (writing) => {
    for (const id of sets) await writing.createChangeSet({ id, title: id });
  }),
);

const few = fc.integer({ min: 1, max: 3 });
const records: fc.Arbitrary<AnyRecord> = fc.oneof(
  fc.tuple(few, few).map(([one, two]) => actor(one, { slug: `actor-${one}-${two}` })),
  fc
    .tuple(few, fc.subarray([1, 2, 3]))
    .map(([one, to]) =>
      event(one, { agreements: to.map((number) => agreement(number).id), date: { edtf: `202${one}-0${to.length + 1}` } }),
    ),
  few.map((one) => agreement(one)),
  few.map((one) => source(one)),
);
const statements: fc.Arbitrary<Statement> = fc.tuple(few, few, few).map(([one, about, of]) => ({
  ...statement(one, { subject: actor(about).id, of: source(of).id, exact: 'abc', start: of }),
  standing: 'rejected',
}));

type Act = (writing: Writing) => Promise<unknown>;
const changeSet = fc.integer({ min: 0, max: 2 });

/** In a change set of its own. */
function withdrawAtOnce(subject: string): Act {
  opening += 1;
  const id = sampleId('changeset', opening);
  return async (writing) => {
    await writing.createChangeSet({ id, title: id });
    await writing.draftWithdrawal(subject, { changeSet: id, from: (await writing.revisionsOf([subject])).get(subject) ?? 0 });
    return writing.publish(id, 2);
  };
}

const acts: fc.Arbitrary<Act> = fc.oneof(
  records.map((record) => async (writing: Writing) => writing.save(record, (await writing.revisionsOf([record.id])).get(record.id))),
  fc.tuple(fc.oneof(records, statements), changeSet, fc.boolean()).map(([entry, at, isFresh]) => async (writing: Writing) => {
    const published = (await writing.revisionsOf([entry.id])).get(entry.id);
    const from = isFresh ? ((await writing.draft(entry.id))?.revision ?? published) : published;
    return writing.saveDraft({ entry, changeSet: sets[at] ?? '', ...(from === undefined ? {} : { from }) });
  }),
  fc.tuple(fc.oneof(records, statements), changeSet).map(([{ id }, at]) => async (writing: Writing) => {
    const from = (await writing.draft(id))?.revision ?? (await writing.revisionsOf([id])).get(id);
    return writing.draftWithdrawal(id, { changeSet: sets[at] ?? '', ...(from === undefined ? {} : { from }) });
  }),
  fc.oneof(records, statements).map(
    ({ id }) =>
      async (writing: Writing) =>
        writing.discardDraft(id, (await writing.draft(id))?.revision ?? 0),
  ),
  changeSet.map(
    (at) => async (writing: Writing) => writing.publish(sets[at] ?? '', (await writing.changeSet(sets[at] ?? ''))?.revision ?? 0),
  ),
  fc.tuple(changeSet, fc.constantFrom('draft', 'in-review')).map(
    ([at, state]) =>
      async (writing: Writing) =>
        writing.updateChangeSet(sets[at] ?? '', (await writing.changeSet(sets[at] ?? ''))?.revision ?? 0, { state }),
  ),
  fc.oneof(records, statements).map(({ id }) => withdrawAtOnce(id)),
  statements.map((one) => (writing: Writing) => writing.saveStatement(one)),
  statements.map((one) => (writing: Writing) => writing.removeStatement(one.id)),
  fc.tuple(few, fc.string()).map(
    ([one, text]) =>
      (writing: Writing) =>
        writing.attachText(source(one).id, text),
  ),
);

async function run(act: Act): Promise<void> {
  await opened.store.register.transact(editor, act).catch((fault: unknown) => {
    if (!(fault instanceof MithaqError) || fault.category === 'internal' || fault.category === 'unavailable') throw fault;
  });
}

/** A set that was published is followed by a new one. */
async function reopen(): Promise<void> {
  for (const [at, id] of sets.entries()) {
    if ((await opened.store.register.changeSet(id))?.state !== 'published') continue;
    opening += 1;
    const next = sampleId('changeset', opening);
    sets[at] = next;
    await opened.store.register.transact(editor, (writing) => writing.createChangeSet({ id: next, title: next }));
  }
}

const everything = ['actor', 'agreement', 'event', 'source'] as const;
const tomorrow = Day.parse(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));

/** What is known tomorrow of today is what is there now, by whichever tables it is asked. */
async function requireOneTruth(): Promise<void> {
  const { register } = opened.store;
  const past = register.knownOn(tomorrow);
  for (const kind of everything) {
    expect(await past.all(kind)).toEqual(await register.all(kind));
    expect(await past.list(kind, {}, { limit: 50 })).toEqual(await register.list(kind, {}, { limit: 50 }));
  }
  const ids = [1, 2, 3];
  const asked = [past, register].map(async (reading) => [
    await reading.referring(
      'event',
      ids.map((one) => agreement(one).id),
    ),
    await reading.statementsAbout(ids.map((one) => actor(one).id)),
    await Promise.all(ids.map((one) => reading.statementsCiting(source(one).id))),
    await reading.texts(ids.map((one) => source(one).id)),
  ]);
  const [then, now] = await Promise.all(asked);
  expect(then).toEqual(now);
}

test('the history verifies, and the past agrees with the present', { timeout: 120_000 }, async () => {
  const courses = fc.array(fc.array(acts, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(courses, async (course) => {
      for (const together of course) await Promise.all(together.map(run));
      expect((await opened.store.register.verify()).problems).toEqual([]);
      await requireOneTruth();
      await reopen();
    }),
    { numRuns: 25 },
  );
});
