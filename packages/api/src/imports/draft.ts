import { MithaqError } from '@mithaq/domain';
import { announceEach } from '../change-sets/announce.ts';
import type { Draft, Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { DraftImportRequest, ImportDrafted } from '../views/structured-import.ts';
import { type Plan, planOf } from './plan.ts';
import { readFiles } from './read-files.ts';
import { planReport } from './report.ts';

const untitled = { ar: 'استيراد', en: 'Import' } as const;

/**
 * Makes drafts of everything that an import brings, in one change set: all of it or nothing. Readers see none of it until a reviewer
 * publishes the change set. The same import again finds nothing to change.
 * @throws MithaqError the first problem that `imports.check` would tell; `edit-conflict`, `in-other-change-set`, `too-large`
 */
export const draft = signedIn
  .input(DraftImportRequest)
  .output(ImportDrafted)
  .mutation(async ({ ctx: { world, principal, locale }, input }) => {
    const { register } = world;
    const read = await readFiles(world, input);
    if (read.outcome === 'refused') throw firstOf(read.problems);
    const plan = await planOf(register.working(), read.register);
    if (plan.problems.length > 0) throw firstOf(plan.problems);
    const report = planReport(plan, locale);
    if (report.outcome === 'nothing') return { plan: report };
    const title = input.title ?? `${untitled[locale]} ${world.today()}`;
    const changeSet = await register.transact(principal, async (writing) => {
      const { id } = await writing.createChangeSet({ id: world.newId('changeset'), title });
      const drafts = await draftEach(writing, plan, id);
      await announceEach(writing, drafts, { what: 'draft-saved', audience: 'editors', by: principal.name });
      return writing.changeSet(id);
    });
    if (changeSet === undefined) throw new RangeError('a change set was made and is not there');
    return { plan: report, changeSet: { id: changeSet.id, title: changeSet.title, revision: changeSet.revision } };
  });

function firstOf([problem]: readonly MithaqError[]): MithaqError {
  return problem ?? new MithaqError('internal');
}

async function draftEach(writing: Writing, { entries }: Plan, changeSet: string): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const { entry, outcome, from } of entries) {
    if (outcome === 'unchanged') continue;
    drafts.push(await writing.saveDraft({ entry, changeSet, ...(from === undefined ? {} : { from }) }));
  }
  return drafts;
}
