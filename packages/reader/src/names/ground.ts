import type { DateFound, Mention } from '../found.ts';
import { isSpace } from '../text/phrases.ts';
import type { Placed } from '../text/placed.ts';
import type { Token, TokenizedText } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** A text with what has been found of it so far: where newcomers are looked for. */
export interface Ground {
  readonly text: TokenizedText;
  readonly lexicon: Lexicon;
  /** The mention that covers each token, where one does. */
  readonly taken: readonly (Placed<Mention> | undefined)[];
  /** Whether each token belongs to a date. */
  readonly dated: readonly boolean[];
}

/** The ground of a text with some mentions, of which none overlaps another. */
export function groundOf(
  given: Pick<Ground, 'text' | 'lexicon'>,
  mentions: readonly Placed<Mention>[],
  dates: readonly Placed<DateFound>[],
): Ground {
  const taken = new Array<Placed<Mention> | undefined>(given.text.tokens.length).fill(undefined);
  const dated = new Array<boolean>(given.text.tokens.length).fill(false);
  for (const mention of mentions) taken.fill(mention, mention.from, mention.to);
  for (const date of dates) dated.fill(true, date.from, date.to);
  return { text: given.text, lexicon: given.lexicon, taken, dated };
}

/**
 * One list of findings that do not overlap, out of several: where two do, the longer stays, and of two of one length the one whose list comes first.
 */
export function longestOf(lists: readonly (readonly Placed<Mention>[])[], length: number): readonly Placed<Mention>[] {
  const used = new Uint8Array(length);
  const kept: Placed<Mention>[] = [];
  for (const one of longestFirst(lists)) {
    if (!isFree(used, one)) continue;
    for (let at = one.from; at < one.to; at++) used[at] = 1;
    kept.push(one);
  }
  return kept.sort(inOrder);
}

/** By length; those of one length in the order of their lists, and of the text. */
function longestFirst(lists: readonly (readonly Placed<Mention>[])[]): readonly Placed<Mention>[] {
  const byLength = new Map<number, Placed<Mention>[]>();
  for (const list of lists) {
    for (const one of isInOrder(list) ? list : list.toSorted(inOrder)) {
      const others = byLength.get(lengthOf(one));
      if (others === undefined) byLength.set(lengthOf(one), [one]);
      else others.push(one);
    }
  }
  const lengths = [...byLength.keys()].sort((one, other) => other - one);
  return lengths.flatMap((length) => byLength.get(length) ?? []);
}

function isInOrder(list: readonly Placed<Mention>[]): boolean {
  let last = 0;
  for (const { from } of list) {
    if (from < last) return false;
    last = from;
  }
  return true;
}

function inOrder(one: Placed<Mention>, other: Placed<Mention>): number {
  return one.from - other.from;
}

function lengthOf({ from, to }: Placed<Mention>): number {
  return to - from;
}

function isFree(used: Uint8Array, { from, to }: Placed<Mention>): boolean {
  for (let at = from; at < to; at++) if (used[at] === 1) return false;
  return true;
}

/** Whether a token stands right beside the one before it. */
export function isBeside(tokens: readonly Token[], at: number): boolean {
  return isSpace(tokens[at]?.before ?? '\n');
}

/** Whether a quotation opens right before a token. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  return /"$/.test(tokens[at]?.before ?? '');
}
