import type { Mention, Referent, Referred } from '../found.ts';
import type { Marked } from '../languages/event-data.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { isSpace } from '../text/phrases.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Segment } from '../text/segments.ts';
import { joins } from './joins.ts';
import { isCounterpart, markBefore } from './marks.ts';
import type { Reading } from './reading.ts';
import { isTitle, isTitled, titleAt } from './titles.ts';
import { actingFor, possessives } from './words.ts';

/** Whom or what a name in a clause means, and how it stands there. */
export interface Party {
  readonly from: number;
  readonly to: number;
  readonly what: 'person' | 'actor' | 'state' | 'place' | 'office';
  readonly actor: Referred;
  /** The same words as a place. */
  readonly place?: Referred;
  /** The same words as the state that the place belongs to: it acts where nothing marks it as a place. */
  readonly acting?: Referred;
  readonly onBehalfOf?: Referred;
  readonly capacity?: Referred;
  /** The word that marks it, where there is one. */
  readonly marked?: Marked;
  /** Joined to the party before it: "X and Y". */
  readonly joined: boolean;
  /** Somebody's counterpart: not the first whom the clause names. */
  readonly counterpart: boolean;
}

/** A reading, and the first token that a mark may stand at. */
interface ReadingFrom extends Reading {
  readonly low: number;
}

/** The most words between two names that are one party, or that a conjunction joins. */
const near = 6;

/** Those named in a clause, in order: an office and the name of its holder are one. The word that begins the clause marks none of them. */
export function partiesIn(reading: Reading, range: Pick<Segment, 'from' | 'to' | 'link'>): readonly Party[] {
  const parties: Party[] = [];
  const here: ReadingFrom = { ...reading, low: range.link === 'subordinate' ? range.from + 1 : range.from };
  for (const mention of within(reading.text.mentions, range)) {
    const party = partyOf(mention, reading.text.lexicon);
    if (party === undefined) continue;
    const before = parties.at(-1);
    const one = before && asOne(before, party, here);
    if (one) parties[parties.length - 1] = one;
    else parties.push(placedIn(party, before, here));
  }
  return parties;
}

function partyOf({ found, from, to }: Placed<Mention>, lexicon: Lexicon): Party | undefined {
  const what = found.office === undefined ? whatOf(found, lexicon) : 'person';
  if (what === undefined) return undefined;
  const actor = referred(found, referentOf(found));
  const acting = (found.otherwise ?? []).find((referent) => whatOf(referent, lexicon) === 'state');
  const place = [referentOf(found), ...(found.otherwise ?? [])].find((referent) => whatOf(referent, lexicon) === 'place');
  return {
    from,
    to,
    what,
    actor,
    joined: false,
    counterpart: false,
    ...(what === 'place' && acting && { acting: referred(found, acting) }),
    ...(place && { place: referred(found, place) }),
    ...(found.office && { capacity: referred(found, found.office) }),
  };
}

function referentOf(found: Mention): Referent {
  return 'record' in found ? { record: found.record } : { newcomer: found.newcomer };
}

function referred({ start, end, exact }: Mention, referent: Referent): Referred {
  return { start, end, exact, referent };
}

function whatOf(referent: Referent, { entries }: Lexicon): Party['what'] | undefined {
  const known = 'record' in referent ? entries.get(referent.record) : referent.newcomer;
  if (known?.kind === 'agreement') return undefined;
  if (known === undefined || known.kind === 'actor') return kindOf(known?.actorKind);
  return known.kind;
}

function kindOf(actorKind: string | undefined): Party['what'] {
  return actorKind === 'person' || actorKind === 'state' ? actorKind : 'actor';
}

/** Two names that mean one party: an office and its holder, an organisation in the title before a name, a name and what it is. */
function asOne(before: Party, party: Party, reading: ReadingFrom): Party | undefined {
  if (isBracketed(before, party, reading)) return { ...before, to: party.to };
  const agent = asAgent(before, party, reading);
  if (agent) return agent;
  if (party.from - before.to > near || isParted(before, party, reading)) return undefined;
  if (party.what === 'person') return asHolder(before, party, reading);
  if (before.what !== 'person' || party.what === 'place') return undefined;
  if (party.what === 'office') return isFollowedByName(party, reading) ? undefined : { ...before, to: party.to, capacity: party.actor };
  return isTitled(reading.text.text.tokens, party.from, before.to) ? { ...before, to: party.to, onBehalfOf: party.actor } : undefined;
}

/** "For the government, the minister X", "X on behalf of the government": whoever acts, and for whom. */
function asAgent(before: Party, party: Party, reading: ReadingFrom): Party | undefined {
  if (before.what === 'person') {
    const isFor = party.what !== 'person' && party.what !== 'place' && party.from - before.to <= near;
    return isFor && actsFor(party, before.to, reading) ? { ...before, to: party.to, onBehalfOf: party.actor } : undefined;
  }
  const isAct = before.marked === 'behalf' && party.what === 'person' && isBareTitle(reading, before.to, party.from);
  return isAct ? { ...party, from: before.from, joined: before.joined, onBehalfOf: before.actor } : undefined;
}

function actsFor(party: Party, low: number, reading: ReadingFrom): boolean {
  const { tokens } = reading.text.text;
  if (actingFor.has(tokens[low]?.text ?? '')) return party.from - low <= 2 && isSpace(tokens[low]?.before ?? '');
  return markBefore(reading, party, low) === 'behalf' && !joins(tokens, low, party);
}

/** Whether titles are all that stands between two tokens, without a comma. */
function isBareTitle({ text }: ReadingFrom, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const token = text.text.tokens[at];
    if (token === undefined || !isSpace(token.before) || (at < to && !isTitle(token))) return false;
  }
  return to - from <= near;
}

/** An acronym or a nickname in brackets. */
function isBracketed({ to, what }: Party, party: Party, { text }: Reading): boolean {
  return to === party.from && what !== 'place' && /^ ?\($/.test(text.text.tokens[to]?.before ?? '');
}

function asHolder(before: Party, party: Party, reading: ReadingFrom): Party | undefined {
  const { from, marked, joined, counterpart } = before;
  const standing = { ...(marked && { marked }), joined, counterpart, from };
  if (before.what === 'office') return { ...party, ...standing, capacity: before.actor };
  if (before.what === 'person') return isSame(before, party) ? { ...before, ...party, ...standing } : undefined;
  return before.what === 'place' ? undefined : asTitled(before, party, reading);
}

/** A person with an organisation in the title, in whose name that person acts; what marks the title marks both. */
function asTitled(before: Party, party: Party, reading: ReadingFrom): Party | undefined {
  const { tokens } = reading.text.text;
  const { from, to, joined, onBehalfOf = before.actor } = before;
  const title = isInTitle(before) ? (titleAt(tokens, from, from - near) ?? titleOf(tokens, to, party.from)) : undefined;
  if (title === undefined) return undefined;
  return { ...placedIn({ ...party, from: Math.min(from, title) }, undefined, reading), joined, onBehalfOf };
}

/** "The minister of defence in the government of": an organisation marked otherwise is no part of a title. */
function isInTitle({ marked }: Party): boolean {
  return marked === undefined || marked === 'at' || marked === 'to' || marked === 'between' || marked === 'with';
}

/** "Sudan's president": the title after the possessive. */
function titleOf(tokens: Reading['text']['text']['tokens'], from: number, to: number): number | undefined {
  return possessives.has(tokens[from]?.text ?? '') ? titleAt(tokens, to, from) : undefined;
}

/** The same person twice, or the holder of an office and a name that the register does not have. */
function isSame(before: Party, { actor: { referent } }: Party): boolean {
  const held = before.actor.referent;
  if ('record' in held && 'record' in referent) return held.record === referent.record;
  return before.capacity !== undefined || ('newcomer' in held && 'newcomer' in referent && held.newcomer.key === referent.newcomer.key);
}

/** Whether a name follows an office at once: then the office is that one's. */
function isFollowedByName({ to }: Party, { text }: Reading): boolean {
  const [next] = within(text.mentions, { from: to, to: to + 3 });
  return next !== undefined && whatOf(referentOf(next.found), text.lexicon) === 'person';
}

/** Whether a conjunction, a verb or a marking word stands between two names. */
function isParted(before: Party, party: Party, reading: Reading): boolean {
  const { tokens } = reading.text.text;
  if (joins(tokens, before.to, party)) return true;
  for (let at = before.to; at < party.from; at++) if (!isTitle(tokens[at]) && reading.sensed[at] !== undefined) return true;
  return markBefore(reading, party, before.to) !== undefined;
}

function placedIn(party: Party, before: Party | undefined, reading: ReadingFrom): Party {
  const from = before?.to ?? reading.low;
  const mark = markBefore(reading, party, from);
  const isJoinable = (mark === undefined || mark === 'from') && before?.marked !== 'according';
  const joined = before !== undefined && isJoinable && joins(reading.text.text.tokens, before.to, party);
  const marked = joined ? before.marked : mark;
  const counterpart = isCounterpart(reading.text.text.tokens, party.from, from);
  const standing = { ...party, joined, counterpart, ...(marked && { marked }) };
  return marked === undefined && party.acting ? { ...standing, what: 'state', actor: party.acting } : standing;
}
