import { changeSetView } from '../assembly/change-sets.ts';
import { page, windowOf } from '../assembly/conditions.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetFilter, ChangeSetList } from '../views/change-set.ts';

/**
 * Change sets: the review queue (`in-review`), the longest waiting first; what others gave back; what is worked on, what was published or
 * given up, begun last first.
 */
export const list = signedIn
  .input(ChangeSetFilter.prefault({}))
  .output(ChangeSetList)
  .query(async ({ ctx: { world, principal }, input }) => {
    const states = input.state === undefined ? (['draft', 'in-review'] as const) : [input.state];
    const conditions = { states, holding: input.state === undefined, ...(input.mine ? { author: principal.id } : {}) };
    const slice = await world.register.changeSets(conditions, windowOf(input));
    const rows = slice.rows.map((one) => changeSetView(one, principal));
    return page(slice, rows);
  });
