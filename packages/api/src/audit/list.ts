import { auditEntries, historyConditions } from '../assembly/audit.ts';
import { page, windowOf } from '../assembly/conditions.ts';
import { procedure } from '../trpc.ts';
import { AuditFilter, AuditList } from '../views/audit.ts';

/** The history of the whole register, the newest entry first: who did what, when, and why as far as they said. */
export const list = procedure
  .input(AuditFilter.prefault({}))
  .output(AuditList)
  .query(async ({ ctx: { world }, input }) => {
    const slice = await world.register.revisions(historyConditions(input), windowOf(input));
    return page(slice, await auditEntries(world.register, slice.rows));
  });
