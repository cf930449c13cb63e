import type { Span } from './spans.ts';

/** What is shown of a text that is not here, in its order: an excerpt with the passages within it, or how much lies between two. */
export type Excerpt<P extends Span> =
  | { readonly kind: 'excerpt'; readonly passage: P; readonly within: readonly P[] }
  | { readonly kind: 'fold'; readonly start: number; readonly words: number };

/**
 * The passages of a text that is not here, each that lies in no other as an excerpt of its own; never two of them joined. Of what lies between
 * them only the length is known: so many words, by how long the words of the passages are. What is too short for a word (a comma, a space) is not told.
 */
export function excerptsOf<P extends Span & { readonly exact: string }>(passages: readonly P[], length: number): readonly Excerpt<P>[] {
  const outermost = outermostOf(passages);
  const perWord = lengthOfWord(passages);
  const words = (from: number, to: number) => Math.round((to - from - 1) / perWord);
  const shown: Excerpt<P>[] = [];
  const left = new Set(passages);
  let reached = 0;
  const fold = (to: number) => {
    if (words(reached, to) > 0) shown.push({ kind: 'fold', start: reached, words: words(reached, to) });
  };
  for (const passage of outermost) {
    fold(passage.start);
    left.delete(passage);
    const within = [...left].filter((other) => holds(passage, other));
    for (const other of within) left.delete(other);
    shown.push({ kind: 'excerpt', passage, within });
    reached = Math.max(reached, passage.end);
  }
  fold(length);
  return shown;
}

function outermostOf<P extends Span>(passages: readonly P[]): readonly P[] {
  const inOrder = passages.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: P[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const passage of inOrder) {
    if (passage.end <= reached) continue;
    kept.push(passage);
    reached = passage.end;
  }
  return kept;
}

/** Where an address that names a place of the text leads: of the passages that begin there, to the longest. */
export function anchorsOf<P extends Span>(passages: readonly P[]): ReadonlyMap<P, string> {
  const longest = new Map<number, P>();
  for (const passage of passages) if (passage.end > (longest.get(passage.start)?.end ?? -1)) longest.set(passage.start, passage);
  return new Map([...longest].map(([start, passage]) => [passage, `p-${start}`]));
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && other.end <= one.end;
}

/** How long a word of this text is, with the space after it, as far as its passages tell. */
function lengthOfWord(passages: readonly { readonly exact: string }[]): number {
  const told = passages.map(({ exact }) => exact.trim()).join(' ');
  const words = told.split(/\s+/u).filter((word) => word !== '').length;
  return words === 0 ? usualLength : (told.length + 1) / words;
}

const usualLength = 6;
