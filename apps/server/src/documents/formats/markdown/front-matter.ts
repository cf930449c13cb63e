import type { DocumentMetadata } from '@mithaq/api';
import { parse } from 'yaml';
import { foundAt, metadataOf } from '../../metadata/found.ts';
import { addressOf, dayOf, languageTagOf, lineOf } from '../../metadata/values.ts';

/** A text and the lines in YAML that stand before it, between two lines of dashes. */
export interface Fronted {
  readonly metadata: DocumentMetadata;
  readonly text: string;
}

const front = /^---[ \t]*\r?\n(?<yaml>[\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Takes the front matter off a text. Lines that are no YAML stay where they are: they are the text’s own. */
export function withoutFrontMatter(text: string): Fronted {
  const match = front.exec(text);
  const properties = propertiesIn(match?.groups?.['yaml'] ?? '');
  if (match === null || properties === undefined) return { metadata: {}, text };
  return { metadata: metadataIn(properties), text: text.slice(match[0].length) };
}

type Properties = ReadonlyMap<string, unknown>;

function propertiesIn(yaml: string): Properties | undefined {
  try {
    // Without aliases a few lines cannot stand for a great many.
    const value: unknown = parse(yaml, { maxAliasCount: 0, schema: 'core', logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]));
  } catch {
    return undefined;
  }
}

function metadataIn(properties: Properties): DocumentMetadata {
  const first = <Value>(names: readonly string[], read: (value: unknown) => Value | undefined) =>
    foundAt(
      'front-matter',
      names.map((name) => read(properties.get(name))).find((value) => value !== undefined),
    );
  return metadataOf({
    title: first(['title'], lineOf),
    author: first(['author', 'authors', 'by'], namesOf),
    publisher: first(['publisher', 'source', 'site'], (value) => (addressOf(value) === undefined ? lineOf(value) : undefined)),
    published: first(['date', 'published', 'pubdate'], dayOf),
    language: first(['lang', 'language'], languageTagOf),
    url: first(['url', 'link', 'canonical', 'source'], addressOf),
  });
}

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((name) => lineOf(name) ?? []);
  return names.length === 0 ? undefined : names.join('، ');
}
