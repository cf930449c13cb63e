import type { Instrument } from '@mithaq/domain';
import { clauseWords } from '../clauses/words.ts';
import type { Mention } from '../found.ts';
import { patternsAt } from '../text/patterns.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import { isStopWord } from '../text/word-classes.ts';
import { deepStem, formsOf } from '../text/word-forms.ts';
import { topicsIn } from '../topics/find-topics.ts';
import type { Candidate } from './candidate.ts';
import { afterDateline } from './dateline.ts';
import type { Ground } from './ground.ts';
import { isNext } from './next.ts';
import { type Noun, nounsIn } from './nouns.ts';
import { makingAt, type Placing, participationsAt } from './participations.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isTold } from './told.ts';
import { aims, existing, others, phraseWordsOf, sharperPatterns } from './words.ts';

/** How many words before a phrase a wish or a denial is looked for. */
const reachOfAim = 6;

/** The phrases of a text that may mean an agreement, in order, none overlapping another. */
export function candidatesIn(ground: Ground, isProvided: (token: Token) => boolean): readonly Candidate[] {
  const phrases = withKnown(phrasesIn(ground, isProvided), ground);
  return phrases.map((one, at) => candidateOf(one, placingOf(one, phrases[at - 1], phrases[at + 1], ground), ground));
}

interface NounPhrase {
  readonly noun: Noun;
  readonly phrase: Phrase;
  readonly known?: Placed<Mention>;
}

function phrasesIn(ground: Ground, isProvided: (token: Token) => boolean): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const noun of nounsIn(ground, isProvided)) {
    const last = found.at(-1);
    if (last !== undefined && noun.from < last.phrase.to) continue;
    const phrase = phraseOf(noun, ground);
    if (last !== undefined && phrase.from < last.phrase.to) continue;
    found.push({ noun, phrase }, ...anotherAfter(noun, phrase, ground));
  }
  return found;
}

/** "… and another for defence": an agreement of the same kind, with what it is about. */
function anotherAfter(noun: Noun, { to }: Phrase, ground: Ground): readonly NounPhrase[] {
  const { tokens } = ground;
  const token = tokens[to];
  const form = token && isNext(token) ? formsOf(token).find(({ word, clitics }) => clitics.length === 1 && others.has(word)) : undefined;
  if (form === undefined || noun.meaning.howMany !== 'one' || ground.sentenceOf(to).from !== ground.sentenceOf(noun.from).from) return [];
  const other: Noun = { ...noun, from: to, to: to + 1, form };
  const phrase = phraseOf(other, ground);
  return phrase.to > to + 1 ? [{ noun: other, phrase }] : [];
}

/** The phrases with the register's names of agreements that stand at them; a name that goes further than its phrase widens it. */
function withKnown(phrases: readonly NounPhrase[], { annotated }: Ground): readonly NounPhrase[] {
  const known = annotated.mentions.filter(({ found }) => isAgreement(found, annotated.lexicon.entries));
  return phrases.map((one, at) => {
    const next = phrases[at + 1]?.phrase.from ?? Number.POSITIVE_INFINITY;
    const name = within(known, { from: one.phrase.from, to: Math.max(one.phrase.to, next) }).find(({ from }) => from < one.phrase.to);
    if (name === undefined) return one;
    return { ...one, known: name, phrase: { ...one.phrase, to: Math.max(one.phrase.to, name.to), isDefinite: true } };
  });
}

function isAgreement(found: Mention, entries: Ground['annotated']['lexicon']['entries']): boolean {
  return 'record' in found && entries.get(found.record)?.kind === 'agreement';
}

/** The room between the agreements before and after, within the sentence. */
function placingOf({ phrase }: NounPhrase, previous: NounPhrase | undefined, next: NounPhrase | undefined, ground: Ground): Placing {
  const sentence = ground.sentenceOf(phrase.from);
  const last = ground.sentenceOf(phrase.to - 1);
  return {
    phrase,
    after: Math.max(afterDateline(sentence, ground), previous?.phrase.to ?? 0),
    before: Math.min(last.to, next?.phrase.from ?? Number.POSITIVE_INFINITY),
  };
}

function candidateOf({ noun, phrase, known }: NounPhrase, placing: Placing, ground: Ground): Candidate {
  const { tokens } = ground;
  const sentence = ground.sentenceOf(noun.from);
  return {
    noun,
    phrase,
    instrument: instrumentOf(noun, phrase, tokens),
    paragraph: sentence.paragraph,
    sentence: ground.sentenceIndexOf(noun.from),
    content: contentOf(noun, phrase, tokens),
    topics: topicsIn(tokens, { from: phrase.from, to: phrase.to }),
    participations: participationsAt(placing, ground),
    isMade: makingAt(placing, ground) !== undefined,
    isTold: isTold(noun, placing, ground),
    isAim: !isGiven(noun, phrase, tokens) && isAimed(placing, ground),
    ...(known && { known }),
  };
}

/** A plain agreement is of a sharper kind where its phrase says so: "agreement for a ceasefire". */
function instrumentOf({ meaning }: Noun, phrase: Phrase, tokens: readonly Token[]): Instrument {
  if (!meaning.isGeneric) return meaning.instrument;
  for (let at = phrase.from; at < phrase.to; at++) {
    const met = patternsAt(sharperPatterns, tokens, { from: at, to: phrase.to }).find(
      ({ meaning: sharper }) => sharper !== meaning.instrument,
    );
    if (met !== undefined) return met.meaning;
  }
  return meaning.instrument;
}

function contentOf(noun: Noun, phrase: Phrase, tokens: readonly Token[]): ReadonlySet<string> {
  const content = new Set<string>();
  const sharper = sharperTokens(phrase, tokens);
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (token === undefined || (at >= noun.from && at < noun.to) || sharper.has(at) || isStopWord(token.text)) continue;
    if (isMeasure(token) || isMeasure(tokens[at + 1])) continue;
    const form = contentForm(token);
    if (!phraseWordsOf(token.text).idle.has(form)) content.add(deepStem(form));
  }
  return content;
}

/** "17-article": the word that a length is counted in. Its number stands before it. */
function isMeasure(token: Token | undefined): boolean {
  return token !== undefined && phraseWordsOf(token.text).measures.has(token.text);
}

/** The words that make the kind of agreement say nothing more of it. */
function sharperTokens(phrase: Phrase, tokens: readonly Token[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let from = phrase.from; from < phrase.to; from++) {
    for (const { to } of patternsAt(sharperPatterns, tokens, { from, to: phrase.to })) for (let at = from; at < to; at++) covered.add(at);
  }
  return covered;
}

/** The reading without particles where one before an article is surely a particle, else the word as it stands. */
function contentForm(token: Token): string {
  const forms = formsOf(token);
  const articled = forms.find(({ isDefinite, clitics }) => isDefinite && clitics.length > 0);
  return (articled ?? forms.at(-1))?.bare ?? token.text;
}

/** "The agreement", or one by its name, is there already, whatever is wished of it. */
function isGiven(noun: Noun, phrase: Phrase, tokens: readonly Token[]): boolean {
  return (
    phrase.isNamed || isDescribed(phrase, tokens) || (phraseWordsOf(noun.form.word).isBefore ? phrase.isDefinite : noun.form.isDefinite)
  );
}

/** "The memorandum that they concluded". */
function isDescribed({ isDefinite, to }: Phrase, tokens: readonly Token[]): boolean {
  return isDefinite && clauseWords.relatives.has(tokens[to]?.text ?? '');
}

function isAimed({ phrase, after }: Placing, { tokens }: Ground): boolean {
  for (let at = phrase.from - 1; at >= Math.max(after, phrase.from - reachOfAim); at--) {
    if (tokens[at]?.readings.some(({ word }) => existing.has(word))) return false;
    if (patternsAt(aims, tokens, { from: at, to: phrase.to }).length > 0) return true;
  }
  return false;
}
