import { phraseAtAnyReading } from '../text/phrases.ts';
import type { Reading } from './reading.ts';
import { sides } from './words.ts';

/** How many words before a verb those may begin who do what it tells. */
const before = [1, 2, 3];

/** Whether those are meant at a token who were named before: "the two sides". */
export function areSidesAt({ text }: Reading, at: number): boolean {
  return phraseAtAnyReading(sides, text.text.tokens, at) !== undefined;
}

/** Whether they are meant right before a verb, and not before the token `low`. */
export function areSidesBefore(reading: Reading, at: number, low: number): boolean {
  return before.some((back) => at - back >= low && areSidesAt(reading, at - back));
}
