import { certainPart } from '../certain-date.ts';
import {
  archivedNote,
  type Cited,
  inOneLine,
  notesOf,
  publishedNote,
  publisherOf,
  type ReferenceContext,
  titleOf,
} from './reference-parts.ts';
import { referenceTypes } from './reference-types.ts';

/**
 * Sources as a RIS file, in UTF-8 with CRLF. A RIS value ends where its line ends, so every line break within one becomes a
 * space: no title can end its record or add a field to it.
 */
export function toRis(sources: readonly Cited[], context: ReferenceContext): string {
  return sources.map((source) => recordOf(source, context)).join('\r\n');
}

type Field = readonly [tag: string, value: string | undefined];

function recordOf(source: Cited, context: ReferenceContext): string {
  const fields = [...fieldsOf(source, context), ['ER', '']] satisfies readonly Field[];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${inOneLine(value)}\r\n`])).join('');
}

function fieldsOf(source: Cited, context: ReferenceContext): readonly Field[] {
  const { ris, publisher } = referenceTypes[source.type];
  return [
    ['TY', ris],
    ['ID', source.slug],
    ['TI', titleOf(source, context)],
    ['AU', source.author],
    [publisher === 'container' ? 'T2' : 'PB', publisherOf(source, context)],
    ...dateFields(source),
    ['LA', source.language],
    ['UR', source.url],
    ...notes(source, context).map((note): Field => ['N1', note]),
  ];
}

function dateFields({ published, retrieved }: Cited): readonly Field[] {
  const certain = published && certainPart(published.date);
  return [
    ['PY', certain?.slice(0, 4)],
    ['DA', certain && slashed(certain)],
    ['Y2', retrieved && slashed(retrieved)],
  ];
}

/** `YYYY/MM/DD/`: RIS keeps its three slashes where the month or the day is missing. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function notes(source: Cited, context: ReferenceContext): readonly string[] {
  const all = [...notesOf(source, context), publishedNote(source, context), archivedNote(source, context)];
  return all.filter((note) => note !== undefined);
}
