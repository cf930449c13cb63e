import { overlaps, type Span } from './spans.ts';

/** A paragraph of a text: where it stands, and whether anything in it is of interest. */
export interface Paragraph extends Span {
  readonly words: number;
}

/** A run of paragraphs: read as they are, or folded because nothing in them is marked. */
export interface Run {
  readonly folded: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** A text's paragraphs; blank lines are none. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const words = match[0].split(/\s+/).filter((word) => word !== '').length;
    return words === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, words }];
  });
}

/** Folds together paragraphs on which nothing lies. The first is a text's head and is never folded. */
export function foldedRuns(paragraphs: readonly Paragraph[], marked: readonly Span[]): readonly Run[] {
  const touched = touchedBy(paragraphs, marked);
  const runs: { folded: boolean; paragraphs: Paragraph[] }[] = [];
  for (const [place, paragraph] of paragraphs.entries()) {
    const folded = place > 0 && !touched.has(paragraph);
    const last = runs.at(-1);
    if (last?.folded === folded) last.paragraphs.push(paragraph);
    else runs.push({ folded, paragraphs: [paragraph] });
  }
  return runs;
}

/** The paragraphs on which something lies. */
function touchedBy(paragraphs: readonly Paragraph[], marked: readonly Span[]): ReadonlySet<Paragraph> {
  return new Set(marked.flatMap((span) => paragraphsWithin(paragraphs, span)));
}

/** The paragraphs that a span runs through. */
export function paragraphsWithin(paragraphs: readonly Paragraph[], span: Span): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (let place = firstEndingAfter(paragraphs, span.start); place < paragraphs.length; place += 1) {
    const paragraph = paragraphs[place];
    if (paragraph === undefined || !overlaps(span, paragraph)) break;
    found.push(paragraph);
  }
  return found;
}

/** Paragraphs stand in order, so the first that ends after a place is found by halving. */
function firstEndingAfter(paragraphs: readonly Paragraph[], at: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function wordsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words, 0);
}
