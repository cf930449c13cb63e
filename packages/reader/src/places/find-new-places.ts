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
import { fieldNouns, located, manyPlaces, notPlaces, openings, placeNouns, placeNounsAfter, placeNounsBefore } from './words.ts';

interface Name {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
}

/** Endings of Arabic adjectives, which describe a place and do not name it: those that a feminine noun may have, and those of others. */
const feminineEndings = /(?:يه|ات)$/;
const adjectiveEndings = /(?:يه|ي|ين|ات)$/;
const shortestEcho = 4;

/**
 * Places that nobody knows yet, by the noun beside their name ("the town of …", "… district"), in capitals by "in" before it; and the
 * same names wherever else they stand in the text.
 */
export function findNewPlaces(ground: Ground): readonly Placed<Mention>[] {
  const found: Placed<Mention>[] = [];
  for (let at = 0; at < ground.text.tokens.length; at++) for (const name of namesAt(ground, at)) found.push(mentionOf(ground, name));
  return found.length === 0 ? found : [...found, ...echoesOf(ground, found)];
}

/** The later mentions of new places whose name is one word; what its letters may also be, is no echo. */
function echoesOf(ground: Ground, found: readonly Placed<Mention>[]): readonly Placed<Mention>[] {
  const { tokens } = ground.text;
  const named = new Set(found.map(({ from }) => from));
  const words = new Set(found.filter(({ from, to }) => to === from + 1).map(({ found: one }) => wordOf(one)));
  return tokens.flatMap((token, at) => {
    if (named.has(at) || ground.taken[at] || ground.dated[at]) return [];
    const reading = token.readings.find(({ word }) => word.length >= shortestEcho && words.has(word));
    const isWritten = reading && (!isLatin(token.text) || token.capitalised);
    return isWritten ? [mentionOf(ground, { from: at, to: at + 1, skipped: reading.skipped })] : [];
  });
}

function wordOf(mention: Mention): string {
  return 'newcomer' in mention ? mention.newcomer.key.slice('place:'.length) : '';
}

function namesAt(ground: Ground, at: number): readonly Name[] {
  const token = ground.text.tokens[at];
  if (token === undefined) return [];
  if (isLatin(token.text)) return inCapitals(ground, at);
  const noun = placeNounOf(token.word);
  const first = noun === null ? undefined : nameFrom(ground, { from: at + 1, skipped: 0 }, noun);
  if (noun === null || first === undefined) return none;
  const second = manyPlaces.has(noun) ? secondFrom(ground, first.to, noun) : undefined;
  return second ? [first, second] : [first];
}

const none: readonly Name[] = [];
const placeNounOf = perWord(({ readings }) => readings.find(({ word }) => placeNouns.has(word))?.word ?? null);

function secondFrom(ground: Ground, at: number, noun: string): Name | undefined {
  return ground.text.tokens[at]?.text.startsWith('و') ? nameFrom(ground, { from: at, skipped: 1 }, noun) : undefined;
}

function nameFrom(ground: Ground, { from, skipped }: Omit<Name, 'to'>, noun: string): Name | undefined {
  const { tokens } = ground.text;
  const token = tokens[from];
  const word = token?.text.slice(skipped) ?? '';
  if (token === undefined || !isBeside(tokens, from) || isLatin(word) || isNumber(word) || ground.taken[from] || ground.dated[from])
    return undefined;
  if (openings.has(word) && isBeside(tokens, from + 1)) return { from, to: from + 2, skipped };
  const isDefinite = word.startsWith('ال');
  if (
    word.length < 3 ||
    /^(?:لل|بال)/.test(word) ||
    notPlaces.has(word) ||
    isOtherWord(word) ||
    nationalityAt(tokens, from) ||
    (isDefinite && fieldNouns.has(noun))
  )
    return undefined;
  const endings = noun.endsWith('ه') && !fieldNouns.has(noun) ? feminineEndings : adjectiveEndings;
  return endings.test(word) ? undefined : { from, to: from + 1, skipped };
}

function inCapitals(ground: Ground, at: number): readonly Name[] {
  if (!isUnknownCapital(ground, at)) return none;
  let to = at + 1;
  while (to - at < mostCapitals && isBeside(ground.text.tokens, to) && isUnknownCapital(ground, to)) to++;
  return isPlacedBy(ground, at, to) ? [{ from: at, to, skipped: 0 }] : none;
}

const mostCapitals = 3;

function isUnknownCapital(ground: Ground, at: number): boolean {
  const token = ground.text.tokens[at];
  if (token?.capitalised !== true || token.text.length < 3 || ground.taken[at] || ground.dated[at]) return false;
  return (
    !isOtherWord(token.text) && !notPlaces.has(token.text) && !isNumber(token.text) && nationalityAt(ground.text.tokens, at) === undefined
  );
}

/** "Kalbar district", "the town of Kalbar", "in Kalbar"; not "in Smith's words", nor a given name. */
function isPlacedBy(ground: Ground, at: number, to: number): boolean {
  const { tokens } = ground.text;
  const next = tokens[to];
  if (isBeside(tokens, to) && placeNounsAfter.has(next?.text ?? '') && next?.capitalised === false) return true;
  if (!isBeside(tokens, at)) return false;
  const [before, further] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (before === 'of' && placeNounsBefore.has(further)) return true;
  return (
    located.has(before) && ground.lexicon.givenNames.has(tokens[at]?.text ?? '') === false && !(next?.text === 's' && next.before === "'")
  );
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
