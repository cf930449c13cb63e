import type { Prepared } from '../annotated.ts';
import type { DateFound, Mention } from '../found.ts';
import { findOffices } from '../offices/find-offices.ts';
import { findNewPlaces } from '../places/find-new-places.ts';
import { findPlaces } from '../places/find-places.ts';
import { findSides } from '../places/find-sides.ts';
import type { Placed } from '../text/placed.ts';
import { findEchoes } from './echoes.ts';
import { namesInside, placedNames } from './find-names.ts';
import { type Ground, groundOf, longestOf } from './ground.ts';
import { nearOf } from './near.ts';
import { findOrganisations } from './organisations.ts';
import { findPersons } from './persons.ts';

/**
 * Whom and what a text names, in order, none inside another: names of the register, countries and well-known places, bodies and
 * organisations, persons, office holders, and short forms of these. Each step looks where those before it left room, or for a longer name.
 */
export function findMentions(prepared: Prepared, dates: readonly Placed<DateFound>[]): readonly Placed<Mention>[] {
  const { text, lexicon } = prepared;
  const length = text.tokens.length;
  const on = (mentions: readonly Placed<Mention>[]): Ground => groundOf({ text, lexicon }, mentions, dates);
  const known = longestOf(knownIn(prepared), length);
  const organised = longestOf([known, findOrganisations(on(known))], length);
  const located = longestOf([organised, findNewPlaces(on(organised))], length);
  const peopled = longestOf([located, nearOf(findPersons(on(located)), lexicon)], length);
  const offices = findOffices(on(peopled), prepared, dates);
  const kept = peopled.filter((mention) => !offices.swallowed.has(mention));
  const uncovered = namesInside(
    text,
    lexicon,
    peopled.filter((mention) => offices.swallowed.has(mention)),
  );
  const named = longestOf([offices.alone, offices.persons, kept, uncovered], length);
  return longestOf([named, findEchoes(on(named), named)], length);
}

/** What is known beforehand, the likelier first: an organisation of the register that is called like a place that the register does not have is meant. */
function knownIn({ text, lexicon }: Prepared): readonly (readonly Placed<Mention>[])[] {
  const places = findPlaces(text, lexicon);
  const named = placedNames(text, lexicon).filter(isNoAdjective);
  return [
    places.filter(({ found }) => !isNewTerritory(found)),
    named.filter(({ found }) => isOrganisation(found, lexicon)),
    places.filter(({ found }) => isNewTerritory(found)),
    named.filter(({ found }) => !isOrganisation(found, lexicon)),
    findSides(text, lexicon),
  ];
}

function isNewTerritory(found: Mention): boolean {
  return 'newcomer' in found && found.newcomer.kind === 'place';
}

function isOrganisation(found: Mention, { entries }: Prepared['lexicon']): boolean {
  const entry = 'record' in found ? entries.get(found.record) : undefined;
  return entry?.kind === 'actor' && entry.actorKind !== 'person' && entry.actorKind !== 'state';
}

/** With the ending of an indefinite accusative, what looks like a country's name is its adjective. */
function isNoAdjective({ found }: Placed<Mention>): boolean {
  return !found.exact.includes('\u064B');
}
