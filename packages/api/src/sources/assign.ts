import { MithaqError } from '@mithaq/domain';
import { assignmentView } from '../assembly/assignments.ts';
import { found } from '../assembly/found.ts';
import { colleagues } from '../people/colleague.ts';
import type { Assignment, Writing } from '../ports.ts';
import type { Principal } from '../principal.ts';
import { signedIn } from '../trpc.ts';
import { AssignAnswer, AssignRequest } from '../views/assignment.ts';

/**
 * Gives sources to somebody to look at, or takes them back: all of them, or, where somebody decided otherwise meanwhile, none. What holds
 * already stays, so that a request may be sent twice.
 * @throws MithaqError `stale-revision`, `not-found` for a source that is not there, or somebody who may not edit
 */
export const assign = signedIn
  .input(AssignRequest)
  .output(AssignAnswer)
  .mutation(async ({ ctx: { world, principal }, input: { sources, to } }) => {
    const [person] = await colleagues(world, to === null ? [] : [to], ['to']);
    return world.register.transact(principal, async (writing) => {
      const answer: AssignAnswer = [];
      for (const [at, one] of sources.entries()) {
        const { source, assignment } = await assignOne(writing, { ...one, to: person, at }, principal);
        answer.push({ source, ...(assignment === undefined ? {} : { assignment: assignmentView(assignment) }) });
      }
      return answer;
    });
  });

interface One {
  readonly source: string;
  readonly revision: number;
  readonly to: Assignment['to'];
  /** Its place in the request. */
  readonly at: number;
}

/** Decides about one source, and tells other editors where that is news. */
async function assignOne(
  writing: Writing,
  { source: key, revision, to, at }: One,
  principal: Principal,
): Promise<{ readonly source: string; readonly assignment: Assignment | undefined }> {
  const source = (await found(writing, 'source', key, ['sources', String(at), 'source'])).record.id;
  const before = (await writing.assignments([source])).get(source);
  try {
    const assignment = await writing.assignSource({ source, from: revision, to });
    if (assignment?.revision !== before?.revision)
      await writing.announce({ what: 'source-assigned', subject: source, by: principal.name, audience: 'editors' });
    return { source, assignment };
  } catch (fault) {
    if (!(fault instanceof MithaqError && fault.code === 'stale-revision')) throw fault;
    throw new MithaqError('stale-revision', fault.details, ['sources', at, 'revision']);
  }
}
