import type { Passage } from './passages-of.ts';

/** The passages of a value: those that are shown at once, and the rest. */
export interface TellingFirst {
  readonly shown: readonly Passage[];
  readonly more: readonly Passage[];
}

/** So many stand beside a value at once; rival readings, and what backs nothing of the value, are all shown, however many. */
const most = 4;

/**
 * Parts the passages of a value into the most telling ones and the rest, in an order that both keep: of each reading and publisher (a source,
 * where nobody publishes it) the first passage, publishers that are named before those that are not, and last what backs nothing of the value. Nothing is lost: what is not shown is in `more`.
 */
export function tellingFirst(passages: readonly Passage[]): TellingFirst {
  const seen = new Set<string>();
  const firsts = passages.filter((passage) => {
    const key = `${passage.reading ?? ''} ${passage.doubt ?? ''} ${publisherOf(passage)}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
  const backing = firsts.filter(({ doubt }) => doubt === undefined);
  const ordered = [...backing.filter(isRival), ...backing.filter(isNamed), ...backing.filter(isUnnamed)];
  const doubted = firsts.filter(({ doubt }) => doubt !== undefined);
  const shown = [...ordered.slice(0, Math.max(most, ordered.filter(isRival).length)), ...doubted];
  return { shown, more: passages.filter((passage) => !shown.includes(passage)) };
}

function isRival({ reading }: Passage): boolean {
  return reading !== undefined;
}

function isNamed(passage: Passage): boolean {
  return !isRival(passage) && passage.citation.source.publisher !== undefined;
}

function isUnnamed(passage: Passage): boolean {
  return !isRival(passage) && passage.citation.source.publisher === undefined;
}

function publisherOf({ citation: { source } }: Passage): string {
  return source.publisher === undefined ? source.id : JSON.stringify(source.publisher);
}
