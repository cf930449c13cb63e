import type { ActorId } from '../../values/id.ts';
import { afterAll, compareTexts, type Span } from '../time/spans.ts';
import type { Act } from './acts.ts';
import { type Effect, precedes, type Telling, type Way } from './telling.ts';
import { hullOf } from './ways.ts';

/** What one party did, and on which days it may have done it first. */
export interface Share {
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
export function eachShare(acts: readonly Act[], parties: readonly ActorId[]): readonly Share[] {
  return parties.flatMap((party) => shareOf(acts.filter(({ of }) => of.length === 0 || of.includes(party))));
}

/**
 * Each leaving party's share, but for one that surely came back later, and not surely of one that perhaps did; each act that
 * is nobody's in particular is a share of its own.
 */
export function leaving(acts: readonly Act[], returns: readonly Act[], parties: readonly ActorId[]): readonly Share[] {
  const named = parties.flatMap((party) => {
    const own = acts.filter(({ of }) => of.includes(party));
    const backs = own.length === 0 ? [] : returns.filter(({ of }) => of.includes(party));
    return shareOf(own.filter((act) => !backs.some((back) => back.sure && surelyFollows(back, act))).map((act) => asOpen(act, backs)));
  });
  const [first, ...more] = acts.filter(({ of }) => of.length === 0);
  if (!first) return named;
  const { why: _, ...somebodys } = first;
  return [...named, ...[named.length === 0 ? somebodys : first, ...more].flatMap((act) => shareOf([act]))];
}

function surelyFollows(back: Act, act: Act): boolean {
  return precedes(hullOf(act.ways), hullOf(back.ways));
}

function asOpen(act: Act, backs: readonly Act[]): Act {
  const open = backs.filter((back) => !surelyFollows(act, back)).map(({ event }) => event);
  return open.length === 0 ? act : { ...act, sure: false, undoneBy: [...(act.undoneBy ?? []), ...open] };
}

/** One telling of what comes about with the last of the shares that it takes: its days are those of that share, whichever it is. */
export function together(effect: Effect, shares: readonly Share[], needed: number): readonly Telling[] {
  const last = shares.toSorted(byLastDay)[needed - 1];
  const first = shares.map((share) => share.span.first).toSorted()[needed - 1];
  if (!last || first === undefined) return [];
  const sure = shares.filter(({ sureBy }) => sureBy < afterAll).length >= needed;
  const told = [...new Map(shares.flatMap((share) => share.acts).map((act) => [act.event.id, act])).values()].toSorted(byTime);
  const [event, ...others] = told.filter(({ why }) => !sure || why === undefined).map((act) => act.event);
  if (!event) return [];
  const why = sure ? undefined : told.find((act) => act.why !== undefined)?.why;
  const undoneBy = sure ? [] : [...new Set(shares.flatMap(({ acts }) => acts.flatMap((act) => act.undoneBy ?? [])))];
  const since = last.acts.find((act) => hullOf(act.ways).last === last.span.last)?.ways[0].since;
  const way: Way = { effect, lapsed: false, first, last: last.span.last, ...(since ? { since } : {}) };
  return [{ events: [event, ...others], ways: [way], sure, ...(why ? { why } : {}), ...(undoneBy.length > 0 ? { undoneBy } : {}) }];
}

function byLastDay(one: Share, other: Share): number {
  return compareTexts(one.span.last, other.span.last) || byTime(one.acts[0], other.acts[0]);
}

/** By last possible day, then by first, then by id, so that the order in which events are given makes no difference. */
function byTime(one: Act, other: Act): number {
  const [[way], [next]] = [one.ways, other.ways];
  return compareTexts(way.last, next.last) || compareTexts(way.first, next.first) || compareTexts(one.event.id, other.event.id);
}
