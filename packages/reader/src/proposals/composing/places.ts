import type { Referent, Referred } from '../../found.ts';
import { referentKey } from './subjects.ts';

/** Whether two places may be one: the same, or one the country of the other. */
export function mayBeOnePlace(one: Referent, other: Referent): boolean {
  if (referentKey(one) === referentKey(other)) return true;
  return countryOf(one) === countryOf(other) && isCountry(one) !== isCountry(other);
}

/** Places in the order of the text, but a country after what lies in one: the sharper place is the event's. */
export function sharpestFirst(places: readonly Referred[]): readonly Referred[] {
  return [...places.filter(({ referent }) => !isCountry(referent)), ...places.filter(({ referent }) => isCountry(referent))];
}

function countryOf(place: Referent): string | undefined {
  return 'newcomer' in place ? place.newcomer.country : place.record;
}

/** A country that is a place goes by its code (see `Newcomer.key`). */
function isCountry(place: Referent): boolean {
  return 'newcomer' in place && place.newcomer.key === `place:country:${place.newcomer.country}`;
}
