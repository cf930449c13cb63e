import { type FieldComparison, type MergeTurn, type Revised, referencesOf, type UnmergeStep } from '@mithaq/domain';
import type { Register } from '../ports.ts';
import type { UnmergeConflict, UnmergePreview, UnmergeRequest, UnmergeStepView } from '../views/merge.ts';
import { fieldChangeViews, fieldLabel, valueView } from './field-changes.ts';
import { type Gathered, gather } from './gather.ts';
import { busyWith } from './merge-preview.ts';
import { mergeViews } from './merge-views.ts';
import { recordOf, subjectView } from './subjects.ts';
import { openChoices, type PlannedUnmerge, plannedUnmerge } from './unmerge-plan.ts';

/** What undoing a merge would do. @throws MithaqError `not-found` where the record is not merged into another */
export async function unmergePreview(register: Register, asked: UnmergeRequest): Promise<UnmergePreview> {
  const plan = await plannedUnmerge(register, asked);
  const [views, busy, gathered] = await Promise.all([
    mergeViews(register, [plan.merge]),
    busyWith(register, [...plan.turns.keys()]),
    gather(register, { more: namedIn(plan) }),
  ]);
  const [merge] = views;
  if (merge === undefined) throw new RangeError('a merge without its change set');
  return { merge, steps: plan.steps.map((step) => stepView(gathered, plan, step)), open: openChoices(plan.steps), busy };
}

function namedIn({ turns }: PlannedUnmerge): string[] {
  const revised = [...turns.values()].flatMap(({ before, after, now }) => [before, after, now].filter((one) => one !== undefined));
  return revised.flatMap((one) => [recordOf(one), ...referencesOf(one).map(({ to }) => to)]);
}

function stepView(gathered: Gathered, { turns }: PlannedUnmerge, step: UnmergeStep): UnmergeStepView {
  const turn = turns.get(step.subject);
  const revised = turn && anyOf(turn);
  if (turn === undefined || revised === undefined) throw new RangeError(`nothing is known of ${step.subject}`);
  return {
    subject: subjectView(gathered, revised),
    outcome: step.outcome,
    ...(step.outcome === 'left' ? { why: step.why } : {}),
    fields: step.outcome === 'restored' ? fieldChangeViews(gathered, { before: step.now, after: step.data }) : [],
    conflicts:
      step.outcome === 'conflict'
        ? step.fields.filter(({ clashes }) => clashes).map((field) => conflictView(gathered, step.now, field))
        : [],
  };
}

function anyOf({ before, after, now }: MergeTurn): Revised | undefined {
  return now ?? before ?? after;
}

/** `ours` is what it was before the merge. */
function conflictView(gathered: Gathered, revised: Revised, { property, theirs, ours }: FieldComparison): UnmergeConflict {
  const inWords = (value: unknown) => valueView(gathered, revised, { field: property, value });
  return {
    property,
    propertyLabel: fieldLabel(revised, property),
    ...(theirs === undefined ? {} : { now: inWords(theirs) }),
    ...(ours === undefined ? {} : { before: inWords(ours) }),
  };
}
