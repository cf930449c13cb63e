import type { Mention } from '../found.ts';
import { isNumber, isStopWord } from '../text/word-classes.ts';
import type { Ground } from './ground.ts';

/** The most words of a dateline: "KHARTOUM, 12 September (agency) -". */
const longest = 12;
/** What ends one, and what may stand within it. */
const end = /^"?\)? ?(?:-+|\/) ?"?$|^\) ?:? ?"?$/;

/**
 * The token at which what a sentence tells begins: after the place, the day and the agency of a dateline, who do nothing in it. "Chad and Niger - both
 * members - signed" has none: it begins with no place, and has no day.
 */
export function afterDateline(sentence: { readonly from: number; readonly to: number }, ground: Ground): number {
  const { tokens, mentionAt, dateAt } = ground;
  const first = mentionAt.get(sentence.from);
  if (first === undefined) return sentence.from;
  let isFiled = isPlace(first.found, ground);
  let last = sentence.from;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + longest); ) {
    if (at > sentence.from && isFiled && end.test(tokens[at]?.before ?? '')) last = at;
    const named = mentionAt.get(at) ?? dateAt.get(at);
    const text = tokens[at]?.text ?? '';
    if (named === undefined && !isNumber(text) && !isStopWord(text)) return last;
    isFiled ||= dateAt.has(at);
    at = named?.to ?? at + 1;
  }
  return last;
}

function isPlace(found: Mention, { annotated: { lexicon } }: Ground): boolean {
  return ('record' in found ? lexicon.entries.get(found.record)?.kind : found.newcomer.kind) === 'place';
}
