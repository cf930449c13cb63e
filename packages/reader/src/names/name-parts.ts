import { nationalityAt } from '../places/nationalities.ts';
import { isListedAct } from '../places/words.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import { type Ground, isBeside } from './ground.ts';
import { isClosing, isOpening, namenessAt } from './person-words.ts';
import { notNames } from './words.ts';

/** A stretch of tokens that is a person's name. */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly rule: 'titled' | 'given';
}

/** Where a name begins; surely so where its first word is a name, whatever else it may be. */
interface NameStart extends Pick<PersonName, 'from' | 'skipped'> {
  readonly isSure?: boolean;
}

const mostParts = 4;
const longEnough = 4;

/** The name that begins at a token: two parts at least, and as many as look like one. */
export function nameFrom(ground: Ground, start: NameStart, rule: PersonName['rule']): PersonName | undefined {
  const { tokens } = ground.text;
  let [to, parts] = [start.from, 0];
  while (parts < mostParts) {
    const end = to === start.from && (start.skipped > 0 || start.isSure === true) ? to + 1 : partFrom(ground, to, parts === 1);
    if (end === undefined || (to > start.from && !isBeside(tokens, to))) break;
    if (parts >= 2 && !goesOn(ground, { from: start.from, at: to, end })) break;
    to = end;
    parts++;
  }
  return parts >= 2 ? { from: start.from, skipped: start.skipped, to, rule } : undefined;
}

/** Whether a part of a name is a given name, or ends one ("Abd al-Rahman"): a family name may follow it. */
function isGivenPart({ text: { tokens }, lexicon }: Ground, at: number): boolean {
  return lexicon.givenNames.has(tokens[at]?.text ?? '') || isOpening(tokens[at - 1]) || isClosing(tokens[at]);
}

/** One part of a name: a word with what opens it ("Abd al-") and closes it ("al-Din"). */
function partFrom(ground: Ground, at: number, isFamily: boolean): number | undefined {
  const { tokens } = ground.text;
  if (ground.taken[at] !== undefined) return undefined;
  let next = at;
  while (isOpening(tokens[next]) && next - at < 3 && isBeside(tokens, next + 1)) next++;
  if (next > at) {
    const isName = tokens[next] !== undefined && !ground.dated[next] && !notNames.has(tokens[next]?.text ?? '');
    return isName ? overClosing(ground, next + 1) : undefined;
  }
  return namenessAt(ground, at) === 'none' && !(isFamily && mayBeFamily(ground, at)) ? undefined : overClosing(ground, at + 1);
}

/** Names that end as verbs in the feminine do (أولبرايت); verbs that are known stay verbs. */
function mayBeFamily({ text: { tokens }, dated }: Ground, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return !dated[at] && word.length > longEnough && /[^ا]ت$/.test(word) && !isListedAct(word) && !isStopWord(word) && !notNames.has(word);
}

/** Over "al-Din", and what a hyphen joins in small letters: "Won-sik". */
function overClosing({ text: { tokens } }: Ground, at: number): number {
  const isJoined = tokens[at]?.before === '-' && tokens[at]?.capitalised === false && isLatin(tokens[at]?.text ?? '');
  return isJoined || (isBeside(tokens, at) && isClosing(tokens[at])) ? at + 1 : at;
}

/** Whether a third or fourth part belongs to the name: sure parts do; another only where nothing that it might govern follows. */
function goesOn(ground: Ground, { from, at, end }: { from: number; at: number; end: number }): boolean {
  const { tokens } = ground.text;
  if (/^ال.{3,}/.test(tokens[at - 1]?.text ?? '') && at - from >= 2 && !isOpening(tokens[at])) return false;
  if (isLatin(tokens[at]?.text ?? '') || isOpening(tokens[at]) || namenessAt(ground, at) === 'given') return true;
  if (/^ال/.test(tokens[at]?.text ?? ''))
    return (isGivenPart(ground, at - 1) || !isBeside(tokens, end)) && (nationalityAt(tokens, at) === undefined || !isBeside(tokens, end));
  if (/^[وف].{3}/.test(tokens[at]?.text ?? '')) return false;
  return !isBeside(tokens, end) || namenessAt(ground, end) === 'none';
}
