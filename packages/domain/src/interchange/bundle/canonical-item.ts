import { InvalidRecord } from '../../validation/invalid-record.ts';
import { canonicalEntry, canonicalNamed } from './canonical-entry.ts';
import { type BundleItem, keyOfItem } from './items.ts';
import { readPart } from './part-intake.ts';
import type { BundlePart } from './parts.ts';

/**
 * The canonical JSON of a record, a statement or a part. A part is held against its schema first, as nobody else has done so: what cannot be
 * read again is not written.
 * @throws MithaqError `invalid-record` where the part does not fit, or where there is no canonical JSON: of a text with half a surrogate
 * pair, which UTF-8 cannot carry
 */
export function canonicalItem(item: BundleItem): string {
  if (!('part' in item)) return canonicalEntry(item);
  const text = canonicalNamed(item.value, keyOfItem(item));
  refuseUnfit(item);
  return text;
}

function refuseUnfit({ part, value }: BundlePart): void {
  const reading = readPart(part, value);
  if (reading.outcome === 'faults') throw new InvalidRecord(reading.faults);
  if (reading.outcome === 'newer') throw reading.problem;
}
