import { MithaqError } from '@mithaq/domain';
import type { World } from '../ports.ts';
import { importRead, readForImport } from '../sources/import-document.ts';
import type { KeptFault } from '../views/import-batch.ts';
import { ImportRequest } from '../views/source.ts';
import { likenessOf } from './likeness.ts';

/**
 * Imports a file that waits, in the name of whoever handed it in, and says what came of it. What is wrong with the file is kept with it, and
 * nothing else fails for that. One that asks is held where some source has much of its text. Done twice (a server was stopped between the import and the note of it), the second finds the source `known`.
 * @throws MithaqError where it is no fault of the file: the database is away, or something is wrong with us. It may be tried again.
 */
export async function importQueued(world: World, id: string): Promise<void> {
  const { register } = world;
  const file = await register.importFile(id);
  if (file?.request === undefined || !(file.state === 'waiting' || file.state === 'reading')) return;
  const { request } = file;
  await register.transact(null, (writing) => writing.updateImportFile(id, 'reading'));
  try {
    const read = await readForImport(world, ImportRequest.parse(JSON.parse(request)));
    const like = file.asks ? await likenessOf(world, read) : undefined;
    if (like !== undefined) return await register.transact(null, (writing) => writing.updateImportFile(id, 'held', { result: like }));
    const result = await importRead(world, read, { author: file.by, sample: false });
    await register.transact(null, (writing) => writing.updateImportFile(id, 'done', { result }));
  } catch (fault) {
    if (!isOfFile(fault)) throw fault;
    await failQueued(world, id, fault);
  }
}

/** Notes that a file could not be imported, and why. */
export async function failQueued({ register }: Pick<World, 'register'>, id: string, fault: unknown): Promise<void> {
  const error = fault instanceof MithaqError ? fault : new MithaqError('internal');
  const kept: KeptFault = { code: error.code, ar: error.messageIn('ar'), en: error.messageIn('en'), mayPass: !isOfFile(error) };
  await register.transact(null, (writing) => writing.updateImportFile(id, 'failed', { fault: JSON.stringify(kept) }));
}

function isOfFile(fault: unknown): fault is MithaqError {
  return fault instanceof MithaqError && !['internal', 'unavailable', 'too-many'].includes(fault.category);
}
