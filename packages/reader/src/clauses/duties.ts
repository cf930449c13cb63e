import type { Force } from '@mithaq/domain';
import type { Ground } from '../agreements/ground.ts';
import { actorsIn, referred } from '../agreements/participations.ts';
import type { Dated, Mention, Referred } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { longestAt } from '../text/patterns.ts';
import { type Placed, within } from '../text/placed.ts';
import { isStopWord } from '../text/word-classes.ts';
import type { Item } from './items.ts';
import { isVerb } from './joints.ts';
import type { Passage } from './passage.ts';
import { benefitClitics, clauseWords, forcePatterns } from './words.ts';

/** Who owes it, to whom, how strictly and by when. */
interface Duty {
  readonly obligated: readonly Referred[];
  readonly beneficiaries: readonly Referred[];
  readonly force?: Force;
  readonly deadline?: Dated;
}

/** What a provision tells of who owes what to whom. */
export function dutyOf(item: Item, passage: Passage, ground: Ground): Duty {
  const actors = actorsIn(item, ground);
  const own = actors.filter((mention) => isOwing(mention, item, ground));
  const owing = own.length > 0 ? own : subjectsOf(item, passage, ground);
  const gaining = actors.filter((mention) => !owing.includes(mention) && isGaining(mention, item, ground));
  const force = forceOf(item, passage, ground);
  const deadline = deadlineOf(item, ground);
  return {
    obligated: owing.map(({ found }) => referred(found)),
    beneficiaries: gaining.map(({ found }) => referred(found)),
    ...(force && { force }),
    ...(deadline && { deadline }),
  };
}

/** Those who do it: named right after the verb that begins the provision, before "will", or after "the withdrawal of". */
function isOwing(mention: Placed<Mention>, item: Item, { tokens }: Ground): boolean {
  const { from, to } = mention;
  if (isVerb(tokens[item.from]) && from > item.from && from - item.from <= reachOfSubject) return isBare(mention, item, tokens);
  if (longestAt(clauseWords.dutiesAfter, tokens, { from: to, to: Math.min(to + 2, tokens.length) }) !== undefined) return true;
  return from === item.from + 1 && isBenefit(tokens[to]);
}

/** Those named as the subject of the verb of agreeing or undertaking; a provision with a verb of its own has its own subject. */
function subjectsOf(item: Item, { trigger, from, isByParties }: Passage, ground: Ground): readonly Placed<Mention>[] {
  if (!isByParties || (item.from !== trigger && isVerb(ground.tokens[item.from]))) return [];
  const after = actorsIn({ from: trigger + 1, to: from > trigger ? from : trigger + 1 + reachOfSubject }, ground);
  return after.length > 0 || from <= trigger ? after : subjectsBefore(trigger, ground);
}

/** Those named right before a verb, joined to one another: "Chad and Niger agreed". */
function subjectsBefore(verb: number, ground: Ground): readonly Placed<Mention>[] {
  const ahead = actorsIn({ from: Math.max(ground.sentenceOf(verb).from, verb - reachBefore), to: verb }, ground);
  const isOpen = (at: number) => /^ ?$/.test(ground.tokens[at]?.before ?? '');
  const subjects: Placed<Mention>[] = [];
  let next = verb;
  for (const mention of ahead.toReversed()) {
    if (next - mention.to > 1 || !isOpen(mention.to) || !isOpen(next)) break;
    if (mention.to < next && (subjects.length === 0 || !isConjunction(ground.tokens[mention.to]))) break;
    subjects.unshift(mention);
    next = mention.from;
  }
  return subjects;
}

function isConjunction(token: Ground['tokens'][number] | undefined): boolean {
  return (
    token !== undefined && (clauseWords.conjunctions.has(token.text) || languageOf(token.text).clitics.conjunctions.includes(token.text))
  );
}

/** Subjects before a verb are looked for among so many words. */
const reachBefore = 12;

/** A verb's subject stands at most so many words after it. */
const reachOfSubject = 3;

/** No preposition stands before a name, as its own word or written onto it. */
function isBare({ found, from }: Placed<Mention>, item: Item, tokens: Ground['tokens']): boolean {
  const before = tokens.slice(item.from + 1, from);
  const isFree = before.every(({ text, before: between }) => !isStopWord(text) && !/[,;:]/.test(between));
  return isFree && found.start === tokens[from]?.start;
}

/** A particle written onto a word gives something to somebody: `لليمن`. */
function isBenefit(token: Ground['tokens'][number] | undefined): boolean {
  return token?.readings.some(({ clitics, word }) => benefitClitics.has(clitics.at(-1) ?? '') && word.length > 2) ?? false;
}

function isGaining({ found, from }: Placed<Mention>, item: Item, { tokens }: Ground): boolean {
  if (found.start > (tokens[from]?.start ?? 0) && isBenefit(tokens[from])) return true;
  return [1, 2].some(
    (back) => from - back >= item.from && longestAt(clauseWords.benefits, tokens, { from: from - back, to: from }) !== undefined,
  );
}

function forceOf(item: Item, passage: Passage, { tokens }: Ground): Force | undefined {
  for (let at = Math.max(passage.trigger, item.from - 2); at < item.to; at++) {
    const met = longestAt(forcePatterns, tokens, { from: at, to: item.to });
    if (met !== undefined) return met.meaning;
  }
  return passage.force;
}

/** How many words before a date its "by" is looked for. */
const reachOfBy = 3;

/** The day by which it is due: a date after "before" or "by". */
function deadlineOf(item: Item, { annotated, tokens }: Ground): Dated | undefined {
  const due = within(annotated.dates, item).find(({ from }) =>
    [...Array(reachOfBy).keys()].some((back) => {
      const at = from - back;
      return at >= item.from && longestAt(clauseWords.deadlines, tokens, { from: at, to: from + 1 }) !== undefined;
    }),
  );
  return due && { start: due.found.start, end: due.found.end, exact: due.found.exact, date: due.found.date };
}
