import type { Marked } from '../languages/event-data.ts';
import { isVerbFirst } from '../text/clause-words.ts';
import { isSpace } from '../text/phrases.ts';
import { within } from '../text/placed.ts';
import type { Segment } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';
import { longestName } from './agreement-names.ts';
import { canAct, type Figure, figureOf, whatOf } from './figure.ts';
import { joins } from './joins.ts';
import { beginsTitle, isCounterpart, markBefore } from './marks.ts';
import type { Reading } from './reading.ts';
import { isTitle, isTitled, titleAt } from './titles.ts';
import { actingFor, possessives, rivals } from './words.ts';

/** A reading, and the first token that a mark may stand at. */
interface ReadingFrom extends Reading {
  readonly low: number;
}

/** The most words between two names that are one figure. */
const near = 6;

/** Those named in a clause, in order: an office and the name of its holder are one. The word that begins the clause marks none of them. */
export function figuresIn(reading: Reading, range: Pick<Segment, 'from' | 'to' | 'link'>): readonly Figure[] {
  const figures: Figure[] = [];
  const here: ReadingFrom = { ...reading, low: range.link === 'subordinate' ? range.from + 1 : range.from };
  const names = within(reading.text.agreements, { from: range.from - longestName, to: range.to });
  for (const mention of within(reading.text.mentions, range)) {
    const named = figureOf(mention, reading.text.lexicon);
    if (named === undefined) continue;
    const figure = names.some(({ from, to }) => from <= named.from && named.to <= to) ? asPlaceOnly(named) : named;
    const before = figures.at(-1);
    const one = before && asOne(before, figure, here);
    if (one) figures[figures.length - 1] = one;
    else if (figure === named) figures.push(placedIn(figure, before, here));
    else figures.push({ ...figure, marked: 'aside' });
  }
  return figures;
}

/** What an agreement is called by took place there, and does nothing: "the Algiers accord". */
function asPlaceOnly({ acting, ...figure }: Figure): Figure {
  return figure.place === undefined ? figure : { ...figure, what: 'place', actor: figure.place };
}

/** Two names that mean one figure: an office and its holder, an organisation in the title before a name, a name and what it is. */
function asOne(before: Figure, figure: Figure, reading: ReadingFrom): Figure | undefined {
  if (isBracketed(before, figure, reading)) return { ...before, to: figure.to };
  const agent = asAgent(before, figure, reading);
  if (agent) return agent;
  if (figure.from - before.to > near || isParted(before, figure, reading)) return undefined;
  if (figure.what === 'person') return asHolder(before, figure, reading);
  if (before.what !== 'person' || figure.what === 'place') return undefined;
  if (figure.what === 'office') return isFollowedByName(figure, reading) ? undefined : { ...before, to: figure.to, capacity: figure.actor };
  return isTitled(reading.text.text.tokens, figure.from, before.to) ? { ...before, to: figure.to, onBehalfOf: figure.actor } : undefined;
}

/** "For the government, the minister X", "X on behalf of the government": whoever acts, and for whom. */
function asAgent(before: Figure, figure: Figure, reading: ReadingFrom): Figure | undefined {
  if (before.what === 'person') {
    const isFor = figure.what !== 'person' && canAct(figure) && figure.from - before.to <= near;
    return isFor && actsFor(figure, before.to, reading) ? { ...before, to: figure.to, onBehalfOf: figure.actor } : undefined;
  }
  const speaksFor = before.marked === 'behalf' || (before.marked === 'from' && canAct(before));
  const isAct = speaksFor && figure.what === 'person' && isBareTitle(reading, before.to, figure.from);
  return isAct ? { ...figure, from: before.from, joined: before.joined, onBehalfOf: before.actor } : undefined;
}

function actsFor(figure: Figure, low: number, reading: ReadingFrom): boolean {
  const { tokens } = reading.text.text;
  if (actingFor.has(tokens[low]?.text ?? '')) return figure.from - low <= 2 && isSpace(tokens[low]?.before ?? '');
  return markBefore(reading, figure, low) === 'behalf' && !joins(reading, low, figure);
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
function isBracketed(before: Figure, figure: Figure, { text }: Reading): boolean {
  const { to } = before;
  return to === figure.from && canAct(before) && /^ ?\($/.test(text.text.tokens[to]?.before ?? '');
}

function asHolder(before: Figure, figure: Figure, reading: ReadingFrom): Figure | undefined {
  const { from, marked, joined, counterpart } = before;
  const standing = { ...(marked && { marked }), joined, counterpart, from };
  if (before.what === 'office') return { ...figure, ...standing, capacity: before.actor };
  if (before.what === 'person') return isSame(before, figure) ? { ...before, ...figure, ...standing } : undefined;
  if (before.what === 'place') return isPlaceInTitle(before, figure, reading) ? { ...figure, ...standing } : undefined;
  return asTitled(before, figure, reading);
}

/** "Somaliland leader X", محافظ عدن: a place in the title of whoever is named next. */
function isPlaceInTitle({ from, to, marked }: Figure, figure: Figure, { text: { text } }: ReadingFrom): boolean {
  if (figure.from === to) return titleAt(text.tokens, from, from - near) === from - 1;
  return marked !== 'at' && marked !== 'to' && titleOf(text.tokens, to, figure.from) !== undefined;
}

/** A person with an organisation in the title, in whose name that person acts; what marks the title marks both. */
function asTitled(before: Figure, figure: Figure, reading: ReadingFrom): Figure | undefined {
  const { tokens } = reading.text.text;
  const { from, to, joined, onBehalfOf = before.actor } = before;
  const title = isInTitle(before) ? (titleAt(tokens, from, titleFrom(from, reading)) ?? titleOf(tokens, to, figure.from)) : undefined;
  if (title === undefined) return undefined;
  const start = Math.min(from, title);
  const standing = beginsTitle(tokens, start) ? { ...reading, low: start } : reading;
  return { ...placedIn({ ...figure, from: start }, undefined, standing), joined, onBehalfOf };
}

/** The first token that may be the title of whoever an organisation's name belongs to: no verb and no other name stands between. */
function titleFrom(from: number, { isVerb, isNamed }: Reading): number {
  let low = from;
  while (low > from - near && low > 0 && !isVerb(low - 1) && !isNamed(low - 1)) low--;
  return low;
}

/** "The minister of defence in the government of": an organisation marked otherwise is no part of a title. */
function isInTitle({ marked }: Figure): boolean {
  return marked === undefined || inTitles.has(marked);
}

/** What may mark a title with the name after it. */
const inTitles: ReadonlySet<Marked> = new Set<Marked>(['at', 'to', 'between', 'with', 'presence', 'by', 'sponsor', 'led']);

/** "Sudan's president", "U.S. Secretary of State": a title after the body, in a language where the title stands before the name. */
function titleOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  const isAfter = possessives.has(tokens[from]?.text ?? '') || !isVerbFirst(tokens[to - 1]?.text ?? '');
  return to > from && isAfter ? titleAt(tokens, to, from) : undefined;
}

/** The same person twice, or the holder of an office and a name that the register does not have. */
function isSame(before: Figure, { actor: { referent } }: Figure): boolean {
  const held = before.actor.referent;
  if ('record' in held && 'record' in referent) return held.record === referent.record;
  return before.capacity !== undefined || ('newcomer' in held && 'newcomer' in referent && held.newcomer.key === referent.newcomer.key);
}

/** Whether a name follows an office at once: then the office is that one's. */
function isFollowedByName({ to }: Figure, { text }: Reading): boolean {
  const [next] = within(text.mentions, { from: to, to: to + 3 });
  return next !== undefined && whatOf(next.found, text.lexicon) === 'person';
}

/** Whether a conjunction, a verb or a marking word stands between two names. */
function isParted(before: Figure, figure: Figure, reading: Reading): boolean {
  const { tokens } = reading.text.text;
  if (joins(reading, before.to, figure)) return true;
  for (let at = before.to; at < figure.from; at++) if (!isTitle(tokens[at]) && reading.sensed[at] !== undefined) return true;
  return markBefore(reading, figure, before.to) !== undefined;
}

/** "In talks with X, Y asked": after a comma begins who does what the verb right after says. */
function isAnew({ marked, to }: Figure, figure: Figure, { text, isVerb }: Reading): boolean {
  const token = text.text.tokens[figure.to];
  if (marked === undefined || to !== figure.from || token === undefined || isVerbFirst(token.text)) return false;
  return isVerb(figure.to) && isSpace(token.before);
}

/** "South Sudan rivals", "Venezuela's opposition": the state only says which. */
function isOfRivals({ to, what, place }: Figure, { text: { text } }: Reading): boolean {
  if (what !== 'state' && place === undefined) return false;
  const next = possessives.has(text.tokens[to]?.text ?? '') ? to + 1 : to;
  return rivals.has(text.tokens[next]?.text ?? '');
}

function placedIn(figure: Figure, before: Figure | undefined, reading: ReadingFrom): Figure {
  const from = before?.to ?? reading.low;
  const mark = isOfRivals(figure, reading) ? 'aside' : markBefore(reading, figure, from);
  const isJoinable = (mark === undefined || mark === 'from') && before?.marked !== 'according';
  const joined = before !== undefined && isJoinable && joins(reading, before.to, figure) && !isAnew(before, figure, reading);
  const marked = joined ? before.marked : mark;
  const counterpart = isCounterpart(reading.text.text.tokens, figure.from, from);
  const standing = { ...figure, joined, counterpart, ...(marked && { marked }) };
  return marked === undefined && figure.acting ? { ...standing, what: 'state', actor: figure.acting } : standing;
}
