import { folded } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { deepStem } from '../text/word-forms.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Cast, Named, PlacedName } from './cast.ts';
import type { Description } from './descriptions.ts';
import type { OfKind } from './words.ts';

/** Where a description stands: in what is told of an agreement, or of none that is known. */
export interface Standing {
  readonly agreement?: string;
}

const nobody: readonly Named[] = [];

/**
 * Whom a description means: of those who take part in the agreement that is spoken of, else of all whom the text names. Nobody, where several may
 * be meant as well as each other.
 */
export function meantBy({ from, meaning }: Description, cast: Cast, { agreement }: Standing = {}): readonly Named[] {
  const parties = (agreement === undefined ? undefined : cast.parties.get(agreement)) ?? nobody;
  if (meaning.who === 'two') return twoOf(parties, from, cast);
  if (meaning.who === 'all') return allOf(parties, from, cast);
  return ofKind(meaning, parties, cast);
}

/** The two who take part; where they are not told, the two named together last, or the two states that the text is about. */
export function twoOf(parties: readonly Named[], at: number, cast: Cast): readonly Named[] {
  const bound = boundIn(parties);
  if (bound.length === 2) return bound;
  if (bound.length > 2) return nobody;
  return firstOf([
    () => groupOf(bound, at, cast, isPair),
    () => pairOf(cast.mainStates()),
    () => pairOf(parties),
    () =>
      cast
        .groups()
        .slice(0, mostTried)
        .find((one) => isPair(one) && areAmong(one, parties)) ?? nobody,
  ]);
}

function areAmong(some: readonly Named[], all: readonly Named[]): boolean {
  return some.every(({ key }) => all.some((one) => one.key === key));
}

/** The first list of two or more. */
function firstOf(lists: readonly (() => readonly Named[])[]): readonly Named[] {
  for (const list of lists) {
    const found = list();
    if (found.length > 1) return found;
  }
  return nobody;
}

function pairOf(all: readonly Named[]): readonly Named[] {
  return isPair(all) ? all : nobody;
}

function isPair({ length }: readonly Named[]): boolean {
  return length === 2;
}

/** All who take part; where they are not told, those named together last. How many they are nobody says, so that no two states are guessed. */
export function allOf(parties: readonly Named[], at: number, cast: Cast): readonly Named[] {
  const bound = boundIn(parties);
  if (bound.length > 1) return bound;
  return firstOf([() => groupOf(bound, at, cast, () => true), () => parties]);
}

/** Those bound who are no persons (where somebody signed for a state, the state is bound), and beside states no parliament or council. */
function boundIn(parties: readonly Named[]): readonly Named[] {
  const hasStates = parties.some(({ kind }) => kind === 'state');
  return parties.filter(({ kind }) => kind !== 'person' && !(hasStates && kind === 'body'));
}

/** Those named together, with the one who is known to take part among them; a parliament that ratified is nobody to go by. */
function groupOf(bound: readonly Named[], at: number, cast: Cast, isMeant: (group: readonly Named[]) => boolean): readonly Named[] {
  const group = nearestGroup(at, cast, (one) => isMeant(one) && holds(one, bound));
  const isOrgan = bound.every(({ kind }) => kind === 'body');
  return group.length > 0 || !isOrgan ? group : nearestGroup(at, cast, (one) => isMeant(one) && holds(one, []));
}

function holds(group: readonly Named[], bound: readonly Named[]): boolean {
  return group.every(({ kind }) => kind !== 'person') && areAmong(bound, group);
}

/** The last group before a token, else the first after it. */
function nearestGroup(at: number, cast: Cast, isMeant: (group: readonly PlacedName[]) => boolean): readonly Named[] {
  const groups = cast.groups();
  const before = countBefore(groups, at) - 1;
  for (let index = before; index > before - mostTried && index >= 0; index--) {
    const group = groups[index];
    if (group !== undefined && isMeant(group)) return group;
  }
  return groups.slice(before + 1, before + 1 + mostTried).find(isMeant) ?? nobody;
}

/** How many groups begin before a token; they are in the order of the text. */
function countBefore(groups: readonly (readonly PlacedName[])[], at: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.[0]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many groups are tried at most. */
const mostTried = 8;

/** Those of a kind: whoever is called by the noun, else the only party of the kind, else the only one in the text. */
function ofKind(meaning: OfKind, parties: readonly Named[], { named }: Cast): readonly Named[] {
  const some = meaning.who === 'several' ? (all: readonly Named[]) => all : onlyOne;
  const first = named.slice(0, mostNamed);
  const bound = some(parties.filter((one) => isCalled(one, meaning)));
  if (bound.length > 0) return bound;
  const called = some(distinct(first.filter((one) => isCalled(one, meaning))));
  if (called.length > 0) return called;
  const party = some(parties.filter((one) => isOf(one, meaning)));
  if (party.length > 0) return party;
  const state = meaning.orState ? onlyOne(parties.filter(({ kind }) => kind === 'state')) : nobody;
  return state.length > 0 || parties.length > 1 ? state : some(distinct(first.filter((one) => isOf(one, meaning))));
}

/** Whoever is spoken of is named among the first so many. */
const mostNamed = 400;

function isOf({ kind }: Named, { kinds }: OfKind): boolean {
  return kind !== undefined && kinds.has(kind);
}

/** Whether the noun stands in the name: "the movement" for the Free Aceh Movement. */
function isCalled({ actor: { exact }, kind }: Named, { stem }: OfKind): boolean {
  if (kind === 'person' || kind === 'state') return false;
  return stemsOf(exact).has(stem);
}

const stemsOf = remembered((exact): ReadonlySet<string> => {
  const name = folded(exact);
  return new Set(wordsIn(name).map(({ start, end }) => deepStem(name.slice(start, end))));
});

function onlyOne(all: readonly Named[]): readonly Named[] {
  return all.length === 1 ? all : nobody;
}

function distinct(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map((one) => [one.key, one])).values()];
}
