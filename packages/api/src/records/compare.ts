import { referencesOf } from '@mithaq/domain';
import { callerMay } from '../asking.ts';
import { fieldChangeViews, type States } from '../assembly/field-changes.ts';
import { gather } from '../assembly/gather.ts';
import { revisionView } from '../assembly/revisions.ts';
import { revisedIn, snapshotAt } from '../assembly/snapshots.ts';
import { procedure } from '../trpc.ts';
import { DifferencesRequest, RevisionDifferences } from '../views/revision.ts';

/**
 * What differs between two revisions of a record or statement, field by field, with names and values in words. Those who may not edit
 * compare what was published. A record that a value names and that is not there any more is told by its id.
 * @throws MithaqError `not-found`
 */
export const compare = procedure
  .input(DifferencesRequest)
  .output(RevisionDifferences)
  .query(async ({ ctx, input: { id, from, to } }) => {
    const { register } = ctx.world;
    const isEditor = await callerMay(ctx, 'edit');
    // One after the other: which of two is missed first is nobody's business.
    const one = await snapshotAt(register, { id, revision: from, isEditor }, ['from']);
    const other = await snapshotAt(register, { id, revision: to, isEditor }, ['to']);
    const states = { before: revisedIn(one), after: revisedIn(other) };
    const gathered = await gather(isEditor ? register.working() : register, { more: namedIn(states) });
    return { from: revisionView(one, isEditor), to: revisionView(other, isEditor), fields: fieldChangeViews(gathered, states) };
  });

function namedIn({ before, after }: States): string[] {
  return [before, after].flatMap((revised) => (revised ? referencesOf(revised).map(({ to }) => to) : []));
}
