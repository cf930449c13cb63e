import type { CountryCode } from '@mithaq/domain';
import type { Referent } from '../found.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { countryOf, type Territory } from './territories.ts';

/** The state of a country: the register's, or a newcomer. */
export function stateOf(country: CountryCode, { states }: Lexicon): Referent {
  const record = states.get(country);
  if (record !== undefined) return { record };
  const names = countryOf.get(country)?.names ?? [];
  return { newcomer: { key: `actor:state:${country}`, kind: 'actor', actorKind: 'state', names, country } };
}

/** A territory as a place: the register's, or a newcomer. */
export function placeOf({ key, names, country }: Territory, { territories }: Lexicon): Referent {
  const record = territories.get(key);
  if (record !== undefined) return { record };
  return { newcomer: { key, kind: 'place', names, ...(country !== undefined && { country }) } };
}
