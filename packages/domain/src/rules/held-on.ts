import type { Day } from '../values/fuzzy-date.ts';
import { covers, type Interval } from '../values/interval.ts';

/** Something that held for an interval, and whether its dates say that it held on a day or merely allow it. */
export interface HeldOn<Item> {
  readonly item: Item;
  readonly sure: boolean;
}

/**
 * What held on a day: first what surely did, then what open or imprecise ends allow. The order is otherwise that given.
 * (Security Force Monitor research handbook, "How Dates Work": a precise range holds on each of its days, an imprecise one
 * on at least one of them.) What began on a day held on it for sure, though nobody tells its end: so on the day of a handover
 * both the one who leaves and the one who comes are sure, as they are in `actorNetwork` and `officeHistory`.
 */
export function heldOn<Item extends { readonly interval: Interval }>(items: readonly Item[], on: Day): readonly HeldOn<Item>[] {
  return items
    .map((item) => ({ item, answer: covers(item.interval, on) }))
    .filter(({ answer }) => answer !== 'no')
    .map(({ item, answer }) => ({ item, sure: answer === 'yes' }))
    .toSorted((one, other) => Number(other.sure) - Number(one.sure));
}
