import { languageOf } from '../languages/languages.ts';
import type { Reading } from '../text/clitics.ts';
import { perWord } from '../text/known-words.ts';
import { isSpace } from '../text/phrases.ts';
import type { WordInClause } from '../text/segments.ts';
import { stem, withoutArticle } from '../text/stem.ts';
import type { Token, TokenizedText } from '../text/tokens.ts';
import { sensesOf } from './lexemes.ts';
import type { Sense, Sensed } from './sense.ts';
import { articles, auxiliaries, caseEndings, nounLetters, possessors, prepositions, unsplit } from './words.ts';

/** The most letters a word of the lexicon has, particles included. */
const longestWord = 24;
/** The most letters of an auxiliary, a conjunction included. */
const longestAuxiliary = 10;
/** The most letters of a word from which the general reading takes no conjunction. */
const shortWord = 3;

/** What each word of a text may be doing there; a word that a name covers does nothing else. */
export function senseText({ original, tokens }: TokenizedText, isNamed: (at: number) => boolean): readonly (Sensed | undefined)[] {
  return tokens.map((token, at) => (token.text.length > longestWord || isNamed(at) ? undefined : senseAt(tokens, at, original)));
}

/** The first way to read the word that means something: of its triggers, and of all that it may be, those of the most words. */
function senseAt(tokens: readonly Token[], at: number, original: string): Sensed | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const known = sensesByReading(token.word);
  if (known.length === 0) return undefined;
  const isNoun = nounLetters.has(original.charAt(token.end - 1)) || isDescribing(tokens, at);
  for (const { senses, reading, isPlain, mayBeVerb } of known) {
    if (isPlain && !(isNoun && mayBeVerb)) return { senses, clitics: reading.clitics, skipped: reading.skipped, next: at + 1 };
    const found = senses.filter((sense) => (sense.part !== 'verb' || !isNoun) && isFollowed(sense, tokens, at));
    if (found.length === 0) continue;
    const longest = Math.max(...found.map(({ rest }) => rest.length));
    const idiom = Math.max(0, ...found.filter(({ trigger }) => trigger !== undefined).map(({ rest }) => rest.length));
    const { clitics, skipped } = reading;
    const fullest = found.filter(({ rest, trigger }) => rest.length === (trigger === undefined ? longest : idiom));
    return { senses: fullest, clitics, skipped, next: at + 1 + longest };
  }
  return undefined;
}

/** "The signed accord", "its newly captured towns", على سلم: after an article, a preposition or the like no verb stands, whatever the word looks like. */
function isDescribing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text.endsWith(adverbEnding) ? at - 2 : at - 1;
  const word = tokens[before]?.text ?? '';
  return isSpace(tokens[at]?.before ?? '') && (articles.has(word) || possessors.has(word) || prepositions.has(word));
}

const adverbEnding = 'ly';

/** What each reading of a word may be doing, where it may do anything. */
const sensesByReading = perWord((word) => readingsOf(word).flatMap(sensesIn));

/** A plain word means the same whatever follows it: none of its senses has further words. */
function sensesIn(reading: Reading): readonly SensesOfReading[] {
  const senses = sensesOf(reading.word).filter((sense) => mayCarry(sense, reading));
  if (senses.length === 0) return [];
  const isPlain = senses.every(({ rest }) => rest.length === 0);
  return [{ reading, senses, isPlain, mayBeVerb: senses.some(({ part }) => part === 'verb') }];
}

interface SensesOfReading {
  readonly reading: Reading;
  readonly senses: readonly Sense[];
  readonly isPlain: boolean;
  readonly mayBeVerb: boolean;
}

/**
 * The ways to read a word, also without a conjunction that leaves two letters; the whole word alone where it begins with the letter of a particle
 * and has none.
 */
export function readingsOf({ text, readings }: Pick<Token, 'text' | 'readings'>): readonly Reading[] {
  if (readings.length === 1 && text.length > shortWord) return readings;
  const language = languageOf(text);
  const whole = readings.slice(0, 1);
  if (language.unsplit.has(text) || language.unsplit.has(stem(text, language)) || unsplit.has(text)) return whole;
  const particle =
    readings.length === 1 ? language.clitics.conjunctions.find((one) => text.length <= shortWord && text.startsWith(one)) : undefined;
  return particle === undefined
    ? readings
    : [...whole, { word: text.slice(particle.length), skipped: particle.length, clitics: [particle] }];
}

/** A verb carries no preposition but the one of purpose, and that only before what is not so yet. */
function mayCarry({ part, tense }: Sense, { word, clitics }: Reading): boolean {
  const { prepositions, article } = languageOf(word).clitics;
  if (part !== 'verb') return true;
  const carried = clitics.filter((particle) => prepositions.includes(particle));
  return carried.length === 0 || (tense === 'present' && carried.every((particle) => particle === article.at(-1)));
}

function isFollowed({ rest }: Sense, tokens: readonly Token[], at: number): boolean {
  return rest.every((word, index) => {
    const token = tokens[at + 1 + index];
    return token !== undefined && isSpace(token.before) && isSameNoun(withoutArticle(token.text, languageOf(word)), word);
  });
}

/** In whatever case it stands: مسلحا after مسلح. */
function isSameNoun(text: string, word: string): boolean {
  return text === word || (text.startsWith(word) && caseEndings.has(text.slice(word.length)));
}

/** What a word is to the clauses around it, from what it may be doing; an infinitive is a verb of theirs after a modal only. */
export function inClause(token: Token | undefined, sensed: Sensed | undefined, isAfterModal = false): WordInClause | undefined {
  if (token === undefined) return undefined;
  const auxiliary = auxiliaryOf(token.word);
  if (auxiliary === null && sensed === undefined) return undefined;
  const { conjunctions } = languageOf(token.text).clitics;
  const clitics = auxiliary?.clitics ?? sensed?.clitics ?? [];
  return { ...verbal(sensed, isAfterModal), auxiliary: auxiliary !== null, joined: clitics.some((one) => conjunctions.includes(one)) };
}

/** The reading of a word as one that belongs to the verb after it. */
const auxiliaryOf = perWord((word): Reading | null => {
  if (word.text.length > longestAuxiliary) return null;
  const { conjunctions } = languageOf(word.text).clitics;
  const isAuxiliary = ({ word, clitics }: Reading) => auxiliaries.has(word) && clitics.every((one) => conjunctions.includes(one));
  return readingsOf(word).find(isAuxiliary) ?? null;
});

function verbal(sensed: Sensed | undefined, isAfterModal: boolean): Omit<WordInClause, 'auxiliary' | 'joined'> {
  const found = sensed?.senses ?? [];
  const verb = isAfterModal && found.some(isInfinitive) ? 'sure' : verbOf(found);
  return {
    ...(verb && { verb }),
    speech: found.some(({ role, part }) => role === 'speech' && part === 'verb'),
    tells: found.some(({ role, part }) => role === 'trigger' && part === 'noun'),
    subjunctive: found.some(({ tense }) => tense === 'present'),
  };
}

function isInfinitive({ part, tense }: Sense): boolean {
  return part === 'verb' && tense === 'base';
}

function verbOf(found: readonly Sense[]): WordInClause['verb'] {
  const verbs = found.filter(({ part, tense }) => part === 'verb' && tense !== 'base');
  if (verbs.length === 0) return undefined;
  if (verbs.every(({ tense }) => tense === 'gerund')) return 'gerund';
  const isDoubtful = verbs.every(({ role, bare }) => bare && role === 'plain');
  return isDoubtful || found.some(({ part }) => part === 'noun') ? 'unsure' : 'sure';
}
