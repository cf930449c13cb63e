import type { Register } from '../../register.ts';
import type { Judgement } from '../../rules/merges/judgements.ts';
import { utf8 } from '../intake/utf8.ts';
import type { BundleItem } from './items.ts';
import { BundleReader, type BundleVerdict, type ReadBundleOptions } from './reader.ts';
import { Batch, Collector } from './receivers.ts';

/** What a bundle holds, whole; or everything that is wrong with it, and nothing of what it holds. */
export type BundleReading =
  | (Extract<BundleVerdict, { readonly outcome: 'read' }> & {
      readonly register: Register;
      /** Who judged which records to be the same; none where the bundle carries none. */
      readonly judgements: readonly Judgement[];
    })
  | Extract<BundleVerdict, { readonly outcome: 'refused' }>;

/** One file of a bundle whose bytes come in pieces. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Reads the register and the judgements of a bundle whose files are at hand. Entries of an older version of the schemas are brought up to
 * this one; everything that is wrong is told, up to a limit, and then nothing is handed out. Other parts that the bundle carries are held
 * against the manifest and not read. Never throws for what a file holds.
 */
export function readBundle(
  files: Iterable<readonly [name: string, content: Uint8Array | string]>,
  options: ReadBundleOptions = {},
): BundleReading {
  const collector = new Collector();
  const reader = new BundleReader(options, collector);
  for (const [name, content] of files) {
    const file = reader.open(name);
    file.push(typeof content === 'string' ? utf8(content) : content);
    file.end();
  }
  return collected(reader.finish(), collector);
}

/** Reads a bundle as `readBundle` does, as its bytes come in, in any order of files. Holds the register and the judgements, and no file. */
export async function readBundleFiles(
  files: AsyncIterable<BundleFile> | Iterable<BundleFile>,
  options: ReadBundleOptions = {},
): Promise<BundleReading> {
  const collector = new Collector();
  const reader = new BundleReader(options, collector);
  for await (const { name, bytes } of files) {
    const file = reader.open(name);
    for await (const piece of bytes) file.push(piece);
    file.end();
  }
  return collected(reader.finish(), collector);
}

function collected(verdict: BundleVerdict, { register, judgements }: Collector): BundleReading {
  return verdict.outcome === 'read' ? { ...verdict, register, judgements } : verdict;
}

/** Takes some of what a bundle holds, and says when it is ready for more. */
export type TakeItems = (items: readonly BundleItem[]) => Promise<void> | void;

/** At most so many bytes are read before what stood in them is handed over. */
const bytesAtOnce = 65_536;

/**
 * Reads a bundle with every part that it carries, and hands over what was read while the rest is still to come: a few entries at a time,
 * in the order of the files, and no more until `take` is ready. Of what went by it keeps the ids of records. **Nothing that was handed over
 * may be relied upon before the verdict is `read`**: only then did everything fit the manifest. Where it is `refused`, undo what was done
 * with it (a transaction does). Once something is found to be wrong, nothing more is handed over, and the rest is read for what else is.
 *
 * Statements of an older version of the schemas are handed over last.
 */
export async function streamBundle(
  files: AsyncIterable<BundleFile> | Iterable<BundleFile>,
  take: TakeItems,
  options: ReadBundleOptions = {},
): Promise<BundleVerdict> {
  const batch = new Batch();
  const reader = new BundleReader(options, batch);
  const handOver = async (): Promise<void> => {
    const items = batch.emptied();
    if (items.length > 0 && reader.isSound) await take(items);
  };
  for await (const { name, bytes } of files) {
    const file = reader.open(name);
    for await (const piece of bytes) {
      for (let at = 0; at < piece.length; at += bytesAtOnce) {
        file.push(piece.subarray(at, at + bytesAtOnce));
        await handOver();
      }
    }
    file.end();
  }
  const verdict = reader.finish();
  if (verdict.outcome === 'read') await handOver();
  return verdict;
}
