import type { Source } from '../../records/source.ts';
import type { Citation, Statement } from '../../records/statement.ts';
import type { RegisterIndex } from '../../register.ts';
import { valueKey } from '../../values/value-key.ts';
import { toFtmId } from './codes.ts';
import type { Draft, DraftValue } from './draft.ts';

/** A passage that says a value: whose statement cites it, and the source, with its id as a document. */
export interface Cited {
  readonly statement: Statement;
  readonly citation: Citation;
  readonly source: Source;
  readonly document: string;
}

/**
 * The passages that say a value of a record. A statement that was rejected, or that tells of something as denied or as not
 * having happened, does not say it.
 */
export function citationsOf({ record }: Draft, { origin }: DraftValue, register: RegisterIndex): readonly Cited[] {
  const key = valueKey(origin.element);
  return register
    .statementsOf(record.id, origin.property)
    .filter((statement) => isSaying(statement) && valueKey(statement.value) === key)
    .toSorted((one, other) => one.rank - other.rank)
    .flatMap((statement) => statement.citations.flatMap((citation) => cited(statement, citation, register)));
}

function isSaying({ standing, modality }: Statement): boolean {
  return standing !== 'rejected' && modality !== 'denied' && modality !== 'did-not-happen';
}

function cited(statement: Statement, citation: Citation, register: RegisterIndex): readonly Cited[] {
  const source = register.find('source', citation.source);
  return source ? [{ statement, citation, source, document: toFtmId(source.id) }] : [];
}
