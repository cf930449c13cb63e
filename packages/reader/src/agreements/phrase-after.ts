import { provisionsOf } from '../clauses/provision-verbs.ts';
import type { Mention, Referent } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { noWord } from '../text/known-words.ts';
import { longestAt, patternsAt } from '../text/patterns.ts';
import type { Placed } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import { isNumber } from '../text/word-classes.ts';
import { formsOf, type WordForm } from '../text/word-forms.ts';
import type { Ground } from './ground.ts';
import { isNext, opensQuote, quoteEnd } from './next.ts';
import type { Noun } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { makings, nounPatterns, others, type PhraseWords, roleLeads } from './words.ts';

/** A phrase has at most so many words after its noun. */
const longest = 14;

/** How far the phrase has come. */
interface Walk {
  readonly next: number;
  /** The word last taken is definite, so that only an adjective with the article may follow it. */
  readonly isDefinite: boolean;
  /** A word such as "on" or "for" has opened what the agreement is about. */
  readonly isLinked: boolean;
  readonly isNamed: boolean;
}

/** A phrase whose modifiers come after the noun: genitives, adjectives, "for …", "on …". */
export function phraseAfter(noun: Noun, ground: Ground, words: PhraseWords): Phrase {
  const { tokens } = ground;
  const end = Math.min(ground.sentenceOf(noun.from).to, noun.to + longest);
  const hasArticle = formsOf(tokens[noun.to - 1] ?? noEnd).some(({ isDefinite }) => isDefinite) || isArticled(noun);
  let walk: Walk = { next: noun.to, isDefinite: hasArticle, isLinked: false, isNamed: false };
  for (let further = stepOf(walk, { noun, ground, words, end }); further !== undefined; ) {
    walk = further;
    further = stepOf(walk, { noun, ground, words, end });
  }
  const genitive = formsOf(tokens[noun.to] ?? noEnd)[0];
  const isDefinite = hasArticle || walk.isNamed || (walk.next > noun.to && genitive?.isDefinite === true);
  return { from: noun.from, to: walk.next, skipped: noun.form.skipped, isDefinite, isNamed: walk.isNamed };
}

/** A short noun keeps its article in all its forms (النص). */
function isArticled({ form: { word } }: Noun): boolean {
  const { article } = languageOf(word).clitics;
  return article !== '' && word.startsWith(article);
}

const noEnd: Token = { text: '', word: noWord, readings: [], before: '\n', foldedStart: 0, capitalised: false, start: 0, end: 0 };

interface Around {
  readonly noun: Noun;
  readonly ground: Ground;
  readonly words: PhraseWords;
  readonly end: number;
}

function stepOf(walk: Walk, around: Around): Walk | undefined {
  const { tokens } = around.ground;
  const token = tokens[walk.next];
  if (token === undefined || walk.next >= around.end) return undefined;
  if (walk.next === around.noun.to && !walk.isDefinite && opensQuote(token)) return quoted(walk, tokens);
  if (!isNext(token)) return undefined;
  return dated(walk, around) ?? linked(walk, around) ?? word(walk, token, around);
}

function quoted(walk: Walk, tokens: readonly Token[], isNamed = true): Walk | undefined {
  const next = quoteEnd(tokens, walk.next, longest);
  return next === undefined ? undefined : { next, isDefinite: true, isLinked: false, isNamed };
}

/** A year or a day that directly follows the noun, or follows "the year". */
function dated(walk: Walk, { noun, ground, words }: Around): Walk | undefined {
  const isFirst = walk.next === noun.to;
  const isYear = words.yearNouns.has(ground.tokens[walk.next]?.text ?? '');
  const number = walk.next + (isYear ? 1 : 0);
  const text = ground.tokens[number]?.text ?? '';
  if (isYear && isNumber(text)) return { ...walk, next: number + 1, isDefinite: true, isNamed: true };
  const date = ground.dateAt.get(walk.next);
  if (isFirst && date !== undefined) return { ...walk, next: date.to, isDefinite: true, isNamed: true };
  return isFirst && /^\d{4}$/.test(text) ? { ...walk, next: walk.next + 1, isDefinite: true, isNamed: true } : undefined;
}

/** "On", "in the field of", and one word at least that they lead to. */
function linked(walk: Walk, around: Around): Walk | undefined {
  const { tokens } = around.ground;
  if (areTwo(around)) return undefined;
  const link = longestAt(around.words.links, tokens, { from: walk.next, to: around.end });
  if (link === undefined) return kindLinked(walk, around);
  const after = tokens[link.to];
  if (opensQuote(after)) return quoted({ ...walk, next: link.to }, tokens, walk.isNamed);
  if (after === undefined || link.to >= around.end || !isNext(after)) return undefined;
  return word({ ...walk, next: link.to, isDefinite: false, isLinked: true }, after, around);
}

/** What two agreements are about, each of them may be about: it is no part of the phrase that means both. */
function areTwo({ noun }: Around): boolean {
  return noun.meaning.howMany === 'two';
}

/** "An agreement on a ceasefire": the noun that says which kind it is belongs to the phrase. */
function kindLinked(walk: Walk, { noun, ground, words, end }: Around): Walk | undefined {
  const { tokens } = ground;
  if (!noun.meaning.isGeneric || walk.next !== noun.to || !words.instrumentLinks.has(tokens[walk.next]?.text ?? '')) return undefined;
  const kind = longestAt(nounPatterns, tokens, { from: walk.next + 1, to: end });
  if (kind === undefined || kind.meaning.isGeneric || kind.meaning.instrument !== 'ceasefire' || !isNext(tokens[walk.next + 1]))
    return undefined;
  return { ...walk, next: kind.to, isDefinite: kind.form.isDefinite, isLinked: true };
}

function word(walk: Walk, token: Token, around: Around): Walk | undefined {
  const { words } = around;
  if (isNumber(token.text) || isParticle(token) || isStop(walk.next, token, around)) return undefined;
  const mention = around.ground.mentionAt.get(walk.next);
  if (mention !== undefined && !isNationality(token, mention, words)) return named(walk, mention, around);
  const form = formTaken(walk, token, around);
  if (form === undefined) return undefined;
  const isLinked = walk.isLinked || form.clitics.some((clitic) => words.linkClitics.has(clitic));
  return { next: walk.next + 1, isDefinite: form.isDefinite, isLinked, isNamed: walk.isNamed };
}

/** "And" that stands by itself, before a number. */
function isParticle({ text }: Token): boolean {
  return languageOf(text).clitics.conjunctions.includes(text);
}

/** The reading of a word by which it goes on with the phrase: joined by "and", led by "for", as a genitive, or as an adjective. */
function formTaken(walk: Walk, token: Token, around: Around): WordForm | undefined {
  const { noun, words } = around;
  if (
    (areTwo(around) || isVerbsOwn(walk, token, around)) &&
    formsOf(token).some(({ clitics: [clitic = ''] }) => words.linkClitics.has(clitic))
  )
    return undefined;
  const isFirst = walk.next === noun.to;
  return formsOf(token).find((form) => {
    const [clitic] = form.clitics;
    if (clitic !== undefined && words.linkClitics.has(clitic)) return form.clitics.length === 1 && !isVerbal(form, words);
    if (clitic !== undefined) return !isFirst && form.clitics.length === 1 && goesOn(walk, form, words);
    if (isVerbal(form, words)) return false;
    if (isFirst && isClosed(noun, words)) return !form.isDefinite && isAdjective(form, words);
    return walk.isDefinite ? form.isDefinite && isAdjective(form, words) : true;
  });
}

/** "The agreement allows for the …", with the verb first: what the verb leads to is no part of its subject. */
function isVerbsOwn(walk: Walk, token: Token, { noun, ground }: Around): boolean {
  const verb = ground.tokens[noun.from - 1];
  if (verb === undefined || walk.next !== noun.to || !isNext(ground.tokens[noun.from])) return false;
  return provisionsOf(verb).some(({ clitics }) => token.readings.some((read) => clitics.has(read.clitics[0] ?? '')));
}

/** "And" goes on with a definite word after a definite one, and with an adjective after an adjective. */
function goesOn(walk: Walk, form: WordForm, words: PhraseWords): boolean {
  return (
    form.clitics[0] !== undefined && (form.isDefinite ? walk.isDefinite || walk.isLinked : !walk.isDefinite && isAdjective(form, words))
  );
}

function isAdjective({ bare }: WordForm, words: PhraseWords): boolean {
  return words.adjectives.has(bare) || words.adjectiveEndings.some((ending) => bare.length > ending.length + 2 && bare.endsWith(ending));
}

/** "Egyptian": it goes on as any adjective does. */
function isNationality(token: Token, { from, to }: Placed<Mention>, words: PhraseWords): boolean {
  return to - from === 1 && formsOf(token).some((form) => form.isDefinite && isAdjective(form, words));
}

function isVerbal({ bare, isDefinite }: WordForm, words: PhraseWords): boolean {
  if (isDefinite || words.notVerbs.has(bare)) return false;
  const isEnded =
    words.verbEndings.some((ending) => bare.length > 3 && bare.endsWith(ending)) &&
    !words.nounEndings.some((ending) => bare.endsWith(ending));
  return isEnded || words.isVerbShaped(bare) || words.verbPrefixes.some((prefix) => bare.startsWith(prefix));
}

/** An indefinite noun in the accusative, after which no genitive can stand. */
function isClosed(noun: Noun, words: PhraseWords): boolean {
  return words.closedEnding !== '' && noun.to - noun.from === 1 && noun.form.bare.endsWith(words.closedEnding);
}

function isStop(at: number, token: Token, { words, ground, end }: Around): boolean {
  const range = { from: at, to: end };
  if (formsOf(token).some(({ word, clitics }) => clitics.length === 1 && others.has(word))) return true;
  if (formsOf(token).some(({ word, bare, clitics }) => words.stops.has(bare) || (clitics.length < 2 && makings.has(word)))) return true;
  return (
    patternsAt(nounPatterns, ground.tokens, range).some(isNewAgreement(token)) || longestAt(roleLeads, ground.tokens, range) !== undefined
  );
}

/** "And a protocol" begins another agreement; "of ceasefire" goes on with this one. */
function isNewAgreement(token: Token): (met: Noun) => boolean {
  return ({ form, meaning }) => languageOf(token.text).clitics.conjunctions.includes(form.clitics[0] ?? '') && meaning.needs.size === 0;
}

/** A place or a state that the agreement is called after, or is about. */
function named(walk: Walk, mention: Placed<Mention>, { noun, ground }: Around): Walk | undefined {
  const kind = kindOf(mention.found, ground);
  const isGenitive = walk.next === noun.to && !walk.isDefinite;
  const isAbout = walk.next > noun.to && (!walk.isDefinite || walk.isLinked);
  if (kind === 'other' || !(isGenitive || isAbout)) return undefined;
  return { next: mention.to, isDefinite: true, isLinked: walk.isLinked, isNamed: walk.isNamed || isGenitive };
}

function kindOf(referent: Referent, { annotated }: Ground): 'territory' | 'other' {
  const entry = 'record' in referent ? annotated.lexicon.entries.get(referent.record) : referent.newcomer;
  return entry?.kind === 'place' || entry?.actorKind === 'state' ? 'territory' : 'other';
}
