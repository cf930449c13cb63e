import type { EventType } from '@mithaq/domain';
import type { Confidence, EventFound } from '../found.ts';
import { phraseAtAnyReading } from '../text/phrases.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './telling.ts';
import { sides } from './words.ts';

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
  if (participations.length === 0 && ofActors.has(telling.trigger.type)) return undefined;
  if (telling.sense.part === 'participle' && !isTold(reading, telling, evidence)) return undefined;
  if (weight === 0) return tellsAlone(reading, telling) ? 'low' : undefined;
  return ofWeight(telling, weight);
}

function ofWeight({ sense, light }: Telling, weight: number): Confidence {
  if (sense.part === 'verb' || light !== undefined) return weight > 1 ? 'high' : 'medium';
  return weight > 1 ? 'medium' : 'low';
}

/** "The agreement signed in May", "signed by the minister"; "the signed agreement" tells nothing. */
function isTold({ text }: Reading, { at }: Telling, { participations, date }: Evidence): boolean {
  return participations.length > 0 || (date !== undefined && date.start > (text.text.tokens[at]?.start ?? 0));
}

/** Whether a word tells something though nobody, no date and no place stands beside it. */
function tellsAlone({ isVerb, text }: Reading, { trigger, sense, light, clause, at, sensed }: Telling): boolean {
  if (sense.part === 'verb') {
    const isOfSides = phraseAtAnyReading(sides, text.text.tokens, sensed.next) !== undefined;
    return isOfSides || trigger.objects !== undefined || trigger.type === 'displacement';
  }
  if (trigger.alone === 'never') return false;
  const isSet = clause.link === 'during' || clause.link === 'apart';
  const isHeld = light !== undefined && light.sense.role !== 'scene';
  return trigger.alone === 'always' || isSet || isHeld || isVerb(at - 1) || isVerb(sensed.next);
}
