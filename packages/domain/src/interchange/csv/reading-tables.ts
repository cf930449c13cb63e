import type { Statement } from '../../records/statement.ts';
import { indexRegister, type Register } from '../../register.ts';
import { recordKinds } from '../../registry.ts';
import { propertyLabel, propertyLabels } from '../../statements.ts';
import { type InterfaceLanguage, pickText } from '../../values/text.ts';
import { canonicalEntry } from '../bundle/canonical-entry.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import type { Entry, EntryKind } from '../intake/entry.ts';
import { inOrder } from '../intake/order.ts';
import { guarded } from './guard.ts';
import { layoutsOf } from './layout.ts';
import { nameOf, nameOfId, type Reader, wordsOf } from './reading-words.ts';
import { writeRows } from './rows.ts';
import type { Shape } from './shape.ts';
import type { CsvOptions } from './write.ts';

export interface ReadingOptions extends CsvOptions {
  /** The language of headers, terms, dates and captions. A text that is missing in it is given in another. */
  readonly language: InterfaceLanguage;
}

/**
 * A table of each kind for people to read in a spreadsheet: a row each, a column a property, with captions for ids, terms for
 * codes and dates in words. Made for eyes: nothing reads it back (`toCsv` writes what `fromCsv` reads).
 * @throws MithaqError `invalid-record` where a text holds half a surrogate pair, which UTF-8 cannot carry
 */
export function toReadingTables(register: Register, { language, byteOrderMark = false }: ReadingOptions): Map<string, string> {
  const reader: Reader = { language, register: indexRegister(register) };
  const entries = inOrder([...register.records, ...register.statements]);
  for (const entry of entries) canonicalEntry(entry);
  const mark = byteOrderMark ? '\ufeff' : '';
  const tables = [...recordKinds.map((kind) => recordTable(kind, entries, reader)), statementTable(register, reader)];
  return new Map(tables.map(({ name, rows }) => [name, mark + writeRows(rows)]));
}

interface ReadingTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const headings = {
  name: { ar: 'السجل', en: 'Record' },
  slug: { ar: 'الاسم في الرابط', en: 'Slug' },
  property: { ar: 'الخاصية', en: 'Property' },
  value: { ar: 'القيمة', en: 'Value' },
} as const;

function recordTable(kind: Exclude<EntryKind, 'statement'>, entries: readonly Entry[], reader: Reader): ReadingTable {
  const { language } = reader;
  const properties = Object.keys(propertyLabels(kind)).filter((property) => property !== 'label');
  const header = [
    headings.name[language],
    ...properties.map((property) => pickText(propertyLabel(kind, property), language).text),
    headings.slug[language],
  ];
  const rows = entries.flatMap((entry) =>
    entry.record === kind
      ? [[cellOf(entry, nameOf(entry, reader)), ...properties.map((property) => propertyCell(entry, property, reader)), entry.slug]]
      : [],
  );
  return { name: `${kind}s.csv`, rows: [header, ...rows] };
}

const statementHeadings = {
  modality: { ar: 'هل وقع', en: 'Modality' },
  standing: { ar: 'المكانة', en: 'Standing' },
  citations: { ar: 'الشواهد', en: 'Citations' },
  note: { ar: 'ملاحظة', en: 'Note' },
} as const;

const statementMembers = ['modality', 'standing', 'citations', 'note'] as const;

/** What each statement says, in the words of the property that it is about, and every passage that it cites. */
function statementTable({ statements }: Register, reader: Reader): ReadingTable {
  const { language } = reader;
  const own = [headings.name, headings.property, headings.value, ...statementMembers.map((member) => statementHeadings[member])];
  return {
    name: 'statements.csv',
    rows: [own.map((heading) => heading[language]), ...inOrder(statements).map((one) => statementRow(one, reader))],
  };
}

function statementRow(statement: Statement, reader: Reader): readonly string[] {
  const { subject, property, value } = statement;
  const kind = recordKinds.find((one) => subject.startsWith(`${one}_`));
  const shape = kind && elementShape(kind, property);
  return [
    cellOf(subject, nameOfId(subject, reader)),
    cellOf(property, kind ? pickText(propertyLabel(kind, property), reader.language).text : property),
    cellOf(value, shape ? wordsOf(value, shape, reader) : canonicalJson(value)),
    ...statementMembers.map((member) => propertyCell(statement, member, reader)),
  ];
}

function propertyCell(entry: Entry, property: string, reader: Reader): string {
  const shape = memberShape(entry.record, property);
  const held: unknown = new Map<string, unknown>(Object.entries(entry)).get(property);
  return shape ? cellOf(held, wordsOf(held, shape, reader)) : '';
}

function elementShape(kind: EntryKind, property: string): Shape | undefined {
  const shape = memberShape(kind, property);
  return shape?.form === 'list' ? shape.element : shape;
}

function memberShape(kind: EntryKind, property: string): Shape | undefined {
  const shape = layoutsOf(kind)[0]?.shape;
  return shape?.form === 'group' ? shape.members.get(property)?.shape : undefined;
}

/** A number stays one, for a spreadsheet to reckon with; a cell without words stays empty; all else is guarded. */
function cellOf(value: unknown, words: string): string {
  return typeof value === 'number' || words === '' ? words : guarded(words);
}
