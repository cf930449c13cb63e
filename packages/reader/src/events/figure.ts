import type { Name } from '@mithaq/domain';
import type { Mention, Referent, Referred } from '../found.ts';
import type { Marked } from '../languages/event-data.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { knownOf, referentOf } from '../referring/referents.ts';
import { folded } from '../text/fold.ts';
import type { Placed } from '../text/placed.ts';

/** Whom or what a name in a clause means, and how it stands there. (A party is whoever an agreement binds.) */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly what: 'person' | 'actor' | 'state' | 'place' | 'office';
  readonly actor: Referred;
  /** The same words as a place. */
  readonly place?: Referred;
  /** The same words as the state that the place belongs to: it acts where nothing marks it as a place. */
  readonly acting?: Referred;
  /** A capital, by whose name its state may go. */
  readonly capital: boolean;
  readonly onBehalfOf?: Referred;
  readonly capacity?: Referred;
  /** The word that marks it, where there is one. */
  readonly marked?: Marked;
  /** Joined to the figure before it: "X and Y". */
  readonly joined: boolean;
  /** Somebody's counterpart: not the first whom the clause names. */
  readonly counterpart: boolean;
}

/** Whom or what a mention means, before it is known how it stands; an agreement is nobody. */
export function figureOf({ found, from, to }: Placed<Mention>, lexicon: Lexicon): Figure | undefined {
  const what = found.office === undefined ? whatOf(found, lexicon) : 'person';
  if (what === undefined) return undefined;
  const actor = referred(found, referentOf(found));
  const meanings = [referentOf(found), ...(found.otherwise ?? [])];
  const place = meanings.find((referent) => whatOf(referent, lexicon) === 'place');
  const state = meanings.find((referent) => whatOf(referent, lexicon) === 'state');
  return {
    from,
    to,
    what,
    actor,
    joined: false,
    counterpart: false,
    capital: place !== undefined && state !== undefined && isCapital(found.exact, state, lexicon),
    ...(what === 'place' && state && { acting: referred(found, state) }),
    ...(place && { place: referred(found, place) }),
    ...(found.office && { capacity: referred(found, found.office) }),
  };
}

/** A capital, by whose name its state goes: none of the names of the state itself. */
function isCapital(exact: string, state: Referent, lexicon: Lexicon): boolean {
  const known = knownOf(state, lexicon);
  return known !== undefined && !foldedNames(known.names).has(folded(exact));
}

/** The names of a state are the same list wherever it is mentioned. */
function foldedNames(names: readonly Name[]): ReadonlySet<string> {
  const known = namesFolded.get(names) ?? new Set(names.map(({ value }) => folded(value)));
  namesFolded.set(names, known);
  return known;
}

const namesFolded = new WeakMap<readonly Name[], ReadonlySet<string>>();

function referred({ start, end, exact }: Mention, referent: Referent): Referred {
  return { start, end, exact, referent };
}

/** What kind of figure is meant; an agreement is none. */
export function whatOf(referent: Referent, lexicon: Lexicon): Figure['what'] | undefined {
  const known = knownOf(referent, lexicon);
  if (known?.kind === 'agreement') return undefined;
  if (known === undefined || known.kind === 'actor') return kindOf(known?.actorKind);
  return known.kind;
}

function kindOf(actorKind: string | undefined): Figure['what'] {
  return actorKind === 'person' || actorKind === 'state' ? actorKind : 'actor';
}

/** Whether somebody is meant who can do something: a place does nothing. */
export function canAct({ what }: Figure): boolean {
  return what !== 'place';
}
