import { placesOf } from '../citations/matching.ts';
import { selectorFor } from '../citations/selector-for.ts';
import type { Selector } from '../values/selector.ts';

/** The selector of words of a text, at the first place where they stand, or at a later one counted from 0. */
export function cited(text: string, exact: string, nth = 0): Selector {
  const start = placesOf(exact, text)[nth] ?? -1;
  return selectorFor(text, start, start + exact.length);
}

/** An article that says some words twice. */
export const article = 'قال الوزير صلاح النمروش إن بلاده وقّعت مذكرة. وأضاف الوزير أن التدريب بدأ.';
