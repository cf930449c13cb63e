import type { DocumentMetadata } from '@mithaq/api';
import { Parser } from 'htmlparser2';
import { foundAt, metadataOf } from '../../metadata/found.ts';
import { ownAuthor, ownTitle } from '../../metadata/program-values.ts';
import { dayOf, languageTagOf } from '../../metadata/values.ts';
import type { Parts } from './archive.ts';

/**
 * What a document's properties say. They are what the program noted down when somebody saved it, so all but the title are inferred: who
 * saved it is not always who wrote it, and the day it was made is not always the day it was published.
 */
export function documentProperties(parts: Parts): DocumentMetadata {
  const properties = propertiesIn(parts.get('docProps/core.xml'));
  const where = 'docx-properties';
  return metadataOf({
    title: foundAt(where, ownTitle(properties.get('dc:title'))),
    author: foundAt(where, ownAuthor(properties.get('dc:creator')), { inferred: true }),
    publisher: undefined,
    published: foundAt(where, dayOf(properties.get('dcterms:created')), { inferred: true }),
    language: foundAt(where, languageTagOf(properties.get('dc:language') || undefined)),
    url: undefined,
  });
}

/** The properties by the names of their elements. Entities that the part declares for itself are not expanded. */
function propertiesIn(xml: Uint8Array | undefined): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let inside = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        inside = name.toLowerCase();
      },
      ontext: (text) => {
        if (inside !== '') properties.set(inside, (properties.get(inside) ?? '') + text);
      },
      onclosetag: () => {
        inside = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(xml ?? []).toString('utf8'));
  return properties;
}
