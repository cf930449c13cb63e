import type { Tenure } from '../records/tenure.ts';
import type { Day } from '../values/fuzzy-date.ts';
import type { ActorId, OfficeId } from '../values/id.ts';
import { covers } from '../values/interval.ts';

/** A tenure that may hold on a day, and whether its dates say so or merely allow it. */
export interface Holding {
  readonly tenure: Tenure;
  readonly sure: boolean;
}

/** Who held an office on a day: those whose interval covers it, then those whose open or imprecise ends allow it. */
export function holderOf(office: OfficeId, on: Day, tenures: readonly Tenure[]): readonly Holding[] {
  return holdings(
    tenures.filter((tenure) => tenure.office === office),
    on,
  );
}

/** Which offices a person held on a day. */
export function officesOf(person: ActorId, on: Day, tenures: readonly Tenure[]): readonly Holding[] {
  return holdings(
    tenures.filter((tenure) => tenure.person === person),
    on,
  );
}

function holdings(tenures: readonly Tenure[], on: Day): readonly Holding[] {
  return tenures
    .map((tenure) => ({ tenure, answer: covers(tenure.interval, on) }))
    .filter(({ answer }) => answer !== 'no')
    .map(({ tenure, answer }) => ({ tenure, sure: answer === 'yes' }))
    .toSorted((one, other) => Number(other.sure) - Number(one.sure));
}
