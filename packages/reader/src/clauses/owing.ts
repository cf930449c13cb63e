import type { Ground } from '../agreements/ground.ts';
import { actorsIn } from '../agreements/participations.ts';
import { phraseWordsOf, together } from '../agreements/words.ts';
import { descriptionAt } from '../referring/descriptions.ts';
import { firstFrom, lastUpTo } from '../text/nearest.ts';
import { longestAt, patternsAt } from '../text/patterns.ts';
import { jointAt } from './joints.ts';
import { ledAfter, type Scene } from './scene.ts';
import { clauseWords, meantByPronoun } from './words.ts';

/** How far from a verb a party stands, how far before it its clause begins, and how far it stands from a sentence's start; in words. */
const reach = { party: 5, clause: 30, opening: 1, pronoun: 3 };

/** Whether a verb that may tell anything tells what a party owes: a party stands by it, or what is provided goes on. */
export function owesAt(at: number, scene: Scene): boolean {
  const { ground, isRunning } = scene;
  if (isOther(at, scene)) return false;
  if (clauseWords.denials.has(ground.tokens[at - 1]?.text ?? '') || !isSpokenOf(at, scene)) return false;
  if (isRunning) return !isCovered(at, scene) && (isParted(at, scene) || isSubjectFirst(at, scene));
  return lastUpTo(scene.agreements, at)?.to === at || isLedLater(at, scene) || isPartyNear(at, scene) || isImpersonal(at, scene);
}

/** A verb that tells something else: "comes", "is"; not "is to". */
function isOther(at: number, { ground: { tokens }, sentence }: Scene): boolean {
  if (clauseWords.infinitives.has(tokens[at + 1]?.text ?? '')) return false;
  return longestAt(clauseWords.notOpening, tokens, { from: at, to: sentence.to }) !== undefined;
}

/** Whether the verb is the first of a sentence that is a provision as a whole. */
function isCovered(at: number, { previous, sentence }: Scene): boolean {
  if (previous === undefined || previous.subject !== undefined || previous.from < sentence.from) return false;
  return at - previous.from <= reach.opening || at < previous.object;
}

/** Whether what is provided is parted at a verb: by a comma, or "as well as"; or it begins with the verb ("provides for the obligation to"). */
function isParted(at: number, { ground, sentence, previous }: Scene): boolean {
  const joint = jointAt(at, sentence.to, ground.tokens);
  if (at - sentence.from <= reach.opening || at - (previous?.from ?? 0) <= reach.opening || isAfterArticle(at, ground.tokens)) return true;
  return joint?.isAfterComma === true || joint?.isJoined === true || isJoinedTo(at, sentence.to, ground.tokens);
}

/** "… and a pledge". */
function isAfterArticle(at: number, tokens: Ground['tokens']): boolean {
  return clauseWords.articles.has(tokens[at - 1]?.text ?? '') && clauseWords.conjunctions.has(tokens[at - 2]?.text ?? '');
}

/** A joining phrase of several words ends right before the verb. */
function isJoinedTo(at: number, to: number, tokens: Ground['tokens']): boolean {
  return [1, 2, 3].some((back) => {
    const joint = at >= back ? jointAt(at - back, to, tokens) : undefined;
    return joint?.isJoined === true && joint.first === at;
  });
}

/** Where the words of a verb begin: with the verb, or with the subject that stands before it. */
export function clauseStart(at: number, scene: Scene): number {
  if (!isSubjectFirst(at, scene)) return startOfVerb(at, scene);
  const { ground, sentence, isRunning, previous } = scene;
  const first = Math.max(sentence.from, at - reach.clause, isRunning ? (previous?.from ?? 0) : 0);
  let from = at;
  while (from > first && !/[,;:"]/.test(ground.tokens[from]?.before ?? '')) {
    if ((isRunning && isNewSubject(from, first, ground)) || (from < at && clauseWords.relatives.has(ground.tokens[from - 1]?.text ?? '')))
      return from;
    from--;
  }
  return longestAt(clauseWords.enders, ground.tokens, { from, to: at })?.to ?? from;
}

/** In a language that puts the verb first: the verb, with "will" before it, and with a party that stands before both. */
function startOfVerb(at: number, { ground: { tokens, annotated }, sentence }: Scene): number {
  const verb = clauseWords.auxiliaries.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  if (tokens[verb]?.before !== ' ') return verb;
  const named = lastUpTo(annotated.mentions, verb);
  if (named?.to === verb && named.from >= sentence.from) return named.from;
  const described = [1, 2, 3].find((back) => verb - back >= sentence.from && descriptionAt(tokens, verb - back)?.to === verb);
  return described === undefined ? verb : verb - described;
}

/** "… will withdraw, and Congo": after "and" a party begins, and what another will do is told before. */
function isNewSubject(at: number, first: number, { tokens, mentionAt }: Ground): boolean {
  if (!clauseWords.conjunctions.has(tokens[at - 1]?.text ?? '')) return false;
  if (!mentionAt.has(at) && descriptionAt(tokens, at) === undefined) return false;
  for (let before = at - 2; before >= first; before--)
    if (longestAt(clauseWords.dutiesAfter, tokens, { from: before, to: at }) !== undefined) return true;
  return false;
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

/** Whether "under the agreement" follows in the sentence, or the agreement stands close after the verb. */
function isLedLater(at: number, scene: Scene): boolean {
  const next = firstFrom(scene.agreements, at);
  return next !== undefined && (next.from - at <= reach.party || ledAfter(at, scene) !== undefined);
}

/** What is to be done, and nobody told who does it ("will be freed", سيتم), in a paragraph that speaks of an agreement. */
function isImpersonal(at: number, { ground, sentence, last, agreements }: Scene): boolean {
  if (last?.paragraph !== sentence.paragraph && lastUpTo(agreements, at) === undefined) return false;
  const range = { from: at, to: sentence.to };
  return longestAt(clauseWords.impersonal, ground.tokens, range) !== undefined;
}

/** Whether a party, or "the two sides", stands next to a verb. */
function isPartyNear(at: number, { ground, sentence }: Scene): boolean {
  const range = { from: Math.max(sentence.from, at - reach.party), to: Math.min(sentence.to, at + reach.party) };
  if (longestAt(clauseWords.under, ground.tokens, { from: at + 1, to: sentence.to }) !== undefined) return true;
  if (actorsIn(range, ground).length > 0 || isStateAfter(at, ground) || isPronounBefore(at, range.from, ground.tokens)) return true;
  for (let from = range.from; from < range.to; from++)
    if ([together, clauseWords.parties].some((words) => patternsAt(words, ground.tokens, { from, to: range.to }).length > 0)) return true;
  return false;
}

/** "They will", "they are also obliged". */
function isPronounBefore(at: number, from: number, tokens: Ground['tokens']): boolean {
  for (let before = at - 1; before >= Math.max(from, at - reach.pronoun) && tokens[before + 1]?.before === ' '; before--)
    if (meantByPronoun(tokens[before]?.text ?? '') !== undefined) return true;
  return false;
}

/** "It is up to Ankara": the capital after a verb of duty, or after its preposition, stands for the state. */
function isStateAfter(at: number, { mentionAt }: Ground): boolean {
  return [1, 2].some((after) => (mentionAt.get(at + after)?.found.otherwise ?? []).length > 0);
}
