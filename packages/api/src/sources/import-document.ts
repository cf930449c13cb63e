import { Slug, type Source } from '@mithaq/domain';
import { importReport } from '../assembly/import-report.ts';
import type { Held, World, Writing } from '../ports.ts';
import { identified } from '../readings/identity.ts';
import type { ImportRequest, ImportResult } from '../views/source.ts';
import { dated } from './dated.ts';
import { type ImportedFile, readFile } from './file.ts';
import { newSource } from './new-source.ts';
import { mostSuggestions, openSuggestions, suggestions } from './suggest.ts';
import { type TakenIn, takeIn, type Unseen } from './take-in.ts';

/** Who imports, and whether the document is one of our own samples. */
export interface ImportedBy {
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly sample: boolean;
}

/**
 * Imports a document. A file that the register knows by its SHA-256 is attached to its source; any other becomes a new source, or a new text of
 * one that is known (`takeIn`). Either way the reader reads it. The same file again changes nothing, also when both come at once: whoever is
 * second finds what the first one made.
 * @throws MithaqError what `readFile` throws
 */
export async function importDocument(world: World, request: ImportRequest, by: ImportedBy): Promise<ImportResult> {
  return importRead(world, await readForImport(world, request), by);
}

/** A file that was read, and the SHA-256 by which the register may know it. */
export interface ReadForImport {
  readonly file: ImportedFile;
  readonly sha256: string;
}

/** @throws MithaqError what `readFile` throws */
export async function readForImport(world: World, request: ImportRequest): Promise<ReadForImport> {
  const file = await dated(world, await readFile(world.documents, request));
  return { file, sha256: await world.sha256(file.bytes) };
}

/** Imports a file that was read. */
export async function importRead(world: World, { file, sha256 }: ReadForImport, by: ImportedBy): Promise<ImportResult> {
  const { register } = world;
  const before = await register.sourceBySha256(sha256);
  const found = await suggestions(world, file.text, before?.record ?? toldBy(world, file, sha256));
  const proposed = (source: string) => openSuggestions(world, source, found);
  const { source, outcome, kin, orphaned } = await register.transact(by.author, async (writing): Promise<Imported> => {
    const known = await writing.sourceBySha256(sha256);
    const imported =
      known === undefined
        ? await takeIn(writing, { world, file, sha256, sample: by.sample, proposed })
        : await attach(writing, known, { world, text: file.text, proposed });
    await askModelOf(writing, imported, { world, by });
    await announce(writing, imported, by);
    return imported;
  });
  const report = await importReport(register, source, { outcome, read: file.document, kin });
  const suggestionsLeftOut = found.length - mostSuggestions;
  return {
    ...report,
    ...(orphaned === undefined ? {} : { orphaned }),
    ...(outcome === 'known' || suggestionsLeftOut <= 0 ? {} : { suggestionsLeftOut }),
  };
}

/** What an import came to. */
interface Imported extends Omit<TakenIn, 'outcome'> {
  readonly outcome: ImportResult['outcome'];
}

/** A source as its file alone tells of it: relative dates are counted from the day that it names. */
export function toldBy(world: World, file: ImportedFile, sha256: string): Source {
  return newSource(world, { file, sha256, slug: Slug.parse(`source-${sha256.slice(0, 8)}`), sample: false });
}

/** The text of a file that the register knows goes to its source. */
async function attach(
  writing: Writing,
  source: Held<Source>,
  { world, text, proposed }: Pick<Unseen, 'world' | 'proposed'> & { readonly text: string },
): Promise<Imported> {
  const { id } = source.record;
  if ((await writing.attached([id])).has(id)) return { source, outcome: 'known' };
  await writing.attachText(id, text);
  await writing.addSuggestions(await identified(world, { source: id, text }, proposed(id)));
  return { source, outcome: 'attached' };
}

/** A model is asked later, by the queue: no import waits for it, and what it proposes is not lost with the server. */
async function askModelOf(
  writing: Writing,
  { source, outcome }: Imported,
  { world, by }: { readonly world: World; readonly by: ImportedBy },
): Promise<void> {
  if (world.model !== undefined && outcome !== 'known' && !by.sample) await writing.ask('model', [source.record.id]);
}

/** Of a source that readers know already nothing becomes known to them but its text; what came in for reading is the editors' affair. */
const news = {
  created: { what: 'source-created', audience: 'public' },
  revised: { what: 'record-saved', audience: 'public' },
  attached: { what: 'source-attached', audience: 'editors' },
} as const;

async function announce(writing: Writing, { source, outcome }: Imported, { author }: ImportedBy): Promise<void> {
  if (outcome === 'known') return;
  await writing.announce({ ...news[outcome], subject: source.record.id, ...(author ? { by: author.name } : {}) });
}
