/** A stretch of a source's text. Offsets count UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** A longer paragraph is searched in pieces, cut where there is a space. */
const longest = 1_500;

/** The paragraphs of a text, without the white space around them. Nothing in them is changed. */
export function passagesOf(text: string): Passage[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/gu)].flatMap((line) => pieces({ start: line.index, text: line[0] })).flatMap(trimmed);
}

function pieces({ start, text }: Passage): Passage[] {
  const found: Passage[] = [];
  for (let from = 0; from < text.length; ) {
    const end = cutAfter(text, from);
    found.push({ start: start + from, text: text.slice(from, end) });
    from = end;
  }
  return found;
}

function cutAfter(text: string, from: number): number {
  if (text.length - from <= longest) return text.length;
  const space = text.lastIndexOf(' ', from + longest);
  if (space > from) return space;
  const end = from + longest;
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
}

function trimmed({ start, text }: Passage): Passage[] {
  const kept = text.trim();
  return kept === '' ? [] : [{ start: start + text.length - text.trimStart().length, text: kept }];
}
