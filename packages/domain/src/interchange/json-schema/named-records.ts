import { Statement } from '../../records/statement.ts';
import { AnyRecord, describeKind, type RecordKind, recordKinds } from '../../registry.ts';
import { propertyLabels } from '../../statements.ts';
import type { LocalizedText } from '../../values/text.ts';
import { annotated } from './annotations.ts';
import { examplesOf } from './examples.ts';
import type { NamedValue } from './named-values.ts';

/** A schema with a file of its own, and what its properties are called. */
export interface NamedRecord extends NamedValue {
  readonly properties: Readonly<Record<string, LocalizedText>>;
}

const says: Readonly<Record<RecordKind, string>> = {
  actor:
    'Anyone who can act: state, authority, ministry, force, armed group, organisation, company, person. Its kind decides whether it can be part of another or act for a state.',
  office: 'A post in an organisation, whoever holds it.',
  tenure: 'One person holding one office for an interval, whose ends are given only where a source gives them.',
  recognition: 'One actor’s recognition of another for an interval: as a government, a state, or a legitimate representative.',
  place: 'A place that sources name; its coordinates say how exact they are.',
  agreement: 'A commitment, whatever it is called (Vienna Convention 2(1)(a)). Its status is derived from its events and never stored.',
  clause: 'One provision of an agreement: who owes what to whom, on which topics.',
  event: 'A dated occurrence, planned, announced, denied or real. Its type decides which further dates, or which office, it has.',
  source: 'A document that was read. Its text is kept apart from it, known by its SHA-256.',
};

const unsaid: Readonly<Partial<Record<RecordKind, string>>> = {
  source: 'that an address is a whole URL (WHATWG); that it begins with http:// or https:// is.',
};

function recordOf(kind: RecordKind): NamedRecord {
  const { schema, label } = describeKind(kind);
  const { ar = '', en = '' } = label.one;
  const title = en.charAt(0).toUpperCase() + en.slice(1);
  return {
    name: kind,
    schema,
    properties: propertyLabels(kind),
    annotations: annotated({
      en: title,
      ar,
      says: says[kind],
      ...(unsaid[kind] === undefined ? {} : { unsaid: unsaid[kind] }),
      keywords: { examples: examplesOf(kind) },
    }),
  };
}

const statement: NamedRecord = {
  name: 'statement',
  schema: Statement,
  properties: {},
  annotations: annotated({
    en: 'Statement',
    ar: 'إفادة',
    says: 'One value of one property of one record, with its standing and the passages that it rests on. A disputed one carries a public note; an unsupported one cites nothing, and its note says why the value stands all the same.',
    unsaid: 'that the property is one of the subject’s, and that the value fits it (`checkStatement`).',
    keywords: { examples: examplesOf('statement') },
  }),
};

const anyRecord: NamedRecord = {
  name: 'record',
  schema: AnyRecord,
  properties: {},
  annotations: annotated({ en: 'Record', ar: 'سجل', says: 'Any record of the register, told apart by its property “record”.' }),
};

/** Every schema that has a file of its own. */
export const namedRecords: readonly NamedRecord[] = [...recordKinds.map(recordOf), statement, anyRecord];
