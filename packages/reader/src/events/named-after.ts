import type { Figure } from './figure.ts';
import type { Telling } from './telling.ts';

/** Nouns that are often called by where they are held. */
const held: ReadonlySet<string> = new Set(['negotiation', 'meeting', 'conference']);

/** Whether a noun is called by a place: "the Geneva talks", مشاورات جنيف. Of several places the two are who meets. */
export function isNamedAfter({ trigger, sense, sensed, at, figures }: Telling, { from, to, place, marked }: Figure): boolean {
  if (place === undefined || marked !== undefined || sense.part !== 'noun' || !held.has(trigger.type)) return false;
  const isBeside = trigger.verbFirst ? from === sensed.next : to === at;
  return isBeside && !figures.some((other) => other.joined && other.from > from && other.from - to <= 1);
}
