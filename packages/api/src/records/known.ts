import { gather } from '../assembly/gather.ts';
import { parentOf, refTo } from '../assembly/refs.ts';
import { procedure } from '../trpc.ts';
import { KnownAnswer, KnownRequest } from '../views/known-record.ts';

/** The records with these ids as editors have them, in this order, with what tells each from another; one that is not there is left out. */
export const known = procedure
  .input(KnownRequest)
  .output(KnownAnswer)
  .query(async ({ ctx, input: { ids } }) => {
    const { register } = ctx.world;
    const working = register.working();
    const [statements, published] = await Promise.all([working.statementsAbout(ids), register.records(ids)]);
    const gathered = await gather(working, { held: await working.records(ids), more: ids });
    const seen = new Set<string>(published.map(({ record }) => record.id));
    return [...new Set(ids)].flatMap((id) => {
      const held = gathered.held.get(id);
      if (held === undefined) return [];
      const cited = statements.filter(({ subject }) => subject === id).flatMap(({ citations }) => citations.map(({ source }) => source));
      return {
        ref: refTo(gathered, id),
        ...parentOf(gathered, id),
        record: held.record,
        sources: new Set(cited).size,
        isNew: !seen.has(id),
      };
    });
  });
