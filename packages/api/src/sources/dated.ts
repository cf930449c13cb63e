import type { FindingPlace, World } from '../ports.ts';
import type { ImportedFile } from './file.ts';

/** What tells of a file rather than of the text in it: a report's dateline knows better. */
const aboutTheFile: ReadonlySet<FindingPlace> = new Set(['pdf-info', 'docx-properties']);

/**
 * A file with the day that its text says it was sent or published on, where the file itself does not tell one: marked as inferred, and never a day
 * that is still to come. Dates such as "on Wednesday" are then counted from it, and not left out.
 */
export async function dated(world: Pick<World, 'today'>, file: ImportedFile): Promise<ImportedFile> {
  const { metadata } = file.document;
  if (metadata.published !== undefined && !(metadata.published.inferred && aboutTheFile.has(metadata.published.where))) return file;
  const { publicationDayOf } = await import('@mithaq/reader');
  const day = publicationDayOf(file.text)?.day;
  if (day === undefined || day > world.today()) return file;
  const published = { value: day, where: 'text', inferred: true } as const;
  return { ...file, document: { ...file.document, metadata: { ...metadata, published } } };
}
