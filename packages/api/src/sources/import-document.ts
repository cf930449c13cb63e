import type { Source } from '@mithaq/domain';
import { importReport } from '../assembly/import-report.ts';
import type { Held, World, Writing } from '../ports.ts';
import type { ImportRequest, ImportResult } from '../views/source.ts';
import { type ImportedFile, readFile } from './file.ts';
import { freeSlug, newSource } from './new-source.ts';
import { mostSuggestions, openSuggestions, suggestions } from './suggest.ts';

/** Who imports, and whether the document is one of our own samples. */
export interface ImportedBy {
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly sample: boolean;
}

/**
 * Imports a document. A file that the register knows by its SHA-256 is attached to its source; any other becomes a new
 * source. Either way the reader reads it. The same file again changes nothing, also when both come at once: whoever is
 * second finds what the first one made.
 * @throws MithaqError `too-large`, `not-utf-8`, `empty-file`, `invalid-file`
 */
export async function importDocument(world: World, request: ImportRequest, by: ImportedBy): Promise<ImportResult> {
  const { register } = world;
  const file = readFile(request);
  const sha256 = await world.sha256(file.bytes);
  const before = await register.sourceBySha256(sha256);
  const found = await suggestions(world, file.text, before?.record);
  const { source, outcome } = await register.transact(by.author, async (writing) => {
    const known = await writing.sourceBySha256(sha256);
    if (known !== undefined && (await isAttached(writing, known))) return { source: known, outcome: 'known' as const };
    const source = known ?? (await create(writing, { world, file, sha256, sample: by.sample }));
    await writing.attachText(source.record.id, file.text);
    await writing.addSuggestions(openSuggestions(world, source.record.id, found));
    const news = known === undefined ? ({ what: 'source-created', audience: 'public' } as const) : attached;
    await writing.announce({ ...news, subject: source.record.id, ...(by.author ? { by: by.author.name } : {}) });
    return { source, outcome: known === undefined ? ('created' as const) : ('attached' as const) };
  });
  const report = await importReport(register, source, outcome);
  const suggestionsLeftOut = found.length - mostSuggestions;
  return outcome === 'known' || suggestionsLeftOut <= 0 ? report : { ...report, suggestionsLeftOut };
}

/** Of a source that readers know already nothing becomes known to them but its text; what came in for reading is the editors' affair. */
const attached = { what: 'source-attached', audience: 'editors' } as const;

interface Created {
  readonly world: World;
  readonly file: ImportedFile;
  readonly sha256: string;
  readonly sample: boolean;
}

async function create(writing: Writing, { world, file, sha256, sample }: Created): Promise<Held<Source>> {
  const slug = await freeSlug(async (one) => (await writing.find('source', one)) !== undefined, { file, sha256 });
  const source = newSource(world, { file, sha256, slug, sample });
  const { revision } = await writing.save(source);
  return { record: source, revision };
}

async function isAttached(writing: Writing, { record }: Held<Source>): Promise<boolean> {
  return (await writing.attached([record.id])).has(record.id);
}
