import { articles, droppable, particles } from './words.ts';

/** Whether a folded word is the first half of names, as `عبد` and `abu` are, and no name by itself. */
export function isNameLead(word: string): boolean {
  return particles.has(word) && !articles.has(word);
}

/** Whether a folded word is the second half of names, as `الدين` is. */
export function isNameTail(word: string): boolean {
  return droppable.has(word);
}
