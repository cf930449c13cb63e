import { MithaqError } from '../../errors.ts';
import { isStored } from '../../migrations/migration.ts';
import { readRecord, readStatement } from '../../migrations/read.ts';
import type { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import { type AnyRecord, type RecordKind, recordKinds } from '../../registry.ts';
import { valueKey } from '../../values/value-key.ts';
import { tellDangling } from '../intake/dangling.ts';
import type { Entry, EntryKind } from '../intake/entry.ts';
import { Problems } from '../intake/problems.ts';
import { jsonLdContext, jsonLdContextIri } from './context.ts';
import { headerFields, mappings, namesRecords, statementFields, statementTypes } from './mappings.ts';
import { baseOf, type JsonLdOptions } from './namespaces.ts';
import { type JsonLdObject, type Reading, readFields, unexpected, within } from './shape.ts';
import { membersOf } from './shapes.ts';
import { nameField } from './values.ts';

/** How a document is read. */
export interface JsonLdReadingOptions extends JsonLdOptions {
  /**
   * Whether the receiver holds a record already that the document may name without bringing it. Where nothing is said: none for a
   * document with a `@graph`, which is a register; any for one record or statement by itself, whose references lead out of it.
   */
  readonly isKnown?: (id: string) => boolean;
}

/**
 * Reads a JSON-LD document that is written with our context: what `toJsonLd` gave, or what a processor compacted against
 * `jsonLdContext` from any other form of it. Every record and statement is held against its schema, older ones are brought up to it,
 * and a term or class that the format does not have is refused rather than lost. So are two nodes with one id, and references that lead
 * nowhere.
 * @param options the base of the ids, where the document's own context does not say it; which records are known besides
 * @throws MithaqError `invalid-input` with the path in the document, `invalid-record` with the record's name, `newer-schema`,
 * `duplicate-id`, `dangling-reference`
 */
export function fromJsonLd(document: unknown, options: JsonLdReadingOptions = {}): Register {
  const start: Reading = { base: baseOf(options), path: [] };
  if (!isStored(document)) throw unexpected({ ar: 'وثيقة JSON-LD مضغوطة', en: 'a compacted JSON-LD document' }, start);
  const register = registerIn(document, { ...start, base: baseIn(document, start) });
  refuseDangling(register, options.isKnown ?? (() => document['@graph'] === undefined));
  return register;
}

function refuseDangling(register: Register, isKnown: (id: string) => boolean): void {
  const problems = new Problems(1);
  tellDangling(register, isKnown, problems);
  const [first] = problems.faults.problems;
  if (first) throw first;
}

function registerIn(document: JsonLdObject, reading: Reading): Register {
  const records: AnyRecord[] = [];
  const statements: Statement[] = [];
  const ids = new Set<string>();
  for (const [node, place] of nodesOf(document, reading)) {
    const entry = entryIn(node, place);
    if (ids.has(entry.id)) throw new MithaqError('duplicate-id', { id: entry.id }, within(place, 'id').path);
    ids.add(entry.id);
    if (entry.record === 'statement') statements.push(entry);
    else records.push(entry);
  }
  return { records, statements };
}

function entryIn(node: JsonLdObject, place: Reading): Entry {
  const kind = kindOf(node, place);
  return kind === 'statement' ? readStatement(statementIn(node, place)) : readRecord(recordIn(kind, node, place));
}

/** The base of the ids. Terms mean what they mean in our context alone, so a document with any other is refused. */
function baseIn(document: JsonLdObject, reading: Reading): string {
  const ours = valueKey(jsonLdContext);
  const contexts = membersOf(document['@context']);
  const bases = contexts.flatMap((one) => (isStored(one) && typeof one['@base'] === 'string' ? [one['@base']] : []));
  const others = contexts.filter((one) => !(isStored(one) && Object.keys(one).join() === '@base'));
  if (others.length === 0 || others.some((one) => one !== jsonLdContextIri && valueKey(one) !== ours))
    throw unexpected(
      { ar: 'سياق ميثاق (jsonLdContext) وحده', en: 'the context of Mithaq (jsonLdContext) and no other' },
      within(reading, '@context'),
    );
  const base = bases.at(-1);
  return base === undefined ? reading.base : baseOf({ base });
}

/** The nodes of a document, each with its place. A processor leaves out the graph of a single node, and of none. */
function nodesOf(document: JsonLdObject, reading: Reading): readonly (readonly [JsonLdObject, Reading])[] {
  const graph = document['@graph'];
  if (graph === undefined) return Object.keys(document).some((key) => key !== '@context') ? [[document, reading]] : [];
  return membersOf(graph).map((node, at) => {
    const place = within(within(reading, '@graph'), at);
    if (!isStored(node)) throw unexpected({ ar: 'كائن', en: 'an object' }, place);
    return [node, place];
  });
}

const classes = [
  ...recordKinds.map((kind) => ({ type: mappings[kind].type, kind })),
  { type: statementTypes[0], kind: 'statement' } as const,
];

/** The one class of ours that a node has, beside those of others. */
function kindOf(node: JsonLdObject, place: Reading): EntryKind {
  const types = membersOf(node['type']);
  const found = classes.filter(({ type }) => types.includes(type) || types.includes(`mithaq:${type}`));
  const [only, ...others] = found;
  if (only === undefined) throw unexpected({ ar: 'صنف من أصناف ميثاق', en: 'a class of Mithaq' }, within(place, 'type'));
  if (others.length === 0) return only.kind;
  const names = found.map(({ type }) => type);
  throw unexpected(
    { ar: `صنف واحد من أصناف ميثاق، لا ${names.join(' و')}`, en: `one class of Mithaq, not ${names.join(' and ')}` },
    within(place, 'type'),
  );
}

function recordIn(kind: RecordKind, node: JsonLdObject, reading: Reading): JsonLdObject {
  const fields = { ...headerFields, ...mappings[kind].fields };
  return { record: kind, id: idIn(node, reading), ...readFields(node, { fields, derived: [nameField.term] }, reading) };
}

function statementIn(node: JsonLdObject, reading: Reading): JsonLdObject {
  const read = readFields(node, { fields: statementFields, derived: [namesRecords.term] }, reading);
  return { record: 'statement', id: idIn(node, reading), ...read };
}

function idIn({ id }: JsonLdObject, { base }: Reading): unknown {
  return typeof id === 'string' && id.startsWith(base) ? id.slice(base.length) : id;
}
