import { MithaqError } from '@mithaq/domain';
import { plannedMerge } from '../assembly/merge-plan.ts';
import { expected } from '../expected.ts';
import { signedIn } from '../trpc.ts';
import { DraftMergeRequest, MergeDrafted } from '../views/merge.ts';
import { drafted, drawnUp } from './drawn-up.ts';

const withoutTies = expected({
  ar: 'سجلّان لا يربط أحدَهما بالآخر سجلٌّ لا معنى له بعد ضمهما',
  en: 'two records that no record ties to one another which would mean nothing once they are one',
});

/**
 * Judges that two records are one, and draws up the change set that makes them so; readers see it once it is published, and the absorbed
 * record's addresses lead to the other one from then on. The same id sent again draws nothing up twice.
 * @throws MithaqError `not-found`, `invalid-input`, `in-other-change-set` where somebody edits what it would change
 */
export const draft = signedIn
  .input(DraftMergeRequest)
  .output(MergeDrafted)
  .mutation(({ ctx: { world, principal, locale }, input: { id = world.newId('changeset'), message, ...asked } }) =>
    world.register.transact(principal, async (writing) => {
      if ((await writing.mergeIntent(id))?.absorbed === asked.absorbed) return drafted(writing, id);
      const { into, absorbed, edits, obstacles, revisions } = await plannedMerge(writing, asked);
      if (obstacles.length > 0) throw new MithaqError('invalid-input', { expected: withoutTies }, ['absorbed']);
      const drawing = edits.map(({ before, after }) => ({ subject: before.id, from: revisions.get(before.id), data: after }));
      return drawnUp(writing, { act: 'merge', into, absorbed, id, message, verdict: 'same', edits: drawing }, { world, principal, locale });
    }),
  );
