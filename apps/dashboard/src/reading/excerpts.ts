import type { Span } from './spans.ts';

/** What is shown of a text that is not here: a stretch that passages tell, or how much between them is not shown. */
export type Excerpt =
  | { readonly kind: 'gap'; readonly start: number; readonly characters: number }
  | ({ readonly kind: 'words'; readonly words: string } & Span);

/**
 * A text that is not here, as far as its passages tell it, in order. What passages share is told once, and passages that
 * touch are one stretch. @param length of the whole text, in UTF-16 code units
 */
export function excerptsOf(passages: readonly (Span & { readonly exact: string })[], length: number): readonly Excerpt[] {
  const told: Excerpt[] = [];
  let at = 0;
  for (const { start, end, exact } of passages.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (end <= at) continue;
    const last = told.at(-1);
    const words = exact.slice(Math.max(0, at - start));
    if (start > at) told.push({ kind: 'gap', start: at, characters: start - at }, { kind: 'words', start, end, words });
    else if (last?.kind === 'words') told.splice(-1, 1, { ...last, end, words: last.words + words });
    else told.push({ kind: 'words', start, end, words });
    at = end;
  }
  if (length > at) told.push({ kind: 'gap', start: at, characters: length - at });
  return told;
}

/** Stretches that stand in one paragraph: only so little is left out between them that it is no fold. */
export type ExcerptBlock =
  | { readonly kind: 'fold'; readonly start: number; readonly characters: number }
  | { readonly kind: 'block'; readonly start: number; readonly parts: readonly Excerpt[] };

/** Sets stretches with at most `little` characters between them in one block; longer gaps are folds. */
export function blocksOf(excerpts: readonly Excerpt[], little: number): readonly ExcerptBlock[] {
  const blocks: ({ kind: 'fold'; start: number; characters: number } | { kind: 'block'; start: number; parts: Excerpt[] })[] = [];
  for (const excerpt of excerpts) {
    const last = blocks.at(-1);
    if (excerpt.kind === 'gap' && excerpt.characters > little)
      blocks.push({ kind: 'fold', start: excerpt.start, characters: excerpt.characters });
    else if (last?.kind === 'block') last.parts.push(excerpt);
    else blocks.push({ kind: 'block', start: excerpt.start, parts: [excerpt] });
  }
  return blocks;
}
