import { createHash } from 'node:crypto';
import type { CardFacts } from './card-facts.ts';

/** Changes with the way in which cards are drawn: pictures that others keep are then asked for anew. */
const drawing = 1;

/**
 * The file name of a card: a digest of all that is drawn on it. What a card shows of a record depends on others too (its parties' names,
 * the events that its status rests on, the day), so no record's revision alone could tell one picture from the next.
 */
export function cardFile(facts: CardFacts): string {
  return `${createHash('sha256')
    .update(JSON.stringify([drawing, facts]))
    .digest('hex')
    .slice(0, 16)}.png`;
}
