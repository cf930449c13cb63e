import { AnyRecord, currentSchemaVersion, type RecordOf, Statement, typeId } from '@mithaq/domain';
import type { HeldSuggestion } from '../port.ts';

/** Ids and records for tests: `sample('actor', 1)` is always the same actor. */
export function sampleId(prefix: string, number: number): string {
  return typeId(prefix, number.toString(16).padStart(32, '0'));
}

const sha256 = (number: number) => number.toString(16).padStart(64, '0');

export function actor(number: number, fields: object = {}): RecordOf<'actor'> {
  const names = [{ value: `فاعل ${number}`, language: 'ar', kind: 'official' }];
  return made('actor', number, { kind: 'state', names, countries: [], ...fields });
}

export function agreement(number: number, fields: object = {}): RecordOf<'agreement'> {
  return made('agreement', number, {
    label: { ar: `اتفاق ${number}`, en: `Agreement ${number}` },
    names: [{ value: `مذكرة ${number}`, language: 'ar', kind: 'official' }],
    instrument: 'agreement',
    nature: 'interstate',
    fields: [],
    participations: [],
    lineage: [],
    textAvailability: 'reported-only',
    ...fields,
  });
}

export function event(number: number, fields: object = {}): RecordOf<'event'> {
  const lists = { participations: [], agreements: [], clauses: [], figures: [] };
  return made('event', number, { type: 'signature', label: { ar: `حدث ${number}` }, modality: 'occurred', ...lists, ...fields });
}

export function clause(number: number, fields: object): RecordOf<'clause'> {
  return made('clause', number, { ordinal: 1, label: { ar: `بند ${number}` }, obligated: [], beneficiaries: [], ...fields });
}

export function source(number: number, fields: object = {}): RecordOf<'source'> {
  return made('source', number, {
    type: 'article',
    label: { ar: `مصدر ${number}` },
    language: 'ar',
    derivedFrom: [],
    text: { sha256: sha256(number), length: 0 },
    rights: 'full-text',
    sample: true,
    ...fields,
  });
}

/** A statement that quotes `exact` of a source, at `start`. */
export function statement(
  number: number,
  { subject, of, exact, start }: { subject: string; of: string; exact: string; start: number },
): Statement {
  return Statement.parse({
    record: 'statement',
    schemaVersion: currentSchemaVersion,
    id: sampleId('statement', number),
    subject,
    property: 'names',
    value: { number },
    modality: 'occurred',
    standing: 'accepted',
    rank: 0,
    citations: [{ source: of, selector: { exact, start, end: start + exact.length } }],
  });
}

export function suggestion(number: number, of: string, record: string): HeldSuggestion {
  return {
    id: sampleId('suggestion', number),
    source: of,
    start: number,
    end: number + 4,
    exact: 'abcd',
    value: { kind: 'mention', record },
    confidence: 'high',
    reason: { ar: 'اسم معروف', en: 'a known name' },
    standing: 'open',
    revision: 0,
  };
}

function made<Kind extends AnyRecord['record']>(kind: Kind, number: number, fields: object): RecordOf<Kind> {
  const record = AnyRecord.parse({
    record: kind,
    id: sampleId(kind, number),
    schemaVersion: currentSchemaVersion,
    slug: `${kind}-${number}`,
    ...fields,
  });
  if (isOfKind(record, kind)) return record;
  throw new RangeError(`not of kind ${kind}`);
}

function isOfKind<Kind extends AnyRecord['record']>(record: AnyRecord, kind: Kind): record is RecordOf<Kind> {
  return record.record === kind;
}
