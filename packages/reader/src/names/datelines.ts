import type { Token } from '../text/tokens.ts';
import { isLatin, isNumber, isStopWord } from '../text/word-classes.ts';
import { type Ground, isBeside } from './ground.ts';
import { isTerritory, type OrganisationName } from './organisation-name.ts';
import { notAgencies } from './organisation-words.ts';
import { isOtherWord } from './person-words.ts';

/** A dateline has at most so many words before its agency, and the agency so many. */
const reach = 8;
const mostWords = 3;

/** The news agency of a dateline: what stands apart behind the place, or the place and the day. "RABAT, March 13 (agency) -", "بيروت - الوكالة:". */
export function agencyAt(ground: Ground, at: number): OrganisationName | undefined {
  const { tokens } = ground.text;
  if (!/[-/(:|] ?[("]?$/.test(tokens[at]?.before ?? '') || tokens[at]?.before.includes('\n') || !isBehindPlace(ground, at))
    return undefined;
  const to = ground.lexicon.givenNames.has(tokens[at]?.text ?? '') ? undefined : endOf(ground, at);
  return to === undefined ? undefined : { from: at, to, skipped: 0, kind: 'organisation', rule: 'quoted' };
}

/** Whether a paragraph begins with a place, and nothing but a day stands between it and a token. */
function isBehindPlace({ text: { tokens }, lexicon, taken, dated }: Ground, at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from <= reach && !tokens[from]?.before.includes('\n')) from--;
  const place = taken[from];
  if (place?.from !== from || !isTerritory(lexicon, place.found)) return false;
  return tokens.slice(place.to, at).every(({ text }, ahead) => dated[place.to + ahead] || isStopWord(text) || isNumber(text));
}

/** Where the words that stand apart from a token on end, if they may name anybody. */
function endOf(ground: Ground, at: number): number | undefined {
  const { tokens, after } = ground.text;
  let to = at;
  while (to < at + mostWords && mayName(ground, to) && (to === at || isBeside(tokens, to))) to++;
  return to > at && /^"? ?[-:/)|]|\n/.test(tokens[to]?.before ?? (after || '\n')) ? to : undefined;
}

function mayName({ text: { tokens }, taken, dated }: Ground, at: number): boolean {
  const token: Token | undefined = tokens[at];
  if (token === undefined || taken[at] || dated[at] || isNumber(token.text) || notAgencies.has(token.text)) return false;
  if (isLatin(token.text)) return token.capitalised;
  return token.text.length === 1 || !isOtherWord(token.text);
}
