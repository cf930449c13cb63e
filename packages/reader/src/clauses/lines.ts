import { longestAt } from '../text/patterns.ts';
import { isNumber } from '../text/word-classes.ts';
import { isVerb, jointAt } from './joints.ts';
import { type Passage, passageFrom } from './passage.ts';
import { reasons } from './reasons.ts';
import type { Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** The heading of a line has at most so many words. */
const longestHeading = 8;

/** The passage that a sentence as a whole is: a line of a list, or one that goes on with what was provided before it. */
export function wholeSentence(scene: Scene): Passage | undefined {
  return listed(scene) ?? continued(scene);
}

/** A line of a list that follows an agreement: after a bullet or a number; or a line of an agreement's own text, after "article". */
function listed(scene: Scene): Passage | undefined {
  const { sentence, last } = scene;
  const from = last && lineStart(scene);
  const first = from ?? articleStart(scene);
  if (first === undefined) return undefined;
  return passageFrom({ trigger: sentence.from, from: first, key: last?.agreement.found.key, reason: reasons.listed }, scene);
}

/** The first word of a line of a list, after what marks it as one. */
function lineStart({ ground: { tokens }, sentence: { from } }: Scene): number | undefined {
  const before = tokens[from]?.before ?? '';
  if (isNumber(tokens[from - 1]?.text ?? '') && /^[.)-]/.test(before) && isLineStart(tokens[from - 1])) return from;
  if (!isLineStart(tokens[from])) return undefined;
  if (/\n *[-*\u2022\u25AA\u00B7]/u.test(before)) return from;
  return isNumber(tokens[from]?.text ?? '') && /^[.)-]/.test(tokens[from + 1]?.before ?? '') ? from + 1 : undefined;
}

/** The first word after the heading of an article. */
function articleStart({ ground: { tokens }, sentence: { from, to } }: Scene): number | undefined {
  if (from > 0 && !isLineStart(tokens[from])) return undefined;
  const item = longestAt(clauseWords.items, tokens, { from, to });
  return item && afterHeading(item.to, to, tokens);
}

function isLineStart(token: Scene['ground']['tokens'][number] | undefined): boolean {
  return token?.before.includes('\n') ?? false;
}

/** The token after the colon or dash that ends a heading: "Article two (borders):". */
function afterHeading(from: number, to: number, tokens: Scene['ground']['tokens']): number | undefined {
  for (let at = from; at < Math.min(to, from + longestHeading); at++) if (/[:-]/.test(tokens[at]?.before ?? '')) return at;
  return undefined;
}

/** What follows a semicolon; and a sentence of the same paragraph that begins with a verb: "(and) prisoners are freed". */
function continued(scene: Scene): Passage | undefined {
  const { ground, closings, sentence, isRunning, previous } = scene;
  if (!isRunning || previous === undefined) return undefined;
  const { from } = sentence;
  const opening = { trigger: from, from, key: previous.agreement, reason: reasons.goesOn };
  if ((ground.tokens[from]?.before ?? '').includes(';')) return passageFrom(opening, scene);
  const isOther = closings.has(from) || longestAt(clauseWords.notOpening, ground.tokens, sentence) !== undefined;
  if (isOther || previous.agreement === undefined) return undefined;
  const first = jointAt(from, sentence.to, ground.tokens)?.first ?? from;
  return isVerb(ground.tokens[first]) ? passageFrom({ ...opening, isWeak: true }, scene) : undefined;
}
