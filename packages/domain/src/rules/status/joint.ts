import type { ActorId } from '../../values/id.ts';
import { afterAll, compareTexts, type Span } from '../time/spans.ts';
import { type Act, type Frame, isOfSeveral, isOneByOne } from './acts.ts';
import type { Parties } from './parties.ts';
import { type Effect, inOrder, precedes, type Telling, type Way } from './telling.ts';
import { hullOf } from './ways.ts';

/** What acts come to: each by itself, or where the parties are known, what those of one party come to with the others'. */
export function tellingsOf(acts: readonly Act[], { parties }: Frame): readonly Telling[] {
  if (!isOfSeveral(parties)) return acts.map(tellingOf).toSorted(inOrder);
  const joint = acts.filter(({ event }) => isOneByOne(event));
  const alone = acts.filter(({ event }) => !isOneByOne(event));
  return [...[...alone, ...joint.flatMap(asAnother)].map(tellingOf), ...jointTellings(joint.map(asItself), parties)].toSorted(inOrder);
}

function tellingOf({ event, ways, sure, why }: Act): Telling {
  return { events: [event], ways, sure: sure && why === undefined, ...(why ? { why } : {}) };
}

/** An act with only the ways that have the effect of its own type; it is not sure where sources give it another. */
function asItself(act: Act): Act {
  const [first, ...rest] = act.ways;
  const same = rest.filter(({ effect }) => effect === first.effect);
  return { ...act, ways: [first, ...same], sure: act.sure && same.length === rest.length };
}

/** What an act would be if it were of another type, as some source has it. */
function asAnother(act: Act): readonly Act[] {
  const [first, ...rest] = act.ways.filter(({ effect }) => effect !== act.ways[0].effect);
  return first ? [{ ...act, ways: [first, ...rest], sure: false }] : [];
}

/**
 * What the parties' acts come to together. Each party's ratification, acceptance, approval or accession binds that party
 * alone (Vienna Convention, articles 11 to 16); the agreement is ratified when the last has ratified (article 24(2)). Each
 * party's denunciation or withdrawal frees that party alone (articles 54, 56 and 70(2)); the agreement ends when one party is
 * left. An act of which nobody says whose it is may be any party's.
 */
function jointTellings(joint: readonly Act[], parties: Parties): readonly Telling[] {
  if (joint.length === 0) return [];
  const having = (...effects: readonly Effect[]): readonly Act[] => joint.filter(({ ways: [{ effect }] }) => effects.includes(effect));
  const [approvals, ratifications] = [having('approved'), having('ratified')];
  const everybody = parties.ids.length;
  return [
    ...(approvals.length > 0
      ? together({ effect: 'approved', needed: everybody, shares: eachShare(having('approved', 'ratified'), parties.ids) })
      : []),
    ...together({ effect: 'ratified', needed: everybody, shares: eachShare(ratifications, parties.ids) }),
    ...together({ effect: 'terminated', needed: everybody - 1, shares: leaving(having('terminated'), ratifications, parties.ids) }),
  ];
}

/** What one party did, and on which days it may have done it first. */
interface Share {
  /** In the order of their dates. */
  readonly acts: readonly [Act, ...Act[]];
  readonly span: Span;
  /** The last possible day of what it surely did. */
  readonly sureBy: string;
}

function shareOf(told: readonly Act[]): readonly Share[] {
  const acts = told.toSorted(byTime);
  const [first] = acts;
  if (!first) return [];
  const spans = acts.map(({ ways }) => hullOf(ways));
  const sure = acts.flatMap(({ sure: isSure, why }, at) => (isSure && why === undefined ? (spans[at] ?? []) : []));
  const span = { first: least(spans.map(({ first }) => first)), last: least((sure.length > 0 ? sure : spans).map(({ last }) => last)) };
  return [{ acts: [first, ...acts.slice(1)], span, sureBy: least(sure.map(({ last }) => last)) }];
}

function least(days: readonly string[]): string {
  return days.reduce((found, day) => (day < found ? day : found), afterAll);
}

/** Each party's share in what all have to do; what is nobody's in particular may be anybody's. */
function eachShare(acts: readonly Act[], parties: readonly ActorId[]): readonly Share[] {
  return parties.flatMap((party) => shareOf(acts.filter(({ of }) => of.length === 0 || of.includes(party))));
}

/** Each leaving party's share, but for one that surely came back later; each act that is nobody's in particular is a share of its own. */
function leaving(acts: readonly Act[], returns: readonly Act[], parties: readonly ActorId[]): readonly Share[] {
  const isUndone = (act: Act, party: ActorId): boolean =>
    returns.some((back) => back.sure && back.of.includes(party) && precedes(hullOf(act.ways), hullOf(back.ways)));
  const named = parties.flatMap((party) => shareOf(acts.filter((act) => act.of.includes(party) && !isUndone(act, party))));
  const [first, ...more] = acts.filter(({ of }) => of.length === 0);
  if (!first) return named;
  const { why: _, ...somebodys } = first;
  return [...named, ...[named.length === 0 ? somebodys : first, ...more].flatMap((act) => shareOf([act]))];
}

interface Together {
  readonly effect: Effect;
  /** How many shares it takes. */
  readonly needed: number;
  readonly shares: readonly Share[];
}

/** One telling of what comes about with the last share that it takes: its days are those of that share, whichever it is. */
function together({ effect, needed, shares }: Together): readonly Telling[] {
  const last = shares.toSorted(byLastDay)[needed - 1];
  const first = shares.map((share) => share.span.first).toSorted()[needed - 1];
  if (!last || first === undefined) return [];
  const sure = shares.filter(({ sureBy }) => sureBy < afterAll).length >= needed;
  const told = [...new Set(shares.flatMap((share) => share.acts))].toSorted(byTime);
  const [event, ...others] = told.filter(({ why }) => !sure || why === undefined).map((act) => act.event);
  if (!event) return [];
  const why = sure ? undefined : told.find((act) => act.why !== undefined)?.why;
  const since = last.acts.find((act) => hullOf(act.ways).last === last.span.last)?.ways[0].since;
  const way: Way = { effect, lapsed: false, first, last: last.span.last, ...(since ? { since } : {}) };
  return [{ events: [event, ...others], ways: [way], sure, ...(why ? { why } : {}) }];
}

function byLastDay(one: Share, other: Share): number {
  return compareTexts(one.span.last, other.span.last) || byTime(one.acts[0], other.acts[0]);
}

/** By last possible day, then by first, then by id, so that the order in which events are given makes no difference. */
function byTime(one: Act, other: Act): number {
  const [[way], [next]] = [one.ways, other.ways];
  return compareTexts(way.last, next.last) || compareTexts(way.first, next.first) || compareTexts(one.event.id, other.event.id);
}
