import { changeSetView } from '../assembly/change-sets.ts';
import { page, windowOf } from '../assembly/conditions.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetFilter, ChangeSetList } from '../views/change-set.ts';

/** Change sets, what changed last first: the review queue (`in-review`), what is worked on, what was published or given up. */
export const list = signedIn
  .input(ChangeSetFilter.prefault({}))
  .output(ChangeSetList)
  .query(async ({ ctx: { world, principal }, input }) => {
    const states = input.state === undefined ? (['draft', 'in-review'] as const) : [input.state];
    const conditions = { states, ...(input.mine ? { author: principal.id } : {}) };
    const slice = await world.register.changeSets(conditions, windowOf(input));
    const rows = slice.rows.map((one) => changeSetView(one, principal));
    return page(slice, rows);
  });
