import { MithaqError } from '@mithaq/domain';
import { changeSetFound, changeSetView, turnViews } from '../assembly/change-sets.ts';
import { closedDrafts } from '../assembly/closed-drafts.ts';
import { page, windowOf } from '../assembly/conditions.ts';
import { draftViews } from '../assembly/drafts.ts';
import { mergeIn } from '../assembly/merge-views.ts';
import { expected } from '../expected.ts';
import type { Draft, Register, Slice, Window } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetPage, ChangeSetRequest } from '../views/change-set.ts';

const none = { rows: [], total: 0 };

/**
 * A change set with its drafts, each with what it changes field by field and the passages for it: what a reviewer reads. Of one that is
 * closed, what became of them. Of one that merges two records, or takes two apart, which. @throws MithaqError `not-found`
 */
export const get = signedIn
  .input(ChangeSetRequest)
  .output(ChangeSetPage)
  .query(async ({ ctx: { world, principal }, input }) => {
    const { register } = world;
    const changeSet = await changeSetFound(register, input.id);
    const isOpen = changeSet.state === 'draft' || changeSet.state === 'in-review';
    const [drafts, closed, handOvers] = await Promise.all([
      isOpen ? draftsOf(register, input.id, windowOf(input)) : none,
      isOpen ? none : closedDrafts(register, input.id, windowOf(input)),
      register.handOvers(input.id),
    ]);
    const turns = turnViews(handOvers, changeSet, principal);
    const last = turns.at(-1);
    const shown = await draftViews(register, drafts.rows);
    return {
      changeSet: { ...changeSetView(changeSet, principal), ...(isOpen && last ? { turn: last } : {}) },
      turns,
      drafts: page(drafts, shown),
      closed: page(closed, [...closed.rows]),
      ...(await mergeIn(register, input.id)),
    };
  });

const draftOfThisSet = expected({ ar: 'مؤشر صفحة جاء في جواب سابق', en: 'a cursor that an earlier page gave' });

/** One page of drafts, in the order of their subjects; the cursor is the last subject that was seen. */
async function draftsOf(register: Register, changeSet: string, { limit, after = '' }: Window): Promise<Slice<Draft>> {
  if (!/^(?:[a-z]+_[0-9a-z]{26})?$/.test(after)) throw new MithaqError('invalid-input', { expected: draftOfThisSet }, ['cursor']);
  const drafts = (await register.draftsIn(changeSet)).toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
  const rest = drafts.filter(({ subject }) => subject > after);
  const rows = rest.slice(0, limit);
  const last = rows.at(-1)?.subject;
  return { rows, total: drafts.length, ...(rest.length > limit && last !== undefined ? { next: last } : {}) };
}
