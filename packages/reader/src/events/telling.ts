import type { AgreementFound } from '../found.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Party } from './parties.ts';
import type { Reading } from './reading.ts';
import type { Sense, Sensed, Trigger } from './sense.ts';
import type { Clause, Story } from './subjects.ts';
import { owners } from './words.ts';

/** A word that may tell an event, in its clause: before it is known whether it does. */
export interface Telling {
  readonly clause: Clause;
  readonly at: number;
  readonly sensed: Sensed;
  readonly sense: Sense;
  readonly trigger: Trigger;
  /** The verb that says that what a noun tells took place. */
  readonly light?: { readonly at: number; readonly sense: Sense };
  /** The stretch in which its names, date and place stand: up to the next word that tells an event. */
  readonly from: number;
  readonly to: number;
  /** The same without what belongs to an earlier word. */
  readonly own: number;
  /** A pronoun says whose the noun is. */
  readonly owned: boolean;
  /** The names of the clause, and of a relative clause that the stretch takes in. */
  readonly parties: readonly Party[];
}

/** The most words of one clause that are read as telling something: more are a list, not a story. */
const mostTriggers = 12;
/** How far before a noun the verb stands that says that it took place, names not counted, and how far after it. */
const lightBefore = 14;
const lightAfter = 4;
/** The same, names included. */
const farthest = 40;

/** The words of a clause that may tell events, in order. */
export function triggersIn({ sensed, text }: Reading, { from, to }: Clause): readonly number[] {
  const agreements = within(text.agreements, { from, to });
  const found: number[] = [];
  for (let at = from; at < to && found.length < mostTriggers; at++) {
    if (!sensed[at]?.senses.some(({ trigger }) => trigger !== undefined) || isInName(agreements, at)) continue;
    found.push(at);
    at = (sensed[at]?.next ?? at + 1) - 1;
  }
  return found;
}

/** What a word may tell, each sense as the data has them in order; `place` holds the words around it that tell something else. */
export function tellingsOf(story: Story, clause: Clause, place: Place): readonly Telling[] {
  const { reading } = story;
  const { at } = place;
  const sensed = reading.sensed[at];
  if (sensed === undefined) return [];
  const to = verbBefore(reading, at, place.after ?? endOf(story, clause, at));
  const isNoun = isNounHere(reading, clause, at);
  const shared = { clause, at, sensed, to, own: place.before === undefined ? clause.from : at, parties: partiesUpTo(to, clause, story) };
  const noun = sensed.senses.some(isTellingNoun) ? ofNoun(reading, clause, { place, to, sensed }) : undefined;
  return sensed.senses.flatMap((sense) => {
    const { trigger, part } = sense;
    if (trigger === undefined || (isNoun && part === 'verb')) return [];
    const from = part === 'verb' ? clause.from : shared.own;
    const light = part === 'noun' && noun?.light;
    const owned = part === 'noun' && (sense.suffixed || (noun?.isOwned ?? false));
    return [{ ...shared, from, sense, trigger, owned, ...(light && { light }) }];
  });
}

function isTellingNoun({ trigger, part }: Sense): boolean {
  return trigger !== undefined && part === 'noun';
}

/** What stands around a noun: the verb that tells of it, and whose it is. */
function ofNoun(
  reading: Reading,
  clause: Clause,
  { place: { at, before }, to, sensed }: { readonly place: Place; readonly to: number; readonly sensed: Sensed },
): { readonly light: Telling['light']; readonly isOwned: boolean } {
  const light = lightFor(reading, { from: before ?? clause.from, told: before, at, to });
  return { light, isOwned: owners.has(reading.text.text.tokens[sensed.next]?.text ?? '') };
}

/** Who is named in a clause, and in the next one where the stretch takes that in. */
function partiesUpTo(to: number, { index, parties, to: end }: Clause, { clauses }: Story): readonly Party[] {
  const following = to > end ? (clauses[index + 1]?.parties ?? []) : [];
  return following.length === 0 ? parties : [...parties, ...following];
}

/** A word that may be a noun or a verb is a noun where the clause has a verb before it, and nothing joins it to that. */
function isNounHere({ sensed, isVerb }: Reading, { from }: Clause, at: number): boolean {
  const { senses = [], clitics = [] } = sensed[at] ?? {};
  if (clitics.length > 0 || !senses.some(({ part }) => part === 'noun') || senses.every(({ part }) => part === 'noun')) return false;
  for (let back = at - 1; back >= Math.max(from, at - farthest); back--) if (isVerb(back)) return true;
  return false;
}

/** A word that tells an event, and the words before and after it in its clause that tell others. */
interface Place {
  readonly at: number;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** The stretch ends at the next verb that is sure to be one and does not tell of the trigger. */
function verbBefore({ sensed, isVerb }: Reading, at: number, to: number): number {
  const telling = sensed[at];
  const isNoun = telling?.senses.some(({ part }) => part === 'noun') ?? false;
  for (let next = (telling?.next ?? at) + 1; next < to; next++)
    if (isVerb(next) && !(isNoun && sensed[next]?.senses.some(isLight))) return next;
  return to;
}

/** A word inside an agreement's name tells nothing by itself: "the prisoner exchange agreement". */
function isInName(agreements: readonly Placed<AgreementFound>[], at: number): boolean {
  return agreements.some(({ from, to }) => from <= at && at < to);
}

/** A noun that ends its clause has the relative clause after it, too: "the talks that began in March". */
function endOf({ reading: { sensed }, clauses }: Story, clause: Clause, at: number): number {
  const next = clauses[clause.index + 1];
  if (next?.link !== 'relative' || clause.to - at > lightAfter) return clause.to;
  const verbs = Array.from({ length: Math.min(lightAfter, next.to - next.from) }, (_, ahead) => sensed[next.from + ahead]);
  return verbs.some((one) => one?.senses.some(isLight)) ? next.to : clause.to;
}

/** Where a noun's verb is looked for. `told` is a verb that tells an event of its own: it may bring others together for this one, but does not tell of it. */
interface LightReach {
  readonly from: number;
  readonly told: number | undefined;
  readonly at: number;
  readonly to: number;
}

function lightFor(reading: Reading, reach: LightReach): Telling['light'] {
  return lightBeforeNoun(reading, reach) ?? lightAfterNoun(reading, reach);
}

function lightBeforeNoun(reading: Reading, { from, told, at }: LightReach): Telling['light'] {
  let passed = 0;
  for (let place = at - 1; place >= Math.max(from, at - farthest) && passed < lightBefore; place--) {
    if (reading.isNamed(place)) continue;
    const light = lightAt(reading, place, told);
    if (light) return light;
    passed++;
  }
  return undefined;
}

function lightAfterNoun(reading: Reading, { told, at, to }: LightReach): Telling['light'] {
  for (let place = at + 1; place < Math.min(to, at + 1 + lightAfter); place++) {
    const light = lightAt(reading, place, told);
    if (light) return light;
  }
  return undefined;
}

function lightAt({ sensed }: Reading, at: number, told: number | undefined): Telling['light'] {
  const sense = sensed[at]?.senses.find((one) => isLight(one) && (at !== told || one.role === 'mediator'));
  return sense && { at, sense };
}

const lightRoles: ReadonlySet<Sense['role']> = new Set<Sense['role']>(['light', 'host', 'mediator', 'attend', 'scene']);

function isLight({ role, part }: Sense): boolean {
  return part === 'verb' && lightRoles.has(role);
}
