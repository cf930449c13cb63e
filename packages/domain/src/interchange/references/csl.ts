import { dayAsCsl, fromCslDate, toCslDate } from './csl-dates.ts';
import type { CslCustom, CslItem } from './csl-item.ts';
import { type Cited, notesOf, publisherOf, type ReferenceContext, titleOf } from './reference-parts.ts';
import { referenceTypes } from './reference-types.ts';

/**
 * A source as an item of CSL-JSON (CSL 1.0.2). Its `id` is the source's slug. What CSL has no variable for, but a reader
 * should know, stands in `note`; what only a program needs to read the source back, in `custom`.
 */
export function toCslItem(source: Cited, context: ReferenceContext): CslItem {
  const { csl, genre } = referenceTypes[source.type];
  return {
    id: source.slug,
    type: csl,
    title: titleOf(source, context),
    ...publisherFields(source, context),
    ...(source.author === undefined ? {} : { author: [{ literal: source.author }] }),
    ...dateFields(source, context),
    language: source.language,
    ...(genre === undefined ? {} : { genre }),
    ...addressFields(source),
    ...noteField(source, context),
    custom: customOf(source, context),
  };
}

function publisherFields(source: Cited, context: ReferenceContext): Pick<CslItem, 'container-title' | 'publisher'> {
  const name = publisherOf(source, context);
  if (name === undefined) return {};
  return referenceTypes[source.type].publisher === 'container' ? { 'container-title': name } : { publisher: name };
}

function dateFields({ published, retrieved }: Cited, { language }: ReferenceContext): Pick<CslItem, 'issued' | 'accessed'> {
  return {
    ...(published ? { issued: toCslDate(published.date, language) } : {}),
    ...(retrieved === undefined ? {} : { accessed: dayAsCsl(retrieved) }),
  };
}

function addressFields({ url, archivedUrl }: Cited): Pick<CslItem, 'URL' | 'archive' | 'archive_location'> {
  const archive = archivedUrl && /^https?:\/\/([^/?#]+)/.exec(archivedUrl)?.[1];
  return {
    ...(url === undefined ? {} : { URL: url }),
    ...(archive === undefined ? {} : { archive }),
    ...(archivedUrl === undefined ? {} : { archive_location: archivedUrl }),
  };
}

function noteField(source: Cited, context: ReferenceContext): Pick<CslItem, 'note'> {
  const notes = notesOf(source, context);
  return notes.length === 0 ? {} : { note: notes.join('\n') };
}

function customOf(source: Cited, { language }: ReferenceContext): CslCustom {
  const { published, title } = source;
  const lost = published && fromCslDate(toCslDate(published.date, language))?.edtf !== published.date.edtf;
  return {
    mithaq: source.id,
    ...(published && lost ? { issuedEdtf: published.date.edtf } : {}),
    ...(published?.inferred ? { issuedInferred: true } : {}),
    ...(title ? {} : { titleSupplied: true }),
  };
}
