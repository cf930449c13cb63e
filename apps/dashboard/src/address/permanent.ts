import type { AnyRecord } from '@mithaq/domain';
import { addressOf } from '../voice/address-of.ts';

const permanent = /^\/id\/([a-z]+)_[0-9a-z]{26}$/;

/**
 * The address of a record for good, without a language: it leads to the record's page in the reader's own, whatever its slug is by then. What
 * is cited, and what data calls a record, is this.
 */
export function permanentPath(id: string): string {
  return `/id/${id}`;
}

/** The id in a permanent address, and the kind of record that it is of. */
export function permanentIdIn(path: string): { readonly id: string; readonly kind: string } | undefined {
  const kind = permanent.exec(path)?.[1];
  return kind === undefined ? undefined : { id: path.slice('/id/'.length), kind };
}

/**
 * Where a record is to be read: at a page of its own (a path without its language), or with another record, at whose permanent address to go on.
 */
export function whereToRead(record: AnyRecord): { readonly page: string } | { readonly permanent: string } {
  const page = addressOf(record);
  if (page !== undefined) return { page };
  if (record.record === 'clause') return { permanent: `${permanentPath(record.agreement)}#${record.slug}` };
  return { permanent: permanentPath(ownerOf(record)) };
}

/** Whose page tells of a record that has none. */
function ownerOf(record: Exclude<AnyRecord, { record: 'clause' }>): string {
  if (record.record === 'tenure') return record.person;
  if (record.record === 'recognition') return record.of;
  if (record.record === 'office') return record.organisation;
  throw new RangeError(`a page for ${record.record} is missing from addressOf`);
}
