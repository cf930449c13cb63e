import {
  type AnyRecord,
  captionOfRecord,
  Judgement,
  judgementsInEffect,
  MithaqError,
  pickText,
  type Revised,
  readAs,
} from '@mithaq/domain';
import { mergeWords } from '../assembly/merge-plan.ts';
import { changeSetRef } from '../assembly/merge-views.ts';
import type { Editing } from '../drafts/keep.ts';
import type { MergeIntent, Writing } from '../ports.ts';
import type { MergeDrafted } from '../views/merge.ts';

/** What a change set is to be drawn up of: for each record and statement what it becomes, or that it goes. */
export interface Drawing {
  readonly act: MergeIntent['act'];
  readonly into: AnyRecord;
  readonly absorbed: AnyRecord;
  readonly id: string;
  readonly message?: string | undefined;
  readonly verdict: Judgement['verdict'];
  readonly edits: readonly { readonly subject: string; readonly from?: number | undefined; readonly data?: Revised | undefined }[];
}

/**
 * Draws up a change set that merges two records, or takes them apart, with the judgement that it follows. All of it is made or none.
 * @throws MithaqError `in-other-change-set` where somebody edits one of the records, or the same is under way; `stale-revision`
 */
export async function drawnUp(writing: Writing, drawing: Drawing, by: Editing): Promise<MergeDrafted> {
  const { act, into, absorbed, id, message } = drawing;
  await requireNothingUnderWay(writing, [into.id, absorbed.id]);
  const names = [into, absorbed].map((record) => pickText(captionOfRecord(record), by.locale).text || record.slug);
  const title = mergeWords(act, [names[0] ?? '', names[1] ?? ''])
    [by.locale].slice(0, 200)
    .replace(/\p{Surrogate}$/u, '');
  await writing.createChangeSet({ id, title });
  // First: what names the absorbed record again names it itself then, and not the one that stands for it.
  await writing.intendMerge({ act, into: into.id, absorbed: absorbed.id, changeSet: id });
  const said = message === undefined ? {} : { message };
  for (const { subject, from, data } of drawing.edits) {
    const start = { changeSet: id, ...(from === undefined ? {} : { from }), ...said };
    if (data) await writing.saveDraft({ entry: data, ...start });
    else await writing.draftWithdrawal(subject, start);
  }
  // Only what is there can be judged; of a pair that is taken apart, the one is there again as a draft.
  await judge(writing, drawing, by);
  for (const subject of [into.id, absorbed.id])
    await writing.announce({ what: 'draft-saved', subject, by: by.principal.name, audience: 'editors' });
  return drafted(writing, id);
}

/** What was drawn up in a change set. @throws MithaqError `not-found` */
export async function drafted(writing: Writing, id: string): Promise<MergeDrafted> {
  const set = await writing.changeSet(id);
  if (set === undefined) throw new MithaqError('not-found', { key: id });
  return { changeSet: changeSetRef(set), size: set.size };
}

async function requireNothingUnderWay(writing: Writing, pair: readonly string[]): Promise<void> {
  const [intent] = await writing.openMergesOf(pair);
  const set = intent && (await writing.changeSet(intent.changeSet));
  if (set) throw new MithaqError('in-other-change-set', { title: set.title });
}

/** Judges the pair, unless that is the latest word on it already. */
async function judge(writing: Writing, { into, absorbed, verdict }: Drawing, { world, principal }: Editing): Promise<void> {
  const pair = [into.id, absorbed.id];
  const known = judgementsInEffect(await writing.judgements([absorbed.id])).find(
    ({ one, other }) => pair.includes(one) && pair.includes(other),
  );
  if (known?.verdict === verdict) return;
  const given = { id: world.newId('judgement'), one: into.id, other: absorbed.id, verdict };
  await writing.saveJudgement(readAs(Judgement, { ...given, by: principal.name, at: world.clock().toISOString() }));
  for (const subject of pair) await writing.announce({ what: 'pair-judged', subject, by: principal.name, audience: 'editors' });
}
