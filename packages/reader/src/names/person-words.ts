import { languageOf } from '../languages/languages.ts';
import { isAct } from '../places/words.ts';
import { perWord } from '../text/known-words.ts';
import { remembered } from '../text/remembered.ts';
import { withoutArticle } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import { isLatin, isNumber, isStopWord } from '../text/word-classes.ts';
import { isNameLead } from './compounds.ts';
import type { Ground } from './ground.ts';
import { headKinds } from './organisation-words.ts';
import { articles, droppable, notNames, particles, patronymics, personTitles } from './words.ts';

/** How much a token looks like part of a person's name: a given name, something that may be one, or neither. */
export type Nameness = 'given' | 'possible' | 'none';

/** Endings of Arabic words that hold a pronoun, a plural or an abstract noun: no names. */
const endingsOfOthers = ['ات', 'تها', 'ته', 'هما', 'تهم', 'هم'];
const abstractEnding = 'يه';
/** The ending of an indefinite object. */
const objectEnding = 'ا';
const longEnough = 5;

/** Whether a token is a title, with or without an article. */
export function isTitle(token: Pick<Token, 'word'> | undefined): boolean {
  return token !== undefined && mayBeTitle(token.word);
}

const mayBeTitle = perWord(({ readings }) => readings.some(({ word }) => isTitleWord(word)));

/** Whether a folded word is a title, with or without an article. */
export function isTitleWord(word: string): boolean {
  return personTitles.has(word) || personTitles.has(withoutArticle(word, languageOf(word)));
}

/** How much the token at a place looks like part of a person's name. */
export function namenessAt(ground: Ground, at: number): Nameness {
  const token = ground.text.tokens[at];
  if (token === undefined || ground.dated[at] || isNumber(token.text)) return 'none';
  if (isLatin(token.text)) return latin(ground, token, at);
  if (isPreposition(ground, token)) return 'none';
  if (ground.lexicon.givenNames.has(token.text) && !isTitleWord(token.text) && ground.taken[at] === undefined) return 'given';
  return isArabicName(ground, token, at) ? 'possible' : 'none';
}

/** The preposition على ends in another letter than the name علي. */
export function isPreposition({ text: { original } }: Ground, { readings, end }: Token): boolean {
  return original.charAt(end - 1) === 'ى' && readings.some(({ word }) => isStopWord(word));
}

function latin(ground: Ground, token: Token, at: number): Nameness {
  if (!token.capitalised || ground.taken[at] !== undefined || isOtherWord(token.text)) return 'none';
  return ground.lexicon.givenNames.has(token.text) ? 'given' : 'possible';
}

function isArabicName(ground: Ground, { text, readings }: Token, at: number): boolean {
  if (ground.taken[at] !== undefined || text.length < 2 || isFunction(text)) return false;
  if (text.length >= longEnough && endingsOfOthers.some((ending) => text.endsWith(ending))) return false;
  if (text.endsWith(abstractEnding) && !text.startsWith('ال')) return false;
  if (text.length >= longEnough && text.endsWith(objectEnding) && isOtherWord(text.slice(0, -objectEnding.length))) return false;
  return !readings.some(
    ({ word, skipped }) => isOtherWord(word) || (skipped > 0 && (word.startsWith('ال') || ground.lexicon.givenNames.has(word))),
  );
}

function isFunction(text: string): boolean {
  return /^(?:لل|بال|وال|فال|كال)/.test(text);
}

/** Whether a folded word is known to be something else than a name: a function word, verb, title or kind of organisation. */
export const isOtherWord = remembered(
  (word) => isStopWord(word) || notNames.has(word) || isTitleWord(word) || headKinds.has(word) || isAct(word),
);

/** Whether a token opens a part of a name that goes on: "Abd", "bin", "al", "von". */
export function isOpening(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return isNameLead(word) || patronymics.has(word) || articles.has(word) || particles.has(word);
}

/** Whether a token closes the part of a name that it follows: "al-Din". */
export function isClosing(token: Token | undefined): boolean {
  return droppable.has(token?.text ?? '');
}
