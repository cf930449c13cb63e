import type { SearchHit } from '@mithaq/api';

/** The number of the paragraph that begins at an offset, by source. */
export type PassageNumbers = ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;

/** Numbers the paragraphs of texts, from 1; lines of white space alone are none. */
export function passageNumbers(texts: ReadonlyMap<string, string>): PassageNumbers {
  const paragraphs = (text: string) =>
    [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return new Map([...texts].map(([source, text]) => [source, paragraphs(text)]));
}

/** A hit by the key that the query files use. */
export function keysOf(hit: SearchHit, numbers: PassageNumbers): string {
  if (hit.topic !== undefined) return `topic:${hit.topic}`;
  const { slug = '', id = '' } = hit.ref ?? {};
  if (hit.passage === undefined) return `${hit.kind}:${slug}`;
  const { start } = hit.passage;
  const at = numbers.get(id)?.findIndex((paragraph) => start >= paragraph.start && start < paragraph.end);
  const name = slug.replace(/-(ar|en)$/, (ending) => (slug.startsWith('sample-') ? ending.replace('-', '.') : ending));
  return at === undefined ? `passage:${slug}@${start}` : `passage:${name}#${at + 1}`;
}
