import { type Part, toldValue, valuesOf } from '../proposal.ts';
import type { ToldAgreement } from './agreements.ts';

/**
 * Whether an agreement is worth a proposal: the register has it by name, the text names two who take part, or it tells something of it.
 * A mere noun ("any agreement", "such accords") is not.
 */
export function isWorthProposing({ phrases, clauses, events }: ToldAgreement): boolean {
  const actors = new Set(phrases.flatMap(({ participations }) => participations.map(({ actor }) => actor.exact)));
  return phrases.some(({ record }) => record !== undefined) || actors.size > 1 || clauses.length > 0 || events.length > 0;
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

/** Whether an event is worth a proposal: the text says who took part in it, or when and where it was. */
export function isWorthAccepting(event: Pick<Part, 'values'>): boolean {
  const [type, date, place] = [toldValue(event, 'type'), toldValue(event, 'date'), toldValue(event, 'place')];
  const isPlaced = date !== undefined && (place !== undefined || isImpersonal(type ?? ''));
  return valuesOf(event, 'participations').length > 0 || isPlaced;
}
