import { languageOf } from '../languages/languages.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { type TopicMet, topicsIn } from '../topics/find-topics.ts';
import { hasPronoun, isHead, isPurpose, isVerb, type Joint, jointAt, particlesOf } from './joints.ts';
import type { Passage } from './passage.ts';
import { clauseWords, pronouns } from './words.ts';

/** One provision of a passage, in tokens; `skipped` letters of particles stand before its first word. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly topics: readonly TopicMet[];
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
  const topics = topicsIn(tokens, passage).filter(({ isPhrase }) => isPhrase || !passage.isWeak);
  const joints = jointsOf(passage, tokens);
  const around: Around = { passage, tokens, topics, hasCommas: joints.some(({ isAfterComma }) => isAfterComma) };
  const starts = [startOf(passage, tokens)];
  for (const joint of joints) if (opensItem(joint, starts.at(-1) ?? joint, around)) starts.push(joint);
  return starts.map((start, index) => itemOf(start, starts[index + 1]?.at ?? passage.to, around)).filter((item) => item.topics.length > 0);
}

interface Around {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly topics: readonly TopicMet[];
  /** Commas part the provisions, so that "and" more often joins words of one. */
  readonly hasCommas: boolean;
}

function startOf({ from, to }: Passage, tokens: readonly Token[]): Joint {
  const joint = jointAt(from, to, tokens);
  return joint ?? { at: from, first: from, skipped: particlesOf(tokens[from]), isAfterComma: true, isJoined: false };
}

function jointsOf({ from, to }: Passage, tokens: readonly Token[]): readonly Joint[] {
  const joints: Joint[] = [];
  for (let at = from + 1; at < to; at++) {
    const joint = jointAt(at, to, tokens);
    if (joint === undefined) continue;
    joints.push(joint);
    at = Math.max(at, joint.first - 1);
  }
  return joints;
}

/** Whether a provision of its own follows a joint: its words begin with a topic, and are no addition to the one before. */
function opensItem(joint: Joint, last: Joint, around: Around): boolean {
  const { passage, tokens, topics } = around;
  const { at, first, isAfterComma, isJoined } = joint;
  if (topics.some(({ from, to }) => from < at && to > first)) return false;
  if (!isJoined && isAfterComma && first === at && isPurpose(tokens[first])) return false;
  if (!isJoined && longestAt(clauseWords.means, tokens, { from: first, to: passage.to }) !== undefined) return false;
  const isClause = isVerb(tokens[first]);
  if (isVerb(tokens[last.first]) && !isClause && !isJoined) return false;
  const within = isAfterComma || isClause || isJoined ? reach.comma : isHead(tokens[first]) ? reach.head : reach.conjunction;
  const after = topics.filter(({ from }) => from >= first && from <= first + within);
  if (after.length === 0) return false;
  const before = topics.filter(({ from, to }) => from >= last.first && to <= at);
  if (isAfterComma || isJoined || isClause) return true;
  return before.length > 0 && partsAlone(joint, last, { ...around, before, after });
}

interface Parting extends Around {
  readonly before: readonly TopicMet[];
  readonly after: readonly TopicMet[];
}

/** Whether "and" alone parts two provisions: the second is about something else, and the first long enough to be one. */
function partsAlone({ at, first }: Joint, last: Joint, { tokens, hasCommas, before, after }: Parting): boolean {
  const codes = new Set(before.map(({ code }) => code));
  const groups = new Set(before.map(({ code }) => groupOf(code)));
  if (hasPronoun(tokens[first]) || after.some(({ code }) => codes.has(code))) return false;
  const isOther = after.every(({ code }) => !groups.has(groupOf(code)));
  const length = at - last.first;
  return hasCommas ? isOther && length >= shortestBefore : isOther || length >= shortestAlone;
}

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
  while (end > from + 1 && isLeftOver(tokens[end - 1])) end--;
  return end;
}

function isLeftOver(token: Token | undefined): boolean {
  if (token === undefined || token.text.length > longestParticle || pronouns.some((pronoun) => token.text.endsWith(pronoun))) return false;
  return languageOf(token.text).stopWords.has(token.text);
}
