import type { EntryKind } from '../intake/entry.ts';
import { entryKinds } from '../intake/order.ts';

/** The name of the format, as a manifest gives it. */
export const bundleFormat = 'mithaq-bundle';

/** The version of the format. A change that an older reader would misread raises it. */
export const bundleVersion = 1;

export const manifestFile = 'manifest.json';

/** The file of a bundle in which entries of a kind stand. */
export function bundleFileOf(kind: EntryKind): string {
  return kind === 'statement' ? 'statements.jsonl' : `records/${kind}.jsonl`;
}

const kindsByFile: ReadonlyMap<string, EntryKind> = new Map(entryKinds.map((kind) => [bundleFileOf(kind), kind]));

/** The kind of entry that a file of a bundle holds; `undefined` for the manifest, and for every name that no bundle has. */
export function kindOfFile(name: string): EntryKind | undefined {
  return kindsByFile.get(name);
}

/** The name of every file of entries, in order. A reader takes these names and the manifest's to the letter, so no name leads out of the bundle. */
export const entryFiles: readonly string[] = [...kindsByFile.keys()];
