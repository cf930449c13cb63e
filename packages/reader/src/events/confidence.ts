import type { EventType } from '@mithaq/domain';
import type { Confidence, EventFound } from '../found.ts';
import type { Token } from '../text/tokens.ts';
import { isAmong } from './nouns.ts';
import { endsSentence, type Reading } from './reading.ts';
import { areSidesAt, areSidesBefore } from './sides.ts';
import type { Telling } from './telling.ts';
import { comments, counts, measures, ofWords } from './words.ts';

/** What stands beside a trigger. */
export type Evidence = Pick<EventFound, 'participations' | 'date' | 'place' | 'agreements'>;

/** Types that tell nothing without whoever does it. */
const ofActors: ReadonlySet<EventType> = new Set<EventType>(['request', 'statement', 'aid', 'appointment', 'mediation']);

/**
 * How sure an event is by what stands beside its trigger: a finite verb with two things of its own is sure, a bare noun hardly. Undefined for
 * background: "meetings", "the agreement made earlier".
 */
export function confidenceOf(reading: Reading, telling: Telling, evidence: Evidence): Confidence | undefined {
  const { participations, date, place, agreements } = evidence;
  const weight = participations.length + (date ? 1 : 0) + (place ? 1 : 0) + (agreements.length > 0 ? 1 : 0);
  if (participations.length === 0 && ofActors.has(telling.trigger.type) && !isBrokered(telling, evidence)) return undefined;
  if (telling.sense.part === 'participle' && !isTold(reading, telling, evidence)) return undefined;
  if (telling.trigger.alone === 'measured' && !isMeasured(reading, telling, evidence)) return undefined;
  if (weight === 0) return tellsAlone(reading, telling) ? 'low' : undefined;
  return ofWeight(telling, weight);
}

/** "One brokered in Moscow in October": a mediation of which only its place or date is told. */
function isBrokered({ trigger, sense }: Telling, { date, place }: Evidence): boolean {
  return trigger.type === 'mediation' && sense.part === 'verb' && (date !== undefined || place !== undefined);
}

function ofWeight({ sense, light }: Telling, weight: number): Confidence {
  if (sense.part === 'verb' || light !== undefined) return weight > 1 ? 'high' : 'medium';
  return weight > 1 ? 'medium' : 'low';
}

/** "The agreement signed in May", "signed by the minister"; "the signed agreement" tells nothing. */
function isTold({ text }: Reading, { at }: Telling, { participations, date }: Evidence): boolean {
  return participations.length > 0 || (date !== undefined && date.start > (text.text.tokens[at]?.start ?? 0));
}

function isComment({ sensed }: Reading, at: number): boolean {
  return sensed[at]?.senses.some(({ lemma }) => comments.has(lemma)) ?? false;
}

/** How many words before and after a noun tell how long it went on. */
const measureBefore = 5;
const measureAfter = 8;

/** "Ten years of war", "the war broke out", "a war that killed thousands"; "the war" alone is background. */
function isMeasured(reading: Reading, telling: Telling, { date }: Evidence): boolean {
  const { light } = telling;
  const hasVerb = light !== undefined && light.sense.role === 'light' && light.sense.tense !== 'gerund' && light.sense.tense !== 'base';
  return date !== undefined || hasVerb || stands(reading, telling, measures);
}

/** "The displacement of 200,000 people"; "three days of talks". */
function isCounted(reading: Reading, telling: Telling): boolean {
  const { tokens } = reading.text.text;
  if (telling.trigger.type === 'displacement') return stands(reading, telling, counts);
  return hasWord(tokens[telling.at - 2], measures) && ofWords.has(tokens[telling.at - 1]?.text ?? '');
}

/** Whether one of some words stands near a noun, in its sentence. */
function stands({ text: { text } }: Reading, { at, sensed }: Telling, words: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= at - measureBefore && !endsSentence(text.tokens[back + 1]); back--)
    if (hasWord(text.tokens[back], words)) return true;
  for (let next = sensed.next; next < sensed.next + measureAfter && !endsSentence(text.tokens[next]); next++)
    if (hasWord(text.tokens[next], words)) return true;
  return false;
}

function hasWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.readings.some(({ word }) => isAmong(word, words)) ?? false;
}

/** Whether a word tells something though nobody, no date and no place stands beside it. */
function tellsAlone(reading: Reading, telling: Telling): boolean {
  const { isVerb } = reading;
  const { trigger, sense, light, clause, at, sensed } = telling;
  if (sense.part === 'verb') {
    return isOfSides(reading, telling) || trigger.objects !== undefined || trigger.type === 'displacement';
  }
  if (trigger.alone !== 'beside-verb') return trigger.alone === 'measured';
  const isSet = clause.link === 'during' || clause.link === 'apart';
  const isHeld = light !== undefined && light.sense.role !== 'scene';
  const isBeside = [at - 1, sensed.next].some((beside) => isVerb(beside) && !isComment(reading, beside));
  return isSet || isHeld || isBeside || isCounted(reading, telling);
}

/** "The two leaders conferred", اتفق الطرفان: nobody is named, but they were. */
function isOfSides(reading: Reading, { at, sensed, trigger }: Telling): boolean {
  return trigger.verbFirst ? areSidesAt(reading, sensed.next) : areSidesBefore(reading, at, 0);
}
