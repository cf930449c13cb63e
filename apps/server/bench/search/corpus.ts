import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { AnyRecord, currentSchemaVersion, typeId } from '@mithaq/domain';
import { type Cells, entriesOf, linesOf } from './lines.ts';

/** A register of our own to search in: records, and the texts of its sources by the source's id. */
export interface Corpus {
  readonly records: readonly AnyRecord[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What differs from one record of a kind to the next. */
type Fields = Readonly<Record<string, unknown>>;

/** The corpus, as its files tell it, with the sample articles of the fixtures as sources of their own. */
export function readCorpus(): Corpus {
  const sources = [...sourceBlocks(linesOf('corpus/sources.txt')), ...sampleBlocks()];
  const records = [
    ...linesOf('corpus/actors.txt').map(actor),
    ...linesOf('corpus/places.txt').map(place),
    ...linesOf('corpus/offices.txt').map(office),
    ...linesOf('corpus/agreements.txt').map(agreement),
    ...linesOf('corpus/clauses.txt').map(clause),
    ...linesOf('corpus/events.txt').map(event),
    ...sources.map(({ head, text }) => source(head, text)),
  ];
  return { records, texts: new Map(sources.map(({ head, text }) => [idOf('source', head[0] ?? ''), text])) };
}

/** The id of a record of the corpus, by its kind and key: the same in every run. */
function idOf(kind: string, key: string): string {
  return typeId(kind, createHash('sha256').update(`${kind}:${key}`).digest('hex').slice(0, 32));
}

function made(kind: string, key: string, fields: Fields): AnyRecord {
  return AnyRecord.parse({ record: kind, id: idOf(kind, key), schemaVersion: currentSchemaVersion, slug: key, ...fields });
}

function named(arabic: string | undefined, english: string | undefined) {
  const inLanguage = (language: string, cell: string | undefined) =>
    entriesOf(cell).map((value) => ({ value, language, kind: 'official' as const }));
  return [...inLanguage('ar', arabic), ...inLanguage('en', english)];
}

function localized(arabic: string | undefined, english: string | undefined): Record<string, string> {
  return { ...(arabic ? { ar: arabic } : {}), ...(english ? { en: english } : {}) };
}

function actor([key = '', kind, country, arabic, english]: Cells): AnyRecord {
  return made('actor', key, { kind, names: named(arabic, english), countries: country ? [country] : [] });
}

function place([key = '', country, arabic, english]: Cells): AnyRecord {
  return made('place', key, { names: named(arabic, english), country });
}

function office([key = '', organisation = '', arabic, english]: Cells): AnyRecord {
  return made('office', key, { names: named(arabic, english), organisation: idOf('actor', organisation) });
}

/** The first wording of each language is its label, the others are its names. */
function agreement([key = '', parties = '', arabic, english]: Cells): AnyRecord {
  const [inArabic, ...arabicNames] = entriesOf(arabic);
  const [inEnglish, ...englishNames] = entriesOf(english);
  return made('agreement', key, {
    label: localized(inArabic, inEnglish),
    names: named(
      (arabicNames.length > 0 ? arabicNames : [inArabic]).join(';'),
      (englishNames.length > 0 ? englishNames : [inEnglish]).join(';'),
    ),
    instrument: 'agreement',
    nature: 'mixed',
    fields: [],
    participations: parties.split(/\s+/).flatMap((party) => (party ? [{ actor: idOf('actor', party), role: 'party' }] : [])),
    lineage: [],
    textAvailability: 'reported-only',
  });
}

function clause([key = '', of = '', topic, arabic, english, text]: Cells): AnyRecord {
  const wording = text ? { text: { ar: text } } : {};
  const rest = { ordinal: 1, topics: [topic], obligated: [], beneficiaries: [] };
  return made('clause', key, { agreement: idOf('agreement', of), label: localized(arabic, english), ...wording, ...rest });
}

function event([key = '', type, date = '', of = '', arabic, english]: Cells): AnyRecord {
  const lists = { participations: [], agreements: of ? [idOf('agreement', of)] : [], clauses: [], figures: [] };
  return made('event', key, { type, date: { edtf: date }, label: localized(arabic, english), modality: 'occurred', ...lists });
}

interface Block {
  readonly head: Cells;
  readonly text: string;
}

/** A line of several cells opens a source; the lines of one cell after it are its paragraphs. */
function sourceBlocks(lines: readonly Cells[]): Block[] {
  const blocks: { head: Cells; paragraphs: string[] }[] = [];
  for (const line of lines) {
    if (line.length > 1) blocks.push({ head: line, paragraphs: [] });
    else blocks.at(-1)?.paragraphs.push(line[0] ?? '');
  }
  return blocks.map(({ head, paragraphs }) => ({ head, text: paragraphs.join('\n') }));
}

function sampleBlocks(): Block[] {
  const folder = new URL('../../../../fixtures/samples/', import.meta.url);
  return readdirSync(folder).map((name) => {
    const key = name.replace(/\.txt$/, '');
    const language = key.endsWith('.ar') ? 'ar' : 'en';
    return { head: [key, language, '', '2021-01-20', 'مثال', 'Sample'], text: readFileSync(new URL(name, folder), 'utf8') };
  });
}

function source([key = '', language = '', publisher, date = '', arabic, english, title]: Cells, text: string): AnyRecord {
  return made('source', key.replaceAll('.', '-'), {
    id: idOf('source', key),
    type: 'article',
    label: localized(arabic, english),
    ...(title ? { title: { value: title, language } } : {}),
    ...(publisher ? { publisher: { name: { [language]: publisher } } } : {}),
    language,
    published: { date: { edtf: date }, inferred: false },
    derivedFrom: [],
    text: { sha256: createHash('sha256').update(text).digest('hex'), length: text.length },
    rights: 'full-text',
    sample: true,
  });
}
