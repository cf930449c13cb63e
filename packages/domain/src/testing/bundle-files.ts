import type { MithaqError } from '../errors.ts';
import { canonicalJson } from '../interchange/bundle/canonical-json.ts';
import { kindOfFile } from '../interchange/bundle/format.ts';
import type { BundleItem } from '../interchange/bundle/items.ts';
import { manifestBytes } from '../interchange/bundle/manifest.ts';
import { streamBundle } from '../interchange/bundle/read.ts';
import type { BundleVerdict, ReadBundleOptions } from '../interchange/bundle/reader.ts';
import { Tally } from '../interchange/bundle/tally.ts';
import { utf8 } from '../interchange/intake/utf8.ts';

/** A bundle with these files and a manifest that fits them, so that a test sees what is wrong with their lines alone. */
export function bundleOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  said: Record<string, unknown> = {},
): Map<string, Uint8Array> {
  const contents = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? utf8(content) : content] as const);
  const listed = contents.map(([name, bytes]) => {
    const tally = new Tally();
    tally.add(bytes);
    return { name, ...tally.measured };
  });
  const manifest = {
    format: 'mithaq-bundle',
    formatVersion: 1,
    schemaVersion: 2,
    createdAt: '2026-11-22T09:30:00Z',
    generator: 'a test',
    counts: Object.fromEntries(listed.map(({ name, lines }) => [kindOfFile(name) ?? name, lines])),
    files: listed,
    ...said,
  } as const;
  return new Map([...contents, ['manifest.json', manifestBytes(manifest)]]);
}

/** The line of something that a bundle holds. */
export const lineOf = (value: object): string => `${canonicalJson(value)}\n`;

/** What is handed over of a bundle, and what is to be thought of it. */
export async function streamed(files: Iterable<readonly [string, Uint8Array]>, options?: ReadBundleOptions) {
  const items: BundleItem[] = [];
  const sources = [...files].map(([name, bytes]) => ({ name, bytes: [bytes] }));
  const verdict = await streamBundle(sources, (some) => void items.push(...some), options);
  return { items, verdict };
}

export const problemsIn = (verdict: BundleVerdict): readonly MithaqError[] => (verdict.outcome === 'refused' ? verdict.problems : []);
