import type { Ground } from '../agreements/ground.ts';
import type { Mention } from '../found.ts';
import { stateOf } from '../places/referents.ts';
import { asNamed, type Cast, kindOf, type Named, type PlacedName } from '../referring/cast.ts';
import { descriptionAt } from '../referring/descriptions.ts';
import { areJoined } from '../referring/joined.ts';
import { allOf, meantBy, twoOf } from '../referring/meant.ts';
import { type Personnel, personnelAt } from '../referring/personnel.ts';
import { firstFrom } from '../text/nearest.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween, type Token } from '../text/tokens.ts';
import { meantByPronoun } from './words.ts';

/** A text that clauses are read from, and whom it names. */
export interface Stage {
  readonly ground: Ground;
  readonly cast: Cast;
}

/**
 * Words that mean somebody: a name, a description ("both sides"), or people of a state ("Italian instructors"); or a place whose state they may mean.
 */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly how: 'name' | 'description' | 'people' | 'place';
  readonly who: readonly Named[];
  /** Letters of particles before the first word. */
  readonly skipped: number;
}

/** Tokens of what is told of an agreement. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly agreement?: string;
}

/** Whom a stretch speaks of, in its order. */
export function spokenIn(stretch: Stretch, stage: Stage): readonly Spoken[] {
  const found: Spoken[] = [];
  for (let at = stretch.from; at < stretch.to; at++) {
    const spoken = spokenAt(at, stretch, stage);
    if (spoken === undefined || spoken.to > stretch.to) continue;
    if (spoken.who.length > 0) found.push(spoken);
    at = spoken.to - 1;
  }
  return found;
}

/** Those who take part in an agreement, where the form of a word says that they are two or more. */
interface Several {
  readonly agreement: string | undefined;
  readonly count: 'two' | 'all';
  readonly at: number;
}

/** The two, or all, who take part in an agreement. */
export function partiesTo({ agreement, count, at }: Several, cast: Cast): readonly Named[] {
  const parties = (agreement && cast.parties.get(agreement)) || [];
  return count === 'two' ? twoOf(parties, at, cast) : allOf(parties, at, cast);
}

/** Who is spoken of at a token; of a place and of a description that may mean anybody, nobody. */
function spokenAt(at: number, { from, agreement }: Stretch, { ground, cast }: Stage): Spoken | undefined {
  const { tokens, mentionAt } = ground;
  const count = at === from ? meantByPronoun(tokens[at]?.text ?? '') : undefined;
  if (count !== undefined) return { from: at, to: at + 1, how: 'description', who: partiesTo({ agreement, count, at }, cast), skipped: 0 };
  const mention = mentionAt.get(at);
  if (mention !== undefined) return named(mention, { ground, cast });
  const people = personnelAt(tokens, at);
  if (people !== undefined && isFree(people, ground))
    return { from: at, to: people.to, how: 'people', who: statesOf(people, ground), skipped: 0 };
  const description = descriptionAt(tokens, at);
  if (description === undefined || !isFree(description, ground)) return undefined;
  const { to, skipped } = description;
  return { from: at, to, how: 'description', who: meantBy(description, cast, { ...(agreement && { agreement }) }), skipped };
}

function named(mention: Placed<Mention>, { ground, cast }: Stage): Spoken {
  const { from, to } = mention;
  const skipped = skippedBy(mention, ground.tokens);
  const who = namedAt(from, cast);
  return who.length > 0 ? { from, to, how: 'name', who, skipped } : { from, to, how: 'place', who: stateMeant(mention, ground), skipped };
}

/** The state that a place's name may mean as well. */
function stateMeant({ found }: Placed<Mention>, { annotated }: Ground): readonly Named[] {
  const { start, end, exact, otherwise = [] } = found;
  const referent = otherwise.find((one) => kindOf(one, annotated.lexicon) === 'state');
  return referent === undefined ? [] : [asNamed({ start, end, exact, referent }, annotated.lexicon)];
}

function namedAt(at: number, { named }: Cast): readonly Named[] {
  const found = named[indexFrom(named, at)];
  return found?.from === at ? [found] : [];
}

function indexFrom(named: readonly PlacedName[], at: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.from ?? 0) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function skippedBy(
  { from, found }: { readonly from: number; readonly found: { readonly start: number } },
  tokens: readonly Token[],
): number {
  return Math.max(0, found.start - (tokens[from]?.start ?? found.start));
}

/** No name begins inside. */
function isFree({ from, to }: { readonly from: number; readonly to: number }, { annotated }: Ground): boolean {
  const next = firstFrom(annotated.mentions, from);
  return next === undefined || next.from >= to;
}

/** The states whose people they are. */
function statesOf({ from, to, countries }: Personnel, { annotated }: Ground): readonly Named[] {
  const span = spanBetween(annotated.text, { from, to, skipped: 0 });
  return countries.map((country) => asNamed({ ...span, referent: stateOf(country, annotated.lexicon) }, annotated.lexicon));
}

/** One of those spoken of, and whoever is joined to it after it. */
export function joinedFrom(spoken: readonly Spoken[], first: number, tokens: readonly Token[]): readonly Spoken[] {
  let end = first + 1;
  while (isJoined(spoken[end - 1], spoken[end], tokens)) end++;
  return spoken.slice(first, end);
}

/** The last of those spoken of, and those that it is joined to before it. */
export function joinedTo(spoken: readonly Spoken[], last: number, tokens: readonly Token[]): readonly Spoken[] {
  let start = last;
  while (isJoined(spoken[start - 1], spoken[start], tokens)) start--;
  return spoken.slice(start, last + 1);
}

function isJoined(one: Spoken | undefined, other: Spoken | undefined, tokens: readonly Token[]): boolean {
  return one !== undefined && other !== undefined && areJoined(one, other, tokens);
}
