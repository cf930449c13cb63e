import { languageOf } from '../languages/languages.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf } from '../text/word-forms.ts';
import { type TopicMet, topicsIn } from '../topics/find-topics.ts';
import { hasPronoun, isHead, isHeaded, isPurpose, isVerb, type Joint, jointAt, particlesOf } from './joints.ts';
import type { Passage } from './passage.ts';
import { clauseWords, pronouns } from './words.ts';

/** One provision of a passage, in tokens; `skipped` letters of particles stand before its first word. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly topics: readonly TopicMet[];
  /** The words that tell it, where they are more: the only provision of a verb has its verb. */
  readonly whole?: { readonly from: number; readonly to: number; readonly skipped: number };
}

/** How far into an item its first topic stands, in words: after "and", after a noun such as "cooperation", and after a comma. */
const reach = { conjunction: 1, head: 5, comma: 7 };
/** Longer stop words end a provision as well as others do. */
const longestParticle = 4;
/** The fewest words of an item from which "and" alone may part another, in a list that has commas. */
const shortestBefore = 4;
/** And the fewest in a list without commas, where both are of one group of topics. */
const shortestAlone = 3;

/**
 * The provisions of a passage: what commas and conjunctions join, where each part has a topic of its own. "Training and manoeuvres" is one,
 * "training of staff, exchange of information and a joint committee" are three.
 */
export function itemsOf(passage: Passage, tokens: readonly Token[]): readonly Item[] {
  if (longestAt(clauseWords.joiners, tokens, passage)?.to === passage.to) return [];
  const topics = topicsIn(tokens, passage).filter(({ isPhrase }) => isPhrase || !passage.isWeak);
  const joints = jointsOf(passage, tokens);
  const start = boundStart(passage, tokens) ?? startOf(passage, tokens);
  const around: Around = { passage, tokens, topics, hasCommas: false };
  const hasCommas = joints.some((joint) => joint.isAfterComma && opensItem(joint, start, around));
  const starts = [start];
  for (const joint of joints) if (opensItem(joint, starts.at(-1) ?? start, { ...around, hasCommas })) starts.push(joint);
  const items = starts.map((start, index) => itemOf(start, starts[index + 1]?.at ?? passage.to, around));
  return withLead(items, passage, tokens).filter((item) => item.topics.length > 0);
}

/** A provision that is the only one of its verb is told by the verb, too. */
function withLead(items: readonly Item[], { lead }: Passage, tokens: readonly Token[]): readonly Item[] {
  const [item] = items;
  if (item === undefined || items.length > 1 || lead === undefined) return items;
  const { from, to } = item;
  const start = startOf({ from: lead, to }, tokens);
  return start.first > from ? items : [{ ...item, whole: { from: start.first, to, skipped: start.skipped } }];
}

interface Around {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly topics: readonly TopicMet[];
  /** Commas part the provisions, so that "and" more often joins words of one. */
  readonly hasCommas: boolean;
}

function startOf({ from, to }: Pick<Passage, 'from' | 'to'>, tokens: readonly Token[]): Joint {
  const joint = jointAt(from, to, tokens);
  return joint ?? { at: from, first: from, skipped: particlesOf(tokens[from]), isAfterComma: true, isJoined: false };
}

/** "(And) it is for Chad to …": the words that say so belong to what is provided, though elsewhere they join. */
function boundStart({ from, object, to }: Passage, tokens: readonly Token[]): Joint | undefined {
  if (object <= from || longestAt(clauseWords.dutyLeads, tokens, { from, to }) === undefined) return undefined;
  const skipped = tokens[from]?.readings.find(({ clitics }) => clitics.length === 1)?.skipped ?? 0;
  return { at: from, first: from, skipped, isAfterComma: true, isJoined: false };
}

function jointsOf({ from, object, to }: Passage, tokens: readonly Token[]): readonly Joint[] {
  const joints: Joint[] = [];
  for (let at = Math.max(from + 1, object); at < to; at++) {
    const close = quoteFrom(at, to, tokens);
    if (close !== undefined) at = close;
    const joint = jointAt(at, to, tokens);
    if (joint === undefined) continue;
    joints.push(joint);
    at = Math.max(at, joint.first - 1);
  }
  return joints;
}

/** A few words in quotation marks are no list: the token after those that open before one. */
function quoteFrom(at: number, to: number, tokens: readonly Token[]): number | undefined {
  if (!/(?:^| )"$/.test(tokens[at]?.before ?? '')) return undefined;
  for (let end = at + 1; end < Math.min(to, at + longestQuote); end++) if (/^"/.test(tokens[end]?.before ?? '')) return end;
  return undefined;
}

/** Longer quotations tell provisions of their own. */
const longestQuote = 8;

/** Whether a provision of its own follows a joint: its words begin with a topic, and are no addition to the one before. */
function opensItem(joint: Joint, last: Joint, around: Around): boolean {
  const { tokens } = around;
  const { at, first, isAfterComma, isJoined } = joint;
  if (!mayOpenItem(joint, last, around)) return false;
  const isTorn = around.topics.some(({ from, to }) => from < at && to > first);
  if (isTorn && !(isHeaded(first, tokens) && isHeaded(last.first, tokens))) return false;
  const topics = isTorn ? around.topics.filter(({ from, to }) => from >= at || to <= at) : around.topics;
  if (isAfterComma && beginsAnew(first, tokens)) return true;
  const after = topicsAfter(joint, { ...around, topics });
  if (after.length === 0) return false;
  if (isAfterComma || isJoined) return true;
  const before = topics.filter(({ from, to }) => from >= last.first && to <= at);
  return before.length > 0 && partsAlone(joint, last, { ...around, before, after });
}

/** Whether what follows a joint is no purpose, manner or example of what is before, and told as that is: by a verb, or by a noun. */
function mayOpenItem({ at, first, isAfterComma, isJoined }: Joint, last: Joint, { passage, tokens }: Around): boolean {
  if (isJoined) return true;
  if (isAfterComma && first === at && isPurpose(tokens[first])) return false;
  if (longestAt(clauseWords.means, tokens, { from: first, to: passage.to }) !== undefined) return false;
  if (!isAfterComma && hasExamples(last.first, at, tokens)) return false;
  if (!isVerb(tokens[last.first]) || isVerb(tokens[first])) return true;
  return isAfterComma && (isHeaded(first, tokens) || isNominal(first, passage.to, tokens));
}

/** Whether "including" stands between two tokens: then "and" joins what it includes. */
function hasExamples(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let at = Math.max(from, to - longestExamples); at < to; at++)
    if (longestAt(clauseWords.examples, tokens, { from: at, to }) !== undefined) return true;
  return false;
}

/** So many words back "including" is looked for. */
const longestExamples = 10;

/** Whether a sentence of its own begins with its subject: a verb follows within a few words, and no stop between. */
function isNominal(first: number, to: number, tokens: readonly Token[]): boolean {
  for (let at = first + 1; at < Math.min(to, first + longestSubject); at++) {
    if (tokens[at]?.before !== ' ') return false;
    if (isVerb(tokens[at])) return true;
  }
  return false;
}

/** The most words of such a subject. */
const longestSubject = 5;

/** A verb, or a noun of doing. */
function beginsAnew(first: number, tokens: readonly Token[]): boolean {
  return isVerb(tokens[first]) || isHeaded(first, tokens);
}

function topicsAfter({ first, isAfterComma, isJoined }: Joint, { tokens, topics }: Around): readonly TopicMet[] {
  const isClause = isAfterComma || isJoined || isVerb(tokens[first]);
  const within = isClause ? reach.comma : isHeaded(first, tokens) ? reach.head : reach.conjunction;
  return topics.filter(({ from }) => from >= first && from <= first + within);
}

interface Parting extends Around {
  readonly before: readonly TopicMet[];
  readonly after: readonly TopicMet[];
}

/**
 * Whether "and" alone parts two provisions: the second is about something else or is another doing of its own, and the first long enough to be one.
 */
function partsAlone({ at, first }: Joint, last: Joint, { tokens, hasCommas, before, after }: Parting): boolean {
  const codes = new Set(before.map(({ code }) => code));
  const isParallel = isHeaded(first, tokens) && isHeaded(last.first, tokens);
  const isOwn = isParallel && at - last.first >= shortestAlone && isOwnHead(tokens[first]);
  if (!isOwn && after.some(({ code }) => codes.has(code))) return false;
  if (isVerb(tokens[first])) return true;
  if (isHead(tokens[at - 1]) && isHead(tokens[first])) return false;
  if (tellsWhoWill(last.first, at, tokens)) return clauseWords.verbs.has(tokens[first]?.text ?? '') || isDutyAt(first, tokens);
  if (hasPronoun(tokens[first])) return false;
  const groups = new Set(before.map(({ code }) => groupOf(code)));
  const isOther = after.every(({ code }) => !groups.has(groupOf(code)));
  const length = at - last.first;
  if (isHeaded(last.first, tokens) && !isHeaded(first, tokens)) return false;
  if (hasCommas) return (isOther || isParallel) && length >= shortestBefore;
  return isOther || isParallel || length >= shortestAlone;
}

/** Whether a noun of doing stands by itself, with what is done after it: not "the discharging", nor "their discharging". */
function isOwnHead(token: Token | undefined): boolean {
  return token !== undefined && !hasPronoun(token) && !formsOf(token).some(({ isDefinite }) => isDefinite);
}

/** Whether a sentence with its subject first stands between two tokens: "and" joins its nouns, and parts only what else is to be done. */
function tellsWhoWill(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let at = from + 1; at < Math.min(to, from + longestLead); at++) if (isDutyAt(at, tokens)) return true;
  return false;
}

function isDutyAt(at: number, tokens: readonly Token[]): boolean {
  return longestAt(clauseWords.dutiesAfter, tokens, { from: at, to: tokens.length }) !== undefined;
}

/** The most words of a subject that stands first. */
const longestLead = 10;

function groupOf(code: string): string {
  return code.split('.')[0] ?? code;
}

function itemOf(start: Joint, to: number, { topics, tokens }: Around): Item {
  const end = trimmed(start.first, to, tokens);
  return {
    from: start.first,
    to: end,
    skipped: start.skipped,
    topics: topics.filter((topic) => topic.from >= start.first && topic.to <= to),
  };
}

/** Without a conjunction or a preposition left over at the end. */
function trimmed(from: number, to: number, tokens: readonly Token[]): number {
  let end = to;
  while (end > from + 1 && (isLeftOver(tokens[end - 1]) || isJoiner(end - 1, end, tokens))) end--;
  return end;
}

function isJoiner(from: number, to: number, tokens: readonly Token[]): boolean {
  return longestAt(clauseWords.joiners, tokens, { from, to }) !== undefined;
}

function isLeftOver(token: Token | undefined): boolean {
  if (token === undefined || token.text.length > longestParticle || pronouns.some((pronoun) => token.text.endsWith(pronoun))) return false;
  const { stopWords, clitics } = languageOf(token.text);
  return token.readings.some((read) => read.clitics.every((one) => clitics.conjunctions.includes(one)) && stopWords.has(read.word));
}
