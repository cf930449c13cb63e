import { isStored } from '../../migrations/migration.ts';
import { readRecord, readStatement } from '../../migrations/read.ts';
import type { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import { type AnyRecord, type RecordKind, recordKinds } from '../../registry.ts';
import { valueKey } from '../../values/value-key.ts';
import { jsonLdContext, jsonLdContextIri } from './context.ts';
import { headerFields, mappings, namesRecords, statementFields, statementTypes } from './mappings.ts';
import { baseOf, type JsonLdOptions } from './namespaces.ts';
import { type JsonLdObject, type Reading, readFields, unexpected, within } from './shape.ts';
import { membersOf } from './shapes.ts';
import { nameField } from './values.ts';

/**
 * Reads a JSON-LD document that is written with our context: what `toJsonLd` gave, or what a processor compacted against
 * `jsonLdContext` from any other form of it. Every record and statement is held against its schema, older ones are brought up to it,
 * and a term or class that the format does not have is refused rather than lost.
 * @param options the base of the ids, where the document's own context does not say it
 * @throws MithaqError `invalid-input` with the path in the document, `invalid-record` with the record's name, `newer-schema`
 */
export function fromJsonLd(document: unknown, options: JsonLdOptions = {}): Register {
  const start: Reading = { base: baseOf(options), path: [] };
  if (!isStored(document)) throw unexpected({ ar: 'وثيقة JSON-LD مضغوطة', en: 'a compacted JSON-LD document' }, start);
  const reading = { ...start, base: baseIn(document, start) };
  const records: AnyRecord[] = [];
  const statements: Statement[] = [];
  for (const [node, place] of nodesOf(document, reading)) {
    const [kind] = kindsOf(node);
    if (kind === undefined) throw unexpected({ ar: 'صنف من أصناف ميثاق', en: 'a class of Mithaq' }, within(place, 'type'));
    if (kind === 'statement') statements.push(readStatement(statementIn(node, place)));
    else records.push(readRecord(recordIn(kind, node, place)));
  }
  return { records, statements };
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

const kindOfType = new Map<unknown, RecordKind | 'statement'>(
  [...recordKinds.map((kind) => [mappings[kind].type, kind] as const), [statementTypes[0], 'statement'] as const].flatMap(
    ([type, kind]) => [[type, kind] as const, [`mithaq:${type}`, kind] as const],
  ),
);

function kindsOf(node: JsonLdObject): readonly (RecordKind | 'statement')[] {
  return membersOf(node['type']).flatMap((type) => kindOfType.get(type) ?? []);
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
