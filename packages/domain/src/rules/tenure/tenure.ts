import type { Tenure } from '../../records/tenure.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId, OfficeId } from '../../values/id.ts';
import { heldOn } from '../held-on.ts';

/** A tenure that may hold on a day, and whether its dates say so or merely allow it. */
export interface Holding {
  readonly tenure: Tenure;
  readonly sure: boolean;
}

/**
 * Who held an office on a day: those whose interval covers it, then those whose open or imprecise ends allow it. A deputy
 * or an acting holder is another office. (Security Force Monitor research handbook: posting, "How Dates Work".)
 */
export function holderOf(office: OfficeId, on: Day, tenures: readonly Tenure[]): readonly Holding[] {
  return holdings(
    tenures.filter((tenure) => tenure.office === office),
    on,
  );
}

/** Which offices a person held on a day. One person may hold several. (Security Force Monitor research handbook: posting.) */
export function officesOf(person: ActorId, on: Day, tenures: readonly Tenure[]): readonly Holding[] {
  return holdings(
    tenures.filter((tenure) => tenure.person === person),
    on,
  );
}

function holdings(tenures: readonly Tenure[], on: Day): readonly Holding[] {
  return heldOn(tenures, on).map(({ item, sure }) => ({ tenure: item, sure }));
}
