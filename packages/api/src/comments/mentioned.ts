import type { Named } from '../ports.ts';
import type { CommentPart } from '../views/comment.ts';

/** Somebody in a comment: an `@`, and the id of an account that nothing follows which could be more of it. */
const person = /@(user_[0-9a-z]{26})(?![0-9a-z])/g;

/** The ids of those who are mentioned in a text, each once, in the order in which they first stand there. */
export function mentionedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(person)].map(([, id = '']) => id))];
}

/** A text in pieces: words as they are, and people by name. An id that names nobody who is known stays what it is, words. */
export function partsOf(text: string, people: readonly Named[]): readonly CommentPart[] {
  const known = new Map(people.map((one) => [one.id, one]));
  const parts: CommentPart[] = [];
  let from = 0;
  for (const found of text.matchAll(person)) {
    const mentioned = known.get(found[1] ?? '');
    if (mentioned === undefined) continue;
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push({ person: { ...mentioned } });
    from = found.index + found[0].length;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}
