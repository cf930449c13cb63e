import { isNext } from '../agreements/next.ts';
import { joints, phraseWordsOf } from '../agreements/words.ts';
import { longestAt, type Patterns } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { isStopWord } from '../text/word-classes.ts';
import { afterAuxiliary, hasCaseEnding } from './elided.ts';
import type { Item } from './items.ts';
import { isHead, isVerb } from './joints.ts';
import { mayOpen } from './provision-verbs.ts';
import { joinedFrom, type Spoken } from './spoken.ts';
import { clauseWords } from './words.ts';

/** Who is told to do what a provision tells, or to benefit from it, by its own words. */
export interface Subject {
  readonly owing: readonly Spoken[];
  readonly gaining: readonly Spoken[];
}

/** A provision with those whom it speaks of. */
export interface Telling {
  readonly item: Item;
  readonly spoken: readonly Spoken[];
  readonly tokens: readonly Token[];
  /** Its first verb is the agreement's, and not a party's: "which restores". */
  readonly isAgreements: boolean;
  /** Any verb after a name tells what is provided, as in a line of a list ("Chad trains") and after "the deal sees". */
  readonly isFree: boolean;
}

/** How far somebody stands after a verb, after a noun, and after the first word of a provision that tells who first; in words. */
const reach = { verb: 4, noun: 3, first: 3, duty: 2, receiver: 1, passive: 5 };

/** The subject that the words of a provision give: after its verb, before it, after a noun of doing, after "it is for", or after "by". */
export function subjectOf(telling: Telling): Subject | undefined {
  return afterVerb(telling) ?? beforeVerb(telling) ?? afterNoun(telling) ?? afterLead(telling) ?? byAgent(telling);
}

/** In a language that puts the verb first: "withdraws Chad its forces". */
function afterVerb(telling: Telling): Subject | undefined {
  const { item, spoken, tokens, isAgreements } = telling;
  const from = afterAuxiliary(item.from, tokens);
  if (!isVerb(tokens[from]) || isAgreements || isAt(clauseWords.impersonal, from, item, tokens)) return undefined;
  const first = spoken.findIndex((one) => isSubjectOf(from, one, tokens));
  if (first < 0) return undefined;
  const chain = joinedFrom(spoken, first, tokens);
  if (isAt(clauseWords.gains, from, item, tokens)) return gained(chain);
  const isObject = isAt(clauseWords.benefitVerbs, from, item, tokens) && !isFollowedByObject(chain, item, tokens);
  if (isObject) return gained(chain);
  return { owing: chain, gaining: isAt(clauseWords.dativeVerbs, from, item, tokens) ? receiversAfter(chain, telling) : [] };
}

/** Somebody named soon after a verb, with no particle; of a place or of people of a state only right after it. */
function isSubjectOf(verb: number, one: Spoken, tokens: readonly Token[]): boolean {
  return (
    one.from > verb && one.skipped === 0 && isReached(one, verb + 1, one.how === 'place' || one.how === 'people' ? 0 : reach.verb, tokens)
  );
}

/** "Gives Chad Niger boats": whoever is named next is given it. */
function receiversAfter(givers: readonly Spoken[], { spoken, tokens }: Telling): readonly Spoken[] {
  const end = givers.at(-1)?.to ?? 0;
  const first = spoken.findIndex((one) => one.from >= end && isReached(one, end, reach.receiver, tokens));
  return first < 0 ? [] : joinedFrom(spoken, first, tokens);
}

/** "Chad will withdraw"; in Arabic too, where the subject stands first. */
function beforeVerb({ item, spoken, tokens, isFree }: Telling): Subject | undefined {
  const [first] = spoken;
  if (first === undefined || isVerb(tokens[item.from]) || !isReached(first, item.from, reach.first, tokens)) return undefined;
  const chain = joinedFrom(spoken, 0, tokens);
  const end = chain.at(-1)?.to ?? first.to;
  for (let at = end; at < Math.min(item.to, end + reach.duty); at++) {
    const duty = longestAt(clauseWords.dutiesAfter, tokens, { from: at, to: item.to });
    if (duty !== undefined) return isAt(clauseWords.gains, duty.to, item, tokens) ? gained(chain) : owed(chain);
    if (isVerb(tokens[at])) return isAt(clauseWords.gains, at, item, tokens) ? gained(chain) : owed(chain);
  }
  const isFirst = first.from === item.from || (first.from === item.from + 1 && clauseWords.articles.has(tokens[item.from]?.text ?? ''));
  if (isFree && isFirst && first.how !== 'people' && tellsAt(end, tokens)) return owed(chain);
  return isInfinitive(end, tokens) && first.from === item.from ? owed(chain) : undefined;
}

/** "Chad trains", "both sides work". */
function tellsAt(at: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  return token !== undefined && phraseWordsOf(token.text).isBefore && isNext(token) && (mayOpen(token) || isHead(token));
}

/** "… and Libya to stop the boats". */
function isInfinitive(at: number, tokens: readonly Token[]): boolean {
  return clauseWords.infinitives.has(tokens[at]?.text ?? '') && isHead(tokens[at + 1]);
}

/** "The withdrawal of Chad's forces", تقديم قطر دعما, إرسال مستشارين قطريين. */
function afterNoun({ item, spoken, tokens }: Telling): Subject | undefined {
  const start = isHead(tokens[item.from]) || !isStopWord(tokens[item.from]?.text ?? '') ? item.from : item.from + 1;
  const doing = longestAt(clauseWords.doings, tokens, { from: start, to: item.to });
  const gain = longestAt(clauseWords.gains, tokens, { from: start, to: item.to });
  const giving = longestAt(clauseWords.givings, tokens, { from: start, to: item.to });
  const [first] = spoken;
  if (first === undefined || (first.how === 'place' && first.from !== start + 1)) return undefined;
  const chain = joinedFrom(spoken, 0, tokens);
  if (gain !== undefined && first.from === gain.to) return gained(chain);
  if (doing !== undefined && isReached(first, doing.to, reach.noun, tokens)) return owed(chain);
  if (giving === undefined || first.from !== giving.to || first.skipped > 0) return undefined;
  return first.how === 'people' || isFollowedByObject(chain, item, tokens) ? owed(chain) : undefined;
}

/** "… will be monitored by Chad and Niger". */
function byAgent({ item, spoken, tokens }: Telling): Subject | undefined {
  const first = spoken.findIndex(({ from }) => from > item.from && clauseWords.agents.has(tokens[from - 1]?.text ?? ''));
  const agent = spoken[first];
  if (agent === undefined) return undefined;
  for (let at = Math.max(item.from, agent.from - reach.passive); at < agent.from; at++)
    if (isAt(clauseWords.impersonal, at, item, tokens)) return owed(joinedFrom(spoken, first, tokens));
  return undefined;
}

/** "It is for Chad to …". */
function afterLead({ item, spoken, tokens }: Telling): Subject | undefined {
  const first = spoken.findIndex(({ from }) => from - item.from === 1 && isAt(clauseWords.dutyLeads, item.from, item, tokens));
  const chain = first < 0 ? [] : joinedFrom(spoken, first, tokens);
  const end = chain.at(-1)?.to;
  return end !== undefined && isAt(clauseWords.dutyAfterLeads, end, item, tokens) ? owed(chain) : undefined;
}

/** Whether somebody stands not far after a token, with no preposition and no comma between, nor one written onto the name. */
function isReached({ from, skipped }: Spoken, start: number, within: number, tokens: readonly Token[]): boolean {
  if (from < start || from - start > within || (skipped > 0 && from !== start)) return false;
  for (let at = start; at < from; at++) {
    const joint = longestAt(joints, tokens, { from: at, to: from });
    if (joint !== undefined) at = joint.to - 1;
    else if (parts(tokens[at])) return false;
  }
  return from === start || !/[,;:]/.test(tokens[from]?.before ?? '');
}

/** A preposition or another small word that is no article, an object, and a comma before a word part it from the words before. */
function parts(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (isStopWord(token.text) && !clauseWords.articles.has(token.text)) || /[,;:]/.test(token.before) || hasCaseEnding(token);
}

/** Whether words follow that can be what somebody does something to: no preposition, and no end. */
function isFollowedByObject(chain: readonly Spoken[], item: Item, tokens: readonly Token[]): boolean {
  const next = chain.at(-1)?.to ?? item.to;
  const token = tokens[next];
  return token !== undefined && next < item.to && /^ ?"?$/.test(token.before) && !isStopWord(token.text) && !isAdjective(token);
}

/** An adjective with its article belongs to the name before it. */
function isAdjective({ text }: Token): boolean {
  const { adjectiveEndings, adjectives } = phraseWordsOf(text);
  return text.startsWith('ال') && (adjectives.has(text) || adjectiveEndings.some((ending) => text.endsWith(ending)));
}

function isAt(words: Patterns<true>, at: number, { to }: Item, tokens: readonly Token[]): boolean {
  return longestAt(words, tokens, { from: at, to }) !== undefined;
}

function owed(owing: readonly Spoken[]): Subject {
  return { owing, gaining: [] };
}

function gained(gaining: readonly Spoken[]): Subject {
  return { owing: [], gaining };
}
