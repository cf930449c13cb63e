import { actorsIn } from '../agreements/participations.ts';
import { phraseWordsOf, together } from '../agreements/words.ts';
import { firstFrom, lastUpTo } from '../text/nearest.ts';
import { longestAt, patternsAt } from '../text/patterns.ts';
import { jointAt } from './joints.ts';
import { isLed, type Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** How far from a verb a party stands, and how far before it its clause begins, in words. */
const reach = { party: 5, clause: 30 };

/** Whether a verb that may tell anything tells what a party owes: a party stands by it, or what is provided goes on. */
export function owesAt(at: number, scene: Scene): boolean {
  const { ground, sentence, isRunning } = scene;
  if (longestAt(clauseWords.notOpening, ground.tokens, { from: at, to: sentence.to }) !== undefined) return false;
  if (clauseWords.denials.has(ground.tokens[at - 1]?.text ?? '') || !isSpokenOf(at, scene)) return false;
  if (isRunning) return jointAt(at, sentence.to, ground.tokens) !== undefined || isSubjectFirst(at, scene);
  return lastUpTo(scene.agreements, at)?.to === at || isLedLater(at, scene) || isPartyNear(at, scene);
}

/** Where the words of a verb begin: with the verb, or with the subject that stands before it. */
export function clauseStart(at: number, scene: Scene): number {
  if (!isSubjectFirst(at, scene)) return at;
  const { ground, sentence } = scene;
  const first = Math.max(sentence.from, at - reach.clause);
  let from = at;
  while (from > first && !/[,;:"]/.test(ground.tokens[from]?.before ?? '')) from--;
  return from;
}

function isSubjectFirst(at: number, { ground }: Scene): boolean {
  return phraseWordsOf(ground.tokens[at]?.text ?? '').isBefore;
}

/** Whether the agreement is spoken of in the same sentence before, or in the same paragraph. */
function isSpokenOf(at: number, scene: Scene): boolean {
  const { agreements, last, sentence } = scene;
  if (lastUpTo(agreements, at) !== undefined || last?.paragraph === sentence.paragraph) return true;
  return isLedLater(at, scene);
}

/** Whether "under the agreement" follows in the sentence. */
function isLedLater(at: number, { agreements, ground }: Scene): boolean {
  const next = firstFrom(agreements, at);
  return next !== undefined && isLed(next.from, ground);
}

/** Whether a party, or "the two sides", stands next to a verb. */
function isPartyNear(at: number, { ground, sentence }: Scene): boolean {
  const range = { from: Math.max(sentence.from, at - reach.party), to: Math.min(sentence.to, at + reach.party) };
  if (actorsIn(range, ground).length > 0) return true;
  for (let from = range.from; from < range.to; from++)
    if ([together, clauseWords.parties].some((words) => patternsAt(words, ground.tokens, { from, to: range.to }).length > 0)) return true;
  return false;
}
