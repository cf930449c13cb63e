import type { DocumentMetadata } from '@mithaq/api';
import { z } from 'zod';
import { foundAt, metadataOf } from '../../metadata/found.ts';
import { ownAuthor, ownTitle } from '../../metadata/program-values.ts';
import { dayOf, languageTagOf } from '../../metadata/values.ts';

const maybeText = z.string().optional().catch(undefined);

/** What a document's information dictionary may say. */
const Info = z.looseObject({ Title: maybeText, Author: maybeText, CreationDate: maybeText, Language: maybeText }).catch({
  Title: undefined,
  Author: undefined,
  CreationDate: undefined,
  Language: undefined,
});

/**
 * What a PDF says of itself. The day on which a program made it is not always the day on which it was published, and whoever is noted as
 * its author is not always who wrote it: both are inferred.
 */
export function pdfMetadata(info: unknown): DocumentMetadata {
  const { Title, Author, CreationDate, Language } = Info.parse(info);
  const where = 'pdf-info';
  return metadataOf({
    title: foundAt(where, ownTitle(Title)),
    author: foundAt(where, ownAuthor(Author), { inferred: true }),
    publisher: undefined,
    published: foundAt(where, dayOfPdf(CreationDate), { inferred: true }),
    language: foundAt(where, languageTagOf(Language || undefined)),
    url: undefined,
  });
}

/** A moment as PDF writes it: `D:20201204093000+02'00'`. */
function dayOfPdf(value: string | undefined): ReturnType<typeof dayOf> {
  return dayOf(/^(?:D:)?(\d{8})/.exec(value ?? '')?.[1]);
}
