import { languageOf } from '../languages/languages.ts';
import { longestAt, type PatternMet, type Patterns, patternsAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { isLatin } from '../text/word-classes.ts';
import type { Ground } from './ground.ts';
import { isNext } from './next.ts';
import { deeds, type NounMeaning, notAgreements, nounPatterns, phraseWordsOf } from './words.ts';

/** A noun that may mean an agreement, where it stands. */
export type Noun = PatternMet<NounMeaning>;

/**
 * The nouns of a text that may mean an agreement, from left to right, none inside another; those in a phrase that means none are left out.
 * `isProvided` tells of a word that it says what an agreement provides: after one, "the agreeing on" is an agreement after all.
 */
export function nounsIn({ tokens, sentenceOf }: Ground, isProvided: (token: Token) => boolean): readonly Noun[] {
  const covered = coveredBy(tokens, notAgreements);
  const nouns: Noun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const noun = longestAt(nounPatterns, tokens, { from: at, to: sentenceOf(at).to });
    if (noun !== undefined && !covered.has(at) && !isDeed(tokens, at, isProvided))
      nouns.push(countedAlike(counted(noun, tokens), nouns.at(-1)));
    at = noun?.to ?? at + 1;
  }
  return nouns;
}

/** A noun after a number above one means so many, whatever its form. */
function counted(noun: Noun, tokens: readonly Token[]): Noun {
  const before = tokens[noun.from - 1]?.text ?? '';
  if (!isNext(tokens[noun.from])) return noun;
  if (before === '2' || (noun.meaning.howMany === 'more' && phraseWordsOf(before).twos.has(before))) return of(noun, 'two');
  const isCounted = /^\d{1,3}$/.test(before) && Number(before) > 1 && (noun.meaning.howMany === 'more' || !isLatin(noun.form.word));
  return isCounted ? of(noun, 'more') : noun;
}

/** "19 agreements and memoranda": what is joined to a counted noun is counted with it. */
function countedAlike(noun: Noun, last: Noun | undefined): Noun {
  const { conjunctions } = languageOf(noun.form.word).clitics;
  const isJoined = last?.to === noun.from && conjunctions.includes(noun.form.clitics[0] ?? '');
  return isJoined && last.meaning.howMany === 'more' && noun.meaning.howMany === 'one' ? of(noun, 'more') : noun;
}

function of(noun: Noun, howMany: NounMeaning['howMany']): Noun {
  return { ...noun, meaning: { ...noun.meaning, howMany } };
}

/** "It was agreed on": what the parties did, and no noun for what they made. */
function isDeed(tokens: readonly Token[], at: number, isProvided: (token: Token) => boolean): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && isProvided(before)) return false;
  return longestAt(deeds, tokens, { from: at, to: tokens.length })?.meaning ?? false;
}

/** The tokens that phrases of a list cover. */
function coveredBy(tokens: readonly Token[], list: Patterns<true>): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let from = 0; from < tokens.length; from++) {
    for (const { to } of patternsAt(list, tokens, { from, to: tokens.length })) {
      for (let at = from; at < to; at++) covered.add(at);
    }
  }
  return covered;
}
