import type { AgreementFound } from '../found.ts';
import { conjunctions } from '../text/clause-words.ts';
import { isSpace, phraseAtAnyReading } from '../text/phrases.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import { isLight, type Light, lightFor, relativeVerb } from './light.ts';
import type { Reading } from './reading.ts';
import type { Sense, Sensed, Trigger } from './sense.ts';
import type { Clause, Story } from './subjects.ts';
import { auxiliaries, bearers, cliticMarks, infinitives, markers, owners, possessors } from './words.ts';

/** A word that may tell an event, in its clause: before it is known whether it does. */
export interface Telling {
  readonly clause: Clause;
  readonly at: number;
  readonly sensed: Sensed;
  readonly sense: Sense;
  readonly trigger: Trigger;
  /** The verb that says that what a noun tells took place. */
  readonly light?: Light;
  /** The stretch in which its names, date and place stand: up to the next word that tells an event. */
  readonly from: number;
  readonly to: number;
  /** The same without what belongs to an earlier word. */
  readonly own: number;
  /** Up to where a date of the clause may be its own. */
  readonly datesTo: number;
  /** The word before it in its clause that tells something else. */
  readonly before: number | undefined;
  /** Who does what the clause that this one only sets the scene for tells: "during a visit to Ankara, the minister signed". */
  readonly ahead: readonly Figure[];
  /** A pronoun says whose the noun is. */
  readonly owned: boolean;
  /** The names of the clause, and of a relative clause that the stretch takes in. */
  readonly figures: readonly Figure[];
}

/** The most words of one clause that are read as telling something: more are a list, not a story. */
const mostTriggers = 12;
/** How far before a relative clause that tells of it: "the meeting of the joint commission, which was held in Geneva". */
const relativeAfter = 8;
/** How far before a word a verb stands that makes it a noun. */
const farthest = 40;

/** The words of a clause that may tell events, in order. */
export function triggersIn({ sensed, text }: Reading, { from, to }: Clause): readonly number[] {
  const agreements = within(text.agreements, { from, to });
  const found: number[] = [];
  for (let at = from; at < to && found.length < mostTriggers; at++) {
    const word = sensed[at];
    if (!word?.senses.some(({ trigger }) => trigger !== undefined) || isInName(agreements, at)) continue;
    if (word.senses.every(({ part }) => part === 'noun') && tellsNothing(text.text.tokens, at, word)) continue;
    found.push(at);
    at = word.next - 1;
  }
  return found;
}

/** "The palace of conferences", "the parties to the conflict". */
function isBorne(before: Token | undefined): boolean {
  return before?.readings.some(({ word }) => bearers.has(word)) ?? false;
}

/** "By the mediation of": the noun says what part the next name plays. */
function isInMarker(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2, 3].some((back) => {
    const met = phraseAtAnyReading(markers, tokens, at - back);
    return met?.meaning === 'sponsor' && met.next > at;
  });
}

/** A noun that is part of a marker, or only says which palace, which party or which chief is meant. */
function tellsNothing(tokens: readonly Token[], at: number, { senses }: Sensed): boolean {
  return isBorne(tokens[at - 1]) || (senses.some(({ trigger }) => trigger?.type === 'mediation') && isInMarker(tokens, at));
}

/** What a word may tell, each sense as the data has them in order; `around` holds the words beside it that tell something else. */
export function tellingsOf(story: Story, clause: Clause, around: Around): readonly Telling[] {
  const { reading } = story;
  const { at } = around;
  const sensed = reading.sensed[at];
  if (sensed === undefined) return [];
  const to = upToVerb(reading, at, around.after ?? endOf(story, clause, at));
  const isNoun = isNounHere(reading, clause, at);
  const shared = {
    clause,
    at,
    before: around.before,
    datesTo: upToVerb(reading, at, around.real ?? clause.to),
    ahead: subjectAhead(story, clause),
    sensed,
    to,
    own: around.before === undefined ? clause.from : at,
    figures: figuresUpTo(to, clause, story),
  };
  const noun = sensed.senses.some(isTellingNoun) ? ofNoun(reading, clause, { around, to, sensed }) : undefined;
  return sensed.senses.flatMap((sense) => {
    const { trigger, part } = sense;
    if (trigger === undefined || (part === 'verb' && (isNoun || isStray(reading, clause, { at, sense })))) return [];
    const from = part === 'verb' ? clause.from : shared.own;
    const light = part === 'noun' && noun?.light;
    const owned = part === 'noun' && (sense.suffixed || (noun?.isOwned ?? false));
    const own = { ...sensed, next: at + 1 + sense.rest.length };
    return [{ ...shared, from, sensed: own, sense, trigger, owned, ...(light && { light }) }];
  });
}

function subjectAhead({ clauses }: Story, { index, link, head, sentence }: Clause): readonly Figure[] {
  const next = clauses[index + 1];
  return (link === 'during' || link === 'apart') && head === undefined && next?.sentence === sentence ? next.subject.slice(0, 1) : [];
}

function isTellingNoun({ trigger, part }: Sense): boolean {
  return trigger !== undefined && part === 'noun';
}

/** What stands around a noun: the verb that tells of it, and whose it is. */
function ofNoun(
  reading: Reading,
  clause: Clause,
  { around: { at, before }, to, sensed }: { readonly around: Around; readonly to: number; readonly sensed: Sensed },
): { readonly light: Light | undefined; readonly isOwned: boolean } {
  const isMeans = sensed.clitics.some((particle) => cliticMarks.get(particle) === 'at');
  const light = lightFor(reading, { from: isMeans ? clause.from : (before ?? clause.from), told: before, at, to, end: clause.to });
  const { tokens } = reading.text.text;
  const isPossessed = [1, 2].some((back) => possessors.has(tokens[at - back]?.text ?? ''));
  return { light, isOwned: isPossessed || owners.has(tokens[sensed.next]?.text ?? '') };
}

/** Who is named in a clause, and in the next one where the stretch takes that in. */
function figuresUpTo(to: number, { index, figures, to: end }: Clause, { clauses }: Story): readonly Figure[] {
  const following = to > end ? (clauses[index + 1]?.figures ?? []) : [];
  return following.length === 0 ? figures : [...figures, ...following];
}

/** A word that may be a noun or a verb is a noun where the clause has a verb before it, and nothing joins it to that. */
function isNounHere(reading: Reading, { from }: Clause, at: number): boolean {
  const { sensed, isVerb } = reading;
  const { senses = [], clitics = [] } = sensed[at] ?? {};
  if (clitics.length > 0 || !senses.some(({ part }) => part === 'noun') || senses.every(({ part }) => part === 'noun')) return false;
  for (let back = at - 1; back >= Math.max(from, at - farthest); back--) if (isVerb(back)) return true;
  return false;
}

/** "With naval support": an infinitive that no "to", no modal, no other verb and no conjunction leads is a noun, where the clause has its verb. */
function isStray({ isVerb, text }: Reading, { from }: Clause, { at, sense }: Pick<Telling, 'at' | 'sense'>): boolean {
  const token = text.text.tokens[at];
  const before = text.text.tokens[at - 1]?.text ?? '';
  if (sense.tense !== 'base' || token === undefined || !isSpace(token.before)) return false;
  if (isVerb(at - 1) || auxiliaries.has(before) || infinitives.has(before) || conjunctions.has(before)) return false;
  for (let back = at - 2; back >= Math.max(from, at - farthest); back--) if (isVerb(back)) return true;
  return false;
}

/** A word that tells an event, and the words before and after it in its clause that tell others. */
interface Around {
  readonly at: number;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** The first after it that is told of as more than a wish. */
  readonly real?: number | undefined;
}

/** Where a stretch ends that would go on to a token: at the next verb that is sure to be one and does not tell of the trigger. */
function upToVerb({ sensed, isVerb }: Reading, at: number, to: number): number {
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
  if (next?.link !== 'relative' || clause.to - at > relativeAfter) return clause.to;
  const verbs = Array.from({ length: Math.min(relativeVerb, next.to - next.from) }, (_, ahead) => sensed[next.from + ahead]);
  return verbs.some((one) => one?.senses.some(isLight)) ? next.to : clause.to;
}
