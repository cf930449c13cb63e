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
 * Sources as a BibTeX file, in UTF-8. The fields are those of the classic styles; `date`, `urldate` and `langid` are added
 * for BibLaTeX, which reads the first two before `year`. Keys are slugs. No value can end its entry or begin a command.
 */
export function toBibtex(sources: readonly Cited[], context: ReferenceContext): string {
  return sources.map((source) => entryOf(source, context)).join('\n');
}

function entryOf(source: Cited, context: ReferenceContext): string {
  const lines = fieldsOf(source, context).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${referenceTypes[source.type].bibtex}{${source.slug},\n${lines.join('')}}\n`;
}

type Field = readonly [name: string, value: string];

function fieldsOf(source: Cited, context: ReferenceContext): readonly Field[] {
  return [
    ['title', `{${escaped(titleOf(source, context))}}`],
    ...(source.author === undefined ? [] : ([['author', `{${escaped(source.author)}}`]] satisfies Field[])),
    ...publisherField(source, context),
    ...dateFields(source),
    ...languageFields(source),
    ...addressFields(source),
    ...noteField(source, context),
  ];
}

/** The field in which the styles of an entry type look for a publisher. Doubled braces keep "and" from dividing a name. */
const publisherFields: Readonly<Record<string, string>> = { article: 'journal', techreport: 'institution', misc: 'howpublished' };

function publisherField(source: Cited, context: ReferenceContext): readonly Field[] {
  const name = publisherOf(source, context);
  const field = publisherFields[referenceTypes[source.type].bibtex];
  return name === undefined || field === undefined ? [] : [[field, `{${escaped(name)}}`]];
}

function dateFields({ published, retrieved }: Cited): readonly Field[] {
  const [year, month] = (published && certainPart(published.date))?.split('-') ?? [];
  return [
    ...(year === undefined ? [] : ([['year', year]] satisfies Field[])),
    ...(month === undefined ? [] : ([['month', String(Number(month))]] satisfies Field[])),
    ...(published && isBiblatexDate(published.date.edtf) ? ([['date', published.date.edtf]] satisfies Field[]) : []),
    ...(retrieved === undefined ? [] : ([['urldate', retrieved]] satisfies Field[])),
  ];
}

/** BibLaTeX (from 3.5 on) reads EDTF up to level 1. Only what its readers agree on is given: a date, or a stretch with two ends. */
function isBiblatexDate(edtf: string): boolean {
  return edtf.split('/').every((end) => /^[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?$/.test(end));
}

/** The names that Babel and Polyglossia, and so BibLaTeX's `langid`, have for languages. */
const langids: ReadonlyMap<string, string> = new Map([
  ['ar', 'arabic'],
  ['de', 'german'],
  ['el', 'greek'],
  ['en', 'english'],
  ['es', 'spanish'],
  ['fa', 'persian'],
  ['fr', 'french'],
  ['he', 'hebrew'],
  ['it', 'italian'],
  ['ru', 'russian'],
  ['tr', 'turkish'],
]);

function languageFields({ language }: Cited): readonly Field[] {
  const langid = langids.get(language.split('-')[0] ?? language);
  return [['language', language], ...(langid === undefined ? [] : ([['langid', langid]] satisfies Field[]))];
}

function addressFields({ url }: Cited): readonly Field[] {
  return url === undefined ? [] : [['url', verbatim(url)]];
}

function noteField(source: Cited, context: ReferenceContext): readonly Field[] {
  const notes = [...notesOf(source, context), publishedNote(source, context), archivedNote(source, context)];
  const given = notes.filter((note) => note !== undefined);
  return given.length === 0 ? [] : [['note', escaped(given.join('. '))]];
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** TeX's ten special characters as commands, and its ligatures parted (`--` would print as a dash), all in balanced braces. */
function escaped(text: string): string {
  return inOneLine(text)
    .replaceAll(/[\\{}~^$&%#_]/g, (character) => commands[character] ?? character)
    .replaceAll(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** An address as TeX's verbatim fields take it: what would unbalance the braces is percent-encoded. */
function verbatim(url: string): string {
  return inOneLine(url).replaceAll(/[\\{} ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
