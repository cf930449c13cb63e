/** How wide words are when drawn. */
export type Measure = (words: string) => number;

/**
 * Words as lines that are no wider than they may be, broken between words, and within one only where it alone is too wide. Nothing is left
 * out and nothing is written over.
 */
export function wrap(words: string, width: number, measure: Measure): readonly string[] {
  const pieces = words.split(' ').flatMap((word) => (measure(word) <= width ? [word] : parted(word, width, measure)));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A word that is too wide, in parts that are not; a letter stays with its marks. */
function parted(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
