import type { EntryKind } from '../intake/entry.ts';
import { entryKinds } from '../intake/order.ts';
import { type PartKind, partFileOf, partKinds } from './parts.ts';

/** The name of the format, as a manifest gives it. */
export const bundleFormat = 'mithaq-bundle';

/** The version of the format. A change that an older reader would misread raises it. */
export const bundleVersion = 1;

export const manifestFile = 'manifest.json';

/** What a line of a bundle holds: an entry of the register, or a part that stands beside it. */
export type LineKind = EntryKind | PartKind;

/** The kinds of line in the order in which they are written: the register, then what stands beside it. */
export const lineKinds: readonly LineKind[] = [...entryKinds, ...partKinds];

export function isPartKind(kind: LineKind): kind is PartKind {
  return partKinds.some((part) => part === kind);
}

/** The file of a bundle in which lines of a kind stand. */
export function bundleFileOf(kind: LineKind): string {
  if (isPartKind(kind)) return partFileOf(kind);
  return kind === 'statement' ? 'statements.jsonl' : `records/${kind}.jsonl`;
}

const kindsByFile: ReadonlyMap<string, LineKind> = new Map(lineKinds.map((kind) => [bundleFileOf(kind), kind]));

/** The kind of line that a file of a bundle holds; `undefined` for the manifest, and for every name that no bundle has. */
export function kindOfFile(name: string): LineKind | undefined {
  return kindsByFile.get(name);
}

/** The name of every file of lines, in order. A reader takes these names and the manifest's to the letter, so no name leads out of the bundle. */
export const lineFiles: readonly string[] = [...kindsByFile.keys()];

/** The name of every file that a bundle may have. */
export const bundleFiles: readonly string[] = [manifestFile, ...lineFiles];
