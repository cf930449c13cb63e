import type { ActorKind, CountryCode } from '@mithaq/domain';
import type { Referent, Referred } from '../../src/index.ts';
import type { PlacedPassage } from './passage.ts';
import { sharedLength } from './span-pairs.ts';

/** Whom or what a key of a passage means: a record of its register, or a newcomer. */
export interface Meant {
  readonly key: string;
  readonly isKnown: boolean;
  readonly kind: 'actor' | 'place' | 'office' | 'agreement';
  readonly actorKind?: ActorKind;
  readonly country?: CountryCode;
}

/** What a passage's keys mean. */
export type Meanings = ReadonlyMap<string, Meant>;

/** The meanings of the keys of a passage. */
export function meaningsOf({ register, newcomers }: Pick<PlacedPassage, 'register' | 'newcomers'>): Meanings {
  const known = register.map((entry): Meant => ({ key: entry.record, isKnown: true, ...kindOf(entry) }));
  const fresh = newcomers.map((newcomer): Meant => ({ key: newcomer.key, isKnown: false, ...kindOf(newcomer) }));
  return new Map([...known, ...fresh].map((meant) => [meant.key, meant]));
}

/** What a reader's referent means, in the same terms; nothing where it names a record that the passage's register does not have. */
export function meantBy(referent: Referent, meanings: Meanings): Meant | undefined {
  if ('record' in referent) return meanings.get(referent.record);
  const { key, ...newcomer } = referent.newcomer;
  return { key, isKnown: false, ...kindOf(newcomer) };
}

/**
 * Whether a reader's referent is the one that was meant. A state is told by its country, be it read as an actor or as a place; a record by
 * itself; a newcomer by its kind, and by its country where both tell one.
 */
export function isMeant(gold: Meant, found: Meant | undefined): boolean {
  if (found === undefined) return false;
  if (gold.actorKind === 'state') return found.country === gold.country;
  if (gold.isKnown || found.isKnown) return found.key === gold.key;
  const sameCountry = gold.country === undefined || found.country === undefined || gold.country === found.country;
  return gold.kind === found.kind && gold.actorKind === found.actorKind && sameCountry;
}

/**
 * The key of the passage that a reader's words mean: that of its record; else that of the mention which the words are part of; else that of
 * the state of its country; else its own, which is no key of the passage.
 */
export function keyOf(referred: Referred, passage: PlacedPassage): string {
  const { referent } = referred;
  if ('record' in referent) return referent.record;
  const mention = passage.mentions.find((mention) => sharedLength(mention, referred) > 0);
  return mention?.means ?? stateOf(referent.newcomer.country, passage) ?? `new ${referent.newcomer.key}`;
}

function stateOf(country: CountryCode | undefined, { register, newcomers }: PlacedPassage): string | undefined {
  if (country === undefined) return undefined;
  const known = register.find((entry) => entry.actorKind === 'state' && entry.country === country);
  return known?.record ?? newcomers.find((newcomer) => newcomer.actorKind === 'state' && newcomer.country === country)?.key;
}

interface Kinded {
  readonly kind: Meant['kind'];
  readonly actorKind?: ActorKind;
  readonly country?: CountryCode;
}

function kindOf({ kind, actorKind, country }: Kinded): Kinded {
  return { kind, ...(actorKind && { actorKind }), ...(country && { country }) };
}
