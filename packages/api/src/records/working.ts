import { draftMark } from '../assembly/drafts.ts';
import type { ChangeSet } from '../ports.ts';
import { procedure } from '../trpc.ts';
import { WorkingAnswer, WorkingRequest } from '../views/working-record.ts';

/**
 * The records with these ids as editors have them, in this order, each with its draft and what is stated of it: what a table is filled with.
 * One that is not there is left out; one that is to be withdrawn says so by its draft.
 */
export const working = procedure
  .input(WorkingRequest)
  .output(WorkingAnswer)
  .query(async ({ ctx, input }) => {
    const { register } = ctx.world;
    const ids = [...new Set(input.ids)];
    const reading = register.working();
    const [held, statements, drafts] = await Promise.all([reading.records(ids), reading.statementsAbout(ids), register.draftsOn(ids)]);
    const changeSets = await setsOf(new Set(drafts.map(({ changeSet }) => changeSet)), (id) => register.changeSet(id));
    return ids.flatMap((id) => {
      const found = held.find(({ record }) => record.id === id);
      if (found === undefined) return [];
      const draft = drafts.find(({ subject }) => subject === id);
      const changeSet = draft && changeSets.get(draft.changeSet);
      return {
        ...found,
        ...(draft ? { draft: draftMark(draft) } : {}),
        ...(changeSet ? { changeSet: { id: changeSet.id, title: changeSet.title, revision: changeSet.revision } } : {}),
        statements: statements.filter(({ subject }) => subject === id),
      };
    });
  });

async function setsOf(ids: ReadonlySet<string>, find: (id: string) => Promise<ChangeSet | undefined>) {
  const found = await Promise.all([...ids].map(find));
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
