import { MithaqError } from '@mithaq/domain';
import { requireOf } from '../asking.ts';
import { changeSetFound, changeSetView } from '../assembly/change-sets.ts';
import { announcePublished } from '../change-sets/announce.ts';
import { type Editing, keepDraft } from '../drafts/keep.ts';
import { titleFor } from '../drafts/title.ts';
import { expected } from '../expected.ts';
import type { Draft, Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { RuleAnswer, RuleRequest } from '../views/dispute.ts';
import { recordNow, ruledRecord } from './ruled-record.ts';
import { ruledStatements, statementsAfter, statementsNow } from './ruled-statements.ts';

const oneOfTwo = expected({
  ar: 'مجموعة تعديلات أو نشر فوري، لا كلاهما',
  en: 'either a change set or publishing at once, not both',
});

/**
 * Rules between what sources say of one property: each statement gets its standing and the public note, and where what was accepted is
 * not the record's own value, that follows. All of it is drafted in one change set and reviewed like any other edit. A reviewer's ruling
 * may be published in the same breath, in a change set of its own, so that nobody's unfinished work goes with it.
 * @throws MithaqError `not-found`, `edit-conflict`, `in-other-change-set`, `change-set-closed`, `invalid-record`, `invalid-input`; as
 * `changeSets.publish` where it is published
 */
export const rule = signedIn
  .input(RuleRequest)
  .output(RuleAnswer)
  .mutation(async ({ ctx, input }) => {
    if (input.publish) await requireOf(ctx, 'review');
    if (input.publish && input.changeSet !== undefined) throw new MithaqError('invalid-input', { expected: oneOfTwo }, ['publish']);
    return ctx.world.register.transact(ctx.principal, async (writing) => {
      const drafts = await draftRuling(writing, input, ctx);
      const id = drafts[0]?.changeSet ?? '';
      if (input.publish) await publishRuling(writing, drafts, { id, by: ctx.principal.name });
      const changeSet = await changeSetFound(writing, id);
      return { changeSet: changeSetView(changeSet, ctx.principal), changed: drafts.map(({ subject }) => subject) };
    });
  });

async function draftRuling(writing: Writing, request: RuleRequest, by: Editing): Promise<readonly Draft[]> {
  const { subject, property, from } = request;
  const record = await recordNow(writing, subject);
  const now = await statementsNow(writing, subject);
  const statements = ruledStatements(now, request);
  const ruled = statements.map(({ entry }) => entry);
  const followed = ruledRecord(record, { property, ruled, after: statementsAfter(now, ruled) });
  const edits = [...statements, ...(followed ? [{ entry: followed, from }] : [])];
  const drafts: Draft[] = [];
  let changeSet = request.publish ? await ownChangeSet(writing, record, by) : request.changeSet;
  for (const edit of edits) {
    const { draft } = await keepDraft(writing, { ...edit, changeSet }, by);
    changeSet = draft.changeSet;
    drafts.push(draft);
  }
  return drafts;
}

async function ownChangeSet(writing: Writing, record: Parameters<typeof titleFor>[1], { world, locale }: Editing): Promise<string> {
  const { id } = await writing.createChangeSet({ id: world.newId('changeset'), title: await titleFor(writing, record, locale) });
  return id;
}

async function publishRuling(
  writing: Writing,
  drafts: readonly Draft[],
  { id, by }: { readonly id: string; readonly by: string },
): Promise<void> {
  const { revision } = await changeSetFound(writing, id);
  await writing.publish(id, revision);
  await announcePublished(writing, drafts, by);
}
