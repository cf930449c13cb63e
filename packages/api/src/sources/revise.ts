import { MithaqError } from '@mithaq/domain';
import { z } from 'zod';
import { found } from '../assembly/found.ts';
import { importReport } from '../assembly/import-report.ts';
import { identified } from '../readings/identity.ts';
import { signedIn } from '../trpc.ts';
import { reviseSource } from '../versions/revise-source.ts';
import { ImportRequest, ImportResult } from '../views/source.ts';
import { Key } from '../views/written.ts';
import { readFile } from './file.ts';
import { openSuggestions, suggestions } from './suggest.ts';

const ownFile = { ar: 'المنتظر ملف ليس لمصدر آخر', en: 'expected a file that no other source has' };

/**
 * Gives a source that is known another text, because somebody says that a file is a newer version of it: as an import does where the file itself
 * shows it. The same text again changes nothing.
 * @throws MithaqError `not-found`, `stale-revision`; `invalid-input` where the file is another source's; what an import throws
 */
export const revise = signedIn
  .input(z.object({ key: Key, revision: z.int().positive(), file: ImportRequest }))
  .output(ImportResult)
  .mutation(async ({ ctx: { world, principal }, input: { key, revision, file: request } }) => {
    const { register } = world;
    const file = await readFile(world.documents, request);
    const sha256 = await world.sha256(file.bytes);
    const before = await found(register, 'source', key);
    const read = await suggestions(world, file.text, before.record);
    const { source, ...done } = await register.transact(principal, async (writing) => {
      const held = await found(writing, 'source', key);
      if (held.revision !== revision) throw new MithaqError('stale-revision', { current: String(held.revision) }, ['revision']);
      const { id } = held.record;
      const other = await writing.sourceBySha256(sha256);
      if (other !== undefined && other.record.id !== id) throw new MithaqError('invalid-input', { expected: ownFile }, ['file']);
      if ((await writing.texts([id])).get(id) === file.text) return { source: held, outcome: 'known' as const };
      const fresh = await identified(world, { source: id, text: file.text }, openSuggestions(world, id, read));
      const { source, orphaned } = await reviseSource(writing, held, { text: file.text, sha256, fresh });
      await writing.announce({ what: 'record-saved', subject: id, by: principal.name, audience: 'public' });
      return { source, outcome: 'revised' as const, orphaned };
    });
    const report = await importReport(register, source, { outcome: done.outcome, read: file.document });
    return 'orphaned' in done ? { ...report, orphaned: done.orphaned } : report;
  });
