import { sourceFile } from '../files/source-file.ts';
import { failureOf } from '../register/failure.ts';
import type { Register } from '../register/register.ts';
import { followBatch } from './import-queue.ts';
import { conclude, type ImportOrder, type Outcome, report } from './import-report.ts';
import { Sending } from './import-sending.ts';
import type { World } from './world.ts';

/** An import under way: between which server and which person, and how it is told of. */
export interface Importing {
  readonly world: World;
  readonly register: Register;
  readonly order: ImportOrder;
}

/**
 * Imports files, and all that folders hold. A single one is answered at once, several wait at the server and are told of as they come to be. A
 * bad one is reported by its name and the others go on; throws the first failure at the end, or that a citation does not match.
 */
export async function importFiles(importing: Importing, names: readonly string[]): Promise<void> {
  const { world, order } = importing;
  const found = await Promise.all(names.map((name) => filesUnder(world, name, order)));
  const files = found.flat();
  const [only] = files;
  if (only !== undefined && files.length === 1) return conclude(world, [await importOne(importing, only)], order);
  const sending = new Sending(importing);
  await sending.send(files);
  const { batch, paths, outcomes, unsent } = sending;
  const rest = batch === undefined ? [] : await followBatch(importing, { batch, paths, unsent });
  conclude(world, [...outcomes, ...rest], order);
}

/** Shows an import that was begun before, and follows it to its end. */
export async function showBatch(importing: Importing, batch: string): Promise<void> {
  conclude(importing.world, await followBatch(importing, { batch, paths: new Map(), unsent: 0 }), importing.order);
}

/** The files that a name stands for: of a folder those in it, else itself. What a folder holds in other formats is told on the side. */
async function filesUnder(world: World, name: string, { voice, json }: ImportOrder): Promise<readonly string[]> {
  const folder = await world.folderFiles(name).catch(() => undefined);
  if (folder === undefined) return [name];
  const { files, others } = folder;
  if (!json && files.length === 0) world.stderr.write(`${name}: ${voice.say('emptyFolder')}\n`);
  if (!json && others > 0) world.stderr.write(`${name}: ${voice.count(others, 'file')} ${voice.say('otherFormats')}\n`);
  return files;
}

async function importOne({ world, register, order }: Importing, file: string): Promise<Outcome> {
  const outcome = await sourceFile(file, world.readFile, order.voice)
    .then(({ request }) => register.import(request))
    .then(
      (result): Outcome => ({ file, result }),
      (error: unknown): Outcome => ({ file, failure: failureOf(error) }),
    );
  if ('failure' in outcome && outcome.failure.kind === 'no-server') throw outcome.failure;
  report(world, outcome, { ...order, form: 'whole' });
  return outcome;
}
