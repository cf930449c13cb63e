import { agreementKey, boundsOf, type Day, nameKey } from '@mithaq/domain';
import { keysNear } from '../../names/sound-keys.ts';
import { type Proposal, referenceKey, valuesOf } from '../proposal.ts';

/**
 * What to fetch from the register for a `RegisterView`, so that matching looks at dozens of records and not at the whole of it:
 *
 * - the records with these `records` ids, whatever they are;
 * - the agreements in which at least two of the `actors` take part (in their own name or on whose behalf), and those one of whose names has one
 *   of the `titles` as its `agreementKey`; with each all its clauses, and all its events;
 * - the events in which one of the `actors` takes part and whose date may fall within `days`, or that have no date;
 * - the actors, places and offices one of whose names has one of the `names` as its `nameKey`, or one of whose words has one of the `sounds`
 *   among its `soundKeys`; a few dozen of each kind are enough.
 */
export interface LookUps {
  readonly records: readonly string[];
  readonly actors: readonly string[];
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly sounds: readonly string[];
  /** Absent where no event has a date: then no event has to be fetched for its day. */
  readonly days?: { readonly from: Day; readonly to: Day };
}

/** What to fetch for the proposals of one text. */
export function lookUpsOf(proposals: readonly Proposal[]): LookUps {
  const parts = proposals.flatMap((proposal) => proposal.parts);
  const named = parts.flatMap((part) =>
    valuesOf(part, 'participations').flatMap(({ value }) => [value.actor, value.onBehalfOf, value.capacity]),
  );
  const others = parts.flatMap((part) =>
    (['obligated', 'beneficiaries', 'place', 'organisation'] as const).flatMap((property) =>
      valuesOf(part, property).map(({ value }) => value),
    ),
  );
  const ids = [...named, ...others].flatMap((one) => (one && 'record' in one ? [referenceKey(one)] : []));
  const newcomers = parts.filter(({ record }) => record === 'actor' || record === 'place' || record === 'office');
  const names = newcomers.flatMap((part) => valuesOf(part, 'names').map(({ value }) => nameKey(value.value)));
  const titles = parts
    .filter(({ record }) => record === 'agreement')
    .flatMap((part) => valuesOf(part, 'names').map(({ value }) => agreementKey(value.value)));
  const days = daysOf(proposals);
  return {
    records: once([...ids, ...parts.flatMap(({ known }) => known ?? [])]),
    actors: once(named.flatMap((one) => (one && 'record' in one ? [one.record] : []))),
    titles: once(titles),
    names: once(names),
    sounds: once(names.flatMap((name) => name.split(' ')).flatMap(keysNear)),
    ...(days && { days }),
  };
}

function once(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== '').toSorted();
}

function daysOf(proposals: readonly Proposal[]): { readonly from: Day; readonly to: Day } | undefined {
  const dates = proposals.flatMap(({ parts }) => parts.flatMap((part) => valuesOf(part, 'date').map(({ value }) => boundsOf(value))));
  const from = dates.flatMap(({ earliest }) => earliest ?? []).toSorted()[0];
  const to = dates
    .flatMap(({ latest }) => latest ?? [])
    .toSorted()
    .at(-1);
  return from && to && from <= to ? { from, to } : undefined;
}
