import type { AnyRecord } from '../../registry.ts';
import { datesOf } from './dates-of.ts';
import { afterAll, compareSpans, compareTexts, type DayRange, fallsWithin, type Span } from './spans.ts';

/** Sorts after every date, also after one that is open on both sides. */
const undated: Span = { first: `${afterAll}${afterAll}`, last: afterAll };

/**
 * Records in an order that respects imprecise dates (EDTF, ISO 8601-2): by first possible day (by the last where the first is
 * open: what had begun by a day stands at it), then by last, then by id, the undated at the end. Whatever surely lies before
 * something stands before it; the rest of the order is a convention, and `chronology` tells which is which. A record stands
 * where its first date is: an event's day, the beginning of a tenure or recognition (its end where only that is told), a
 * clause's deadline, a source's publication.
 *
 * With a window, what surely lies outside it is left out; what may lie inside stays, the undated too. In time n log n.
 */
export function timeline<Item extends AnyRecord>(records: readonly Item[], window: DayRange = {}): readonly Item[] {
  return records
    .map((record) => ({ record, span: datesOf(record)[0]?.span }))
    .filter(({ span }) => span === undefined || fallsWithin(span, window) !== 'no')
    .map(({ record, span = undated }) => ({ record, span }))
    .toSorted((one, other) => compareSpans(one.span, other.span) || compareTexts(one.record.id, other.record.id))
    .map(({ record }) => record);
}
