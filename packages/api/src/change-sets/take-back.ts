import { MithaqError } from '@mithaq/domain';
import { changeSetFound, changeSetView } from '../assembly/change-sets.ts';
import type { Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, TakeBackRequest } from '../views/change-set.ts';
import { announceEach } from './announce.ts';

/**
 * Takes a change set back that one handed in, or began, to go on with it. What others handed in is given back by a reviewer.
 * @throws MithaqError `not-the-author`, `not-found`, `stale-revision`, `change-set-closed`
 */
export const takeBack = signedIn
  .input(TakeBackRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id, revision, note } }) => {
    const taken = await world.register.transact(principal, async (writing) => {
      await requireOwn(writing, id, principal.id);
      const changeSet = await writing.updateChangeSet(id, revision, { state: 'draft', ...(note === undefined ? {} : { note }) });
      await announceEach(writing, await writing.draftsIn(id), { what: 'draft-returned', by: principal.name, audience: 'editors' });
      return changeSet;
    });
    return changeSetView(taken, principal);
  });

async function requireOwn(writing: Writing, id: string, person: string): Promise<void> {
  const { by } = await changeSetFound(writing, id);
  const last = (await writing.handOvers(id)).findLast(({ to }) => to === 'in-review');
  if (by?.id === person || last?.by?.id === person) return;
  throw new MithaqError('not-the-author', { name: last?.by?.name ?? by?.name ?? '' }, ['id']);
}
