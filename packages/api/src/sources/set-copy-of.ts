import { MithaqError, type Source, SourceId } from '@mithaq/domain';
import { z } from 'zod';
import { found } from '../assembly/found.ts';
import { originalOf } from '../copies/kin.ts';
import type { Held, Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { PublishedAnswer } from '../views/published.ts';
import { Key } from '../views/written.ts';

const another = { ar: 'المنتظر مصدر آخر ليس نسخة من هذا', en: 'expected another source that is no copy of this one' };

/**
 * Says that a source carries another's text again, or (`null`) that it is no copy: what an import found by likeness is taken back, and the two
 * count as two. Published there and then, as the import's own finding is, and undone by saying the opposite.
 * @throws MithaqError `not-found`, `stale-revision`, `invalid-input` where each would be the other's copy
 */
export const setCopyOf = signedIn
  .input(z.object({ key: Key, revision: z.int().positive(), of: Key.nullable() }))
  .output(PublishedAnswer)
  .mutation(({ ctx: { world, principal }, input: { key, revision, of } }) =>
    world.register.transact(principal, async (writing) => {
      const held = await found(writing, 'source', key);
      if (held.revision !== revision) throw new MithaqError('stale-revision', { current: String(held.revision) }, ['revision']);
      const original = of === null ? undefined : await originalNamed(writing, held, of);
      const { copyOf: _before, ...rest } = held.record;
      const data: Source = original === undefined ? rest : { ...rest, copyOf: SourceId.parse(original.record.id) };
      const saved = await writing.save(data, revision);
      await writing.announce({ what: 'record-saved', subject: data.id, by: principal.name, audience: 'public' });
      return { subject: data.id, revision: saved.revision, data };
    }),
  );

async function originalNamed(writing: Writing, copy: Held<Source>, key: string): Promise<Held<Source>> {
  const original = await originalOf(writing, await found(writing, 'source', key, ['of']));
  if (original.record.id === copy.record.id) throw new MithaqError('invalid-input', { expected: another }, ['of']);
  return original;
}
