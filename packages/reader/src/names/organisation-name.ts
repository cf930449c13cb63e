import type { ActorKind, CountryCode } from '@mithaq/domain';
import type { Mention, Referent } from '../found.ts';
import type { Ground } from './ground.ts';

/** A stretch of tokens that names an organisation, and what its words say of it. */
export interface OrganisationName {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly kind: ActorKind;
  readonly country?: CountryCode;
  readonly rule: 'organ' | 'name' | 'quoted';
}

/** The most words that the name of an organisation has. */
export const longest = 8;

export function finished(named: OrganisationName, country: CountryCode | undefined): OrganisationName {
  return country === undefined ? named : { ...named, country };
}

/** Whether a mention is of a country or a place. */
export function isTerritory({ entries }: Ground['lexicon'], mention: Mention): boolean {
  if ('newcomer' in mention) return mention.newcomer.kind === 'place' || mention.newcomer.actorKind === 'state';
  const entry = entries.get(mention.record);
  return entry?.kind === 'place' || entry?.actorKind === 'state';
}

/** The country that a mention of a state or place lies in. */
export function countryIn({ lexicon }: Ground, mention: Mention): CountryCode | undefined {
  const referents: readonly Referent[] = [mention, ...(mention.otherwise ?? [])];
  return referents.flatMap((one) => ('newcomer' in one ? one.newcomer.country : lexicon.entries.get(one.record)?.country) ?? []).at(0);
}
