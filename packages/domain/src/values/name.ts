import * as z from 'zod';
import { NameKind } from '../taxonomy/name-kinds.ts';
import { Interval } from './interval.ts';
import { Language, type LocalizedText } from './text.ts';

/** One name of an actor, office, place or agreement, as somebody wrote it, and when it was in use. */
export const Name = z.strictObject({
  value: z.string().min(1).max(500),
  language: Language,
  kind: NameKind,
  interval: Interval.exactOptional(),
});
export type Name = z.output<typeof Name>;

export const Names = z.array(Name).min(1);

const captionOrder: readonly NameKind[] = ['official', 'transliteration', 'gloss', 'short', 'alias', 'former'];

/** One caption a language: its official name if there is one, else the next fullest kind; a short form only where there is none. */
export function captionOf(names: readonly Name[]): LocalizedText {
  const best = new Map<string, Name>();
  for (const name of names) {
    const held = best.get(name.language);
    if (!held || captionOrder.indexOf(name.kind) < captionOrder.indexOf(held.kind)) best.set(name.language, name);
  }
  return Object.fromEntries([...best].map(([language, name]) => [language, name.value]));
}
