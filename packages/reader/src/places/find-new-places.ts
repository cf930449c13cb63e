import type { Mention } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { type Ground, isBeside } from '../names/ground.ts';
import { isOtherWord } from '../names/person-words.ts';
import { perWord } from '../text/known-words.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween } from '../text/tokens.ts';
import { isLatin, isNumber } from '../text/word-classes.ts';
import { nationalityAt } from './nationalities.ts';
import { reasons } from './reasons.ts';
import { fieldNouns, manyPlaces, openings, placeNouns, placeNounsAfter } from './words.ts';

interface Name {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
}

/** Endings of Arabic adjectives, which describe a town and do not name it. */
const adjectiveEndings = /(?:يه|ي|ين|ات)$/;

/** Places that nobody knows yet, by the noun beside their name: "the town of …", "… district". */
export function findNewPlaces(ground: Ground): readonly Placed<Mention>[] {
  const found: Placed<Mention>[] = [];
  for (let at = 0; at < ground.text.tokens.length; at++) for (const name of namesAt(ground, at)) found.push(mentionOf(ground, name));
  return found;
}

function namesAt(ground: Ground, at: number): readonly Name[] {
  const token = ground.text.tokens[at];
  if (token === undefined) return [];
  if (isLatin(token.text)) return beforeNoun(ground, at);
  const noun = placeNounOf(token.word);
  const first = noun === null ? undefined : nameFrom(ground, { from: at + 1, skipped: 0 }, fieldNouns.has(noun));
  if (noun === null || first === undefined) return none;
  const second = manyPlaces.has(noun) ? secondFrom(ground, first.to) : undefined;
  return second ? [first, second] : [first];
}

const none: readonly Name[] = [];
const placeNounOf = perWord(({ readings }) => readings.find(({ word }) => placeNouns.has(word))?.word ?? null);

function secondFrom(ground: Ground, at: number): Name | undefined {
  return ground.text.tokens[at]?.text.startsWith('و') ? nameFrom(ground, { from: at, skipped: 1 }, false) : undefined;
}

function nameFrom(ground: Ground, { from, skipped }: Omit<Name, 'to'>, isField: boolean): Name | undefined {
  const { tokens } = ground.text;
  const token = tokens[from];
  const word = token?.text.slice(skipped) ?? '';
  if (token === undefined || !isBeside(tokens, from) || isLatin(word) || isNumber(word) || ground.taken[from] || ground.dated[from])
    return undefined;
  if (openings.has(word) && isBeside(tokens, from + 1)) return { from, to: from + 2, skipped };
  const isDefinite = word.startsWith('ال');
  if (word.length < 3 || isOtherWord(word) || nationalityAt(tokens, from) || (isDefinite && isField)) return undefined;
  return adjectiveEndings.test(word) ? undefined : { from, to: from + 1, skipped };
}

function beforeNoun(ground: Ground, at: number): readonly Name[] {
  const { tokens } = ground.text;
  const token = tokens[at];
  const isName = token?.capitalised && !ground.taken[at] && !ground.dated[at] && !isOtherWord(token.text) && !nationalityAt(tokens, at);
  const isNamed =
    isName && isBeside(tokens, at + 1) && placeNounsAfter.has(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.capitalised === false;
  return isNamed ? [{ from: at, to: at + 1, skipped: 0 }] : [];
}

function mentionOf({ text }: Ground, name: Name): Placed<Mention> {
  const span = spanBetween(text, name);
  const words = text.tokens
    .slice(name.from, name.to)
    .map((token) => token.text)
    .join(' ')
    .slice(name.skipped);
  const newcomer = {
    key: `place:${words}`,
    kind: 'place',
    names: [{ value: span.exact, language: languageOf(words).tag, kind: 'official' }],
  } as const;
  return {
    from: name.from,
    to: name.to,
    found: { ...span, kind: 'mention', newcomer, confidence: 'low', reason: reasons.byNoun(span.exact), basis: 'newcomer:place-noun' },
  };
}
