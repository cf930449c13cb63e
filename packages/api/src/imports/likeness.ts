import { gather } from '../assembly/gather.ts';
import { sourceRefTo } from '../assembly/refs.ts';
import { kinOf } from '../copies/kin.ts';
import type { World } from '../ports.ts';
import { type ReadForImport, toldBy } from '../sources/import-document.ts';
import type { FileLikeness } from '../views/import-batch.ts';

/**
 * The source that has a file's text already, or much of it, where importing it would do something to that one or beside it. Undefined for a file that is like
 * none, and for one that the register knows: importing that changes nothing.
 */
export async function likenessOf({ register, ...world }: World, { file, sha256 }: ReadForImport): Promise<FileLikeness | undefined> {
  if ((await register.sourceBySha256(sha256)) !== undefined || (await register.sourceOfFormerFile(sha256)) !== undefined) return undefined;
  const kin = await kinOf(register, { source: toldBy({ register, ...world }, file, sha256), text: file.text });
  if (kin === undefined) return undefined;
  const { id } = kin.of.record;
  if (kin.is === 'version' && (await register.texts([id])).get(id) === file.text) return undefined;
  const gathered = await gather(register, { more: [id] });
  return { is: kin.is, source: sourceRefTo(gathered, id), shared: kin.shared };
}
