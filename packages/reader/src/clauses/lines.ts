import { descriptionAt } from '../referring/descriptions.ts';
import { longestAt } from '../text/patterns.ts';
import { isNumber } from '../text/word-classes.ts';
import { isVerb, jointAt } from './joints.ts';
import { type Passage, passageFrom } from './passage.ts';
import { reasons } from './reasons.ts';
import type { Scene } from './scene.ts';
import { clauseWords, meantByPronoun } from './words.ts';

/** The heading of a line has at most so many words. */
const longestHeading = 8;

/** The sentences of an article are looked for among so many words. */
const longestArticle = 80;

/** The passage that a sentence as a whole is: a line of a list, or one that goes on with what was provided before it. */
export function wholeSentence(scene: Scene): Passage | undefined {
  return listed(scene) ?? continued(scene);
}

/** A line of a list that follows an agreement: after a bullet or a number; or a line of an agreement's own text, after "article". */
function listed(scene: Scene): Passage | undefined {
  const { sentence, last } = scene;
  const from = last !== undefined || isInList(scene) ? lineStart(scene) : undefined;
  const first = from ?? articleStart(scene);
  if (first === undefined) return undefined;
  return passageFrom({ trigger: sentence.from, from: first, key: last?.agreement.found.key, reason: reasons.listed }, scene);
}

/** Whether "the main points:" stands before, or a line of such a list does. */
function isInList({ ground: { tokens, sentenceOf }, sentence: { from, paragraph }, previous }: Scene): boolean {
  if (previous?.reason === reasons.listed && paragraph - sentenceOf(previous.from).paragraph <= 1) return true;
  if (!/:/.test(tokens[from]?.before ?? '')) return false;
  for (let at = Math.max(0, from - longestHeading); at < from; at++)
    if (longestAt(clauseWords.under, tokens, { from: at, to: from }) !== undefined) return true;
  return false;
}

/** The first word of a line of a list, after what marks it as one. */
function lineStart({ ground: { tokens }, sentence: { from } }: Scene): number | undefined {
  const before = tokens[from]?.before ?? '';
  if (isNumber(tokens[from - 1]?.text ?? '') && /^[.)-]/.test(before) && isLineStart(tokens[from - 1])) return from;
  if (!isLineStart(tokens[from])) return undefined;
  if (/\n *[-*\u2013\u2014\u2022\u2023\u2043\u25A0\u25AA\u25CF\u25E6\u00B7]/u.test(before)) return from;
  return isCount(tokens[from]?.text ?? '') && /^[.)-]/.test(tokens[from + 1]?.before ?? '') ? from + 1 : undefined;
}

/** A number, or a letter that stands for one. */
function isCount(text: string): boolean {
  return isNumber(text) || text.length === 1;
}

/** The first word after the heading of an article, and the first of each further sentence of the same paragraph. */
function articleStart({ ground: { tokens }, sentence: { from, to } }: Scene): number | undefined {
  const line = lineOf(from, tokens);
  const item = line === undefined ? undefined : longestAt(clauseWords.items, tokens, { from: line, to });
  if (item === undefined) return undefined;
  return item.to <= from ? from : afterHeading(item.to, to, tokens);
}

/** Where the line of a sentence begins, if that is not far before. */
function lineOf(from: number, tokens: Scene['ground']['tokens']): number | undefined {
  for (let at = from; at >= Math.max(0, from - longestArticle); at--) if (at === 0 || isLineStart(tokens[at])) return at;
  return undefined;
}

function isLineStart(token: Scene['ground']['tokens'][number] | undefined): boolean {
  return token?.before.includes('\n') ?? false;
}

/** The token after the colon or dash that ends a heading ("Article two (borders):"), or right after the word for a part and a comma ("first, …"). */
function afterHeading(from: number, to: number, tokens: Scene['ground']['tokens']): number | undefined {
  if (/^,/.test(tokens[from]?.before ?? '')) return from;
  for (let at = from; at < Math.min(to, from + longestHeading); at++) if (/[:-]/.test(tokens[at]?.before ?? '')) return at;
  return undefined;
}

/**
 * What follows a semicolon; and a sentence of the same paragraph that goes on with it: one that begins with a verb ("(and) prisoners are freed"), or
 * with a party and what it will do.
 */
function continued(scene: Scene): Passage | undefined {
  const { ground, closings, sentence, isRunning, previous } = scene;
  if (!isRunning || previous === undefined) return undefined;
  const { from } = sentence;
  const opening = { trigger: from, from, key: previous.agreement, reason: reasons.goesOn };
  if ((ground.tokens[from]?.before ?? '').includes(';')) return passageFrom({ ...opening, isTail: true }, scene);
  const isOther = closings.has(from) || longestAt(clauseWords.notOpening, ground.tokens, sentence) !== undefined;
  if (isOther || previous.agreement === undefined) return undefined;
  const first = jointAt(from, sentence.to, ground.tokens)?.first ?? from;
  const isToCome = longestAt(clauseWords.dutiesAfter, ground.tokens, { from: first, to: sentence.to }) !== undefined;
  const goesOn = isVerb(ground.tokens[first]) || isToCome || isPartyFirst(first, scene);
  return goesOn ? passageFrom({ ...opening, isWeak: true }, scene) : undefined;
}

/** Whether a party stands first, and what it will do follows. */
function isPartyFirst(at: number, { ground, sentence }: Scene): boolean {
  const { tokens, mentionAt } = ground;
  const end = mentionAt.get(at)?.to ?? descriptionAt(tokens, at)?.to ?? (meantByPronoun(tokens[at]?.text ?? '') && at + 1);
  if (end === undefined || end >= sentence.to || /[,;:]/.test(tokens[end]?.before ?? '')) return false;
  return longestAt(clauseWords.dutiesAfter, tokens, { from: end, to: sentence.to }) !== undefined || isVerb(tokens[end]);
}
