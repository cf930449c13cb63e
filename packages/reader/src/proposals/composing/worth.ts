import type { Span } from '../../found.ts';
import { type Part, toldValue, valuesOf } from '../proposal.ts';
import type { ToldAgreement } from './agreements.ts';

/**
 * Whether an agreement is worth a proposal: the register has it by name, the text names two who take part, or it tells something of it.
 * A mere noun ("any agreement", "such accords") is not, nor is one that is a heading by itself, whatever is told near it.
 */
export function isWorthProposing(text: string, { phrases, clauses, events }: ToldAgreement): boolean {
  const actors = new Set(phrases.flatMap(({ participations }) => participations.map(({ actor }) => actor.exact)));
  if (phrases.some(({ record }) => record !== undefined) || actors.size > 1 || clauses.length > 0) return true;
  return events.length > 0 && !phrases.every((phrase) => isHeading(text, phrase));
}

/** So many marks may stand around a heading, in code units. */
const mostMarks = 8;

/** Whether words are all that their line says. */
function isHeading(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - mostMarks), start), text.slice(end, end + mostMarks)];
  const isFirst = start === 0 || /\n[^\p{L}\p{N}\n]*$/u.test(before);
  return isFirst && (end === text.length || /^[^\p{L}\p{N}\n]*\n/u.test(after));
}

/** What comes about without anybody who does it: an election, a conference, an agreement's entry into force. A day is enough to know it by. */
const impersonal: ReadonlySet<string> = new Set([
  'election',
  'conference',
  'ceasefire-declared',
  'entry-into-force',
  'armed-conflict',
  'displacement',
]);

/** Whether a type of event needs nobody. */
export function isImpersonal(type: string): boolean {
  return impersonal.has(type);
}

/**
 * Whether an event is worth a proposal: the text says who took part in it, or when it was, or plainly where. Of the rest nobody could say which
 * it is; a place beside a mere noun ("the Geneva talks") is its name as often as its scene.
 */
export function isWorthAccepting(event: Pick<Part, 'values' | 'confidence'>): boolean {
  const isPlaced = toldValue(event, 'place') !== undefined && event.confidence !== 'low';
  return valuesOf(event, 'participations').length > 0 || toldValue(event, 'date') !== undefined || isPlaced;
}

/** What is told of an agreement by the way ("signed at the end of the meeting"), and is nothing by itself. */
const byTheWay: ReadonlySet<string> = new Set(['visit', 'meeting', 'conference', 'negotiation']);

/** Whether an event is worth telling of its agreement: what is done to that is, whoever does it. */
export function isWorthTelling(event: Pick<Part, 'values' | 'confidence'>): boolean {
  return !byTheWay.has(toldValue(event, 'type') ?? '') || isWorthAccepting(event);
}
