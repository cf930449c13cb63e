import type { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import { type AnyRecord, captionOfRecord, type RecordKind, type RecordOf, referencesOf } from '../../registry.ts';
import { jsonLdContext } from './context.ts';
import { headerFields, mappings, namesRecords, statementFields, statementTypes } from './mappings.ts';
import { baseOf, type JsonLdOptions } from './namespaces.ts';
import { type JsonLdObject, writeFields } from './shape.ts';
import { nameField } from './values.ts';

/**
 * Writes a register, one record or one statement as a JSON-LD 1.1 document that holds its own context. A register is a document with
 * a `@graph`: its records, then its statements, in their order. `fromJsonLd` gives the same records and statements back.
 * @throws MithaqError `invalid-input` where the base is none
 */
export function toJsonLd(input: Register | AnyRecord | Statement, options: JsonLdOptions = {}): JsonLdObject {
  const context = { '@context': [jsonLdContext, { '@base': baseOf(options) }] };
  if (!('records' in input)) return { ...context, ...nodeOf(input) };
  return { ...context, '@graph': [...input.records, ...input.statements].map(nodeOf) };
}

function nodeOf(input: AnyRecord | Statement): JsonLdObject {
  return input.record === 'statement' ? statementNode(input) : recordNode(input);
}

type Correlated<Kind extends RecordKind> = { readonly [One in Kind]: RecordOf<One> & { readonly record: One } }[Kind];

function recordNode<Kind extends RecordKind>(record: Correlated<Kind>): JsonLdObject {
  const { type, also, fields } = mappings[record.record];
  const caption = captionOfRecord(record);
  return {
    id: record.id,
    type: [type, ...also(record)],
    ...(Object.keys(caption).length === 0 ? {} : { [nameField.term]: caption }),
    ...writeFields(record, { ...headerFields, ...fields }),
  };
}

function statementNode(statement: Statement): JsonLdObject {
  const named = referencesOf(statement).flatMap(({ property, to }) => (property === 'value' ? [to] : []));
  return {
    id: statement.id,
    type: [...statementTypes],
    ...writeFields(statement, statementFields),
    ...(named.length === 0 ? {} : { [namesRecords.term]: named }),
  };
}
