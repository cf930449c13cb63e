import type { Source } from '../../records/source.ts';
import type { RegisterIndex } from '../../register.ts';
import { captionOfRecord } from '../../registry.ts';
import type { SourceType } from '../../taxonomy/source-types.ts';
import type { LocalizedText } from '../../values/text.ts';
import { toFtmId, toFtmLanguage } from './codes.ts';
import { type Draft, type DraftValue, dated, link, plain, texts } from './draft.ts';
import type { FtmSchema } from './model.ts';

/** `Article` is media reporting about a subject; a communiqué, a treaty, a post speak for themselves. */
const schemata: Readonly<Record<SourceType, FtmSchema>> = {
  article: 'Article',
  communique: 'Document',
  'treaty-text': 'Document',
  post: 'Document',
  report: 'Document',
};

type Publisher = Source['derivedFrom'][number];

/** A source as a document, and a relation to each actor that published it or that it copies. */
export function sourceDrafts(source: Source, register: RegisterIndex): readonly Draft[] {
  return [
    {
      id: toFtmId(source.id),
      schema: schemata[source.type],
      record: source,
      values: [
        ...documentValues(source),
        ...dateValues(source),
        ...publisherValues(source, register),
        ...addressValues(source),
        ...copyValues(source),
      ],
    },
    ...(source.publisher ? published(source, 'publisher', [source.publisher]) : []),
    ...published(source, 'derivedFrom', source.derivedFrom),
  ];
}

function documentValues(source: Source): readonly DraftValue[] {
  const { title, label, author, language, type, slug, text } = source;
  return [
    ...texts('name', label, 'label'),
    ...(title
      ? [{ prop: 'title', value: title.value, lang: toFtmLanguage(title.language), origin: { property: 'title', element: title } }]
      : []),
    plain('keywords', type, { property: 'type', element: type }),
    plain('fileName', `${slug}.txt`, { property: 'text', element: text }),
    plain('mimeType', 'text/plain', { property: 'text', element: text }),
    ...(author === undefined ? [] : [plain('author', author, { property: 'author', element: author })]),
    languageValue(language),
  ];
}

function languageValue(language: string): DraftValue {
  const code = toFtmLanguage(language);
  const value = { prop: 'language', value: code ?? language, origin: { property: 'language', element: language } };
  return code === undefined ? { ...value, fault: 'no-code' } : value;
}

function dateValues({ published: publication, retrieved }: Source): readonly DraftValue[] {
  const origin = { property: 'published', element: publication };
  return [
    ...(publication ? dated(publication.date, { prop: 'publishedAt', note: 'notes', ...origin }) : []),
    ...(publication?.inferred ? [plain('notes', 'publishedAt: inferred from the text', origin)] : []),
    ...(retrieved === undefined ? [] : [plain('retrievedAt', retrieved, { property: 'retrieved', element: retrieved })]),
  ];
}

function publisherValues({ publisher }: Source, register: RegisterIndex): readonly DraftValue[] {
  if (!publisher) return [];
  const names = 'name' in publisher ? publisher.name : captionOf(publisher.actor, register);
  return texts('publisher', names, 'publisher').map((value) => ({ ...value, origin: { property: 'publisher', element: publisher } }));
}

function captionOf(id: string, register: RegisterIndex): LocalizedText {
  const actor = register.find('actor', id);
  return actor ? captionOfRecord(actor) : {};
}

function addressValues({ url, archivedUrl }: Source): readonly DraftValue[] {
  return [
    ...(url === undefined ? [] : [plain('sourceUrl', url, { property: 'url', element: url })]),
    ...(archivedUrl === undefined ? [] : [plain('notes', `archived: ${archivedUrl}`, { property: 'archivedUrl', element: archivedUrl })]),
  ];
}

function copyValues({ copyOf }: Source): readonly DraftValue[] {
  return copyOf === undefined ? [] : [plain('notes', `copy of: ${toFtmId(copyOf)}`, { property: 'copyOf', element: copyOf })];
}

function published(source: Source, property: string, publishers: readonly Publisher[]): readonly Draft[] {
  const role = property === 'publisher' ? 'published' : 'is copied by';
  return publishers.flatMap((publisher, at) => {
    if (!('actor' in publisher)) return [];
    const origin = { property, element: publisher };
    return [link(source, `${property}.${at}`, { subject: publisher.actor, object: source.id, role, origin })];
  });
}
