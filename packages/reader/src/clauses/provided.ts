import { isNext } from '../agreements/next.ts';
import { actorsIn, isPerson } from '../agreements/participations.ts';
import { phraseWordsOf } from '../agreements/words.ts';
import type { AgreementFound } from '../found.ts';
import { descriptionAt } from '../referring/descriptions.ts';
import { firstFrom, lastUpTo } from '../text/nearest.ts';
import { longestAt } from '../text/patterns.ts';
import type { Placed } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import { topicsIn } from '../topics/find-topics.ts';
import { documentAround } from './documents.ts';
import { isAfterJoint } from './joints.ts';
import { objectOf } from './object.ts';
import type { Opening } from './passage.ts';
import { anyVerb, mayOpen, type Provision } from './provision-verbs.ts';
import { reasons } from './reasons.ts';
import { isLed, rememberedIn, type Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** How far from a verb its agreement, its subject and a topic are looked for, in words. */
const reach = { after: 5, before: 10, subject: 40, topic: 8, opening: 2, goingOn: 5, title: 3, name: 10 };

/** "The agreement provides for …", "and it includes …". */
export function providedAt(at: number, provision: Provision, scene: Scene): Opening | undefined {
  const after = agreementAfter(at, provision, scene);
  const agreement = after ?? agreementBefore(at, provision, scene);
  const key = agreement?.found.key ?? joinedKey(at, scene) ?? goneOnWith(at, provision, scene);
  const document = key === undefined && provision.isTelling ? documentAround(at, scene) : undefined;
  if (key === undefined && document === undefined) return undefined;
  if (after === undefined && isOthers(at, provision, scene)) return undefined;
  const object = objectOf(after?.to ?? at + 1, provision, scene);
  if (object === undefined || longestAt(clauseWords.notOpening, scene.ground.tokens, { from: at, to: scene.sentence.to })) return undefined;
  const from = provision.isWhole && after === undefined ? at : object;
  if (agreement !== undefined) return { trigger: at, from, object, key, provision, reason: reasons.provides };
  if (document !== undefined) return { trigger: at, from: object, object, key: document.key, provision, reason: reasons.provides };
  const isTold = joinedKey(at, scene) !== undefined || tellsFrom(object, at, provision, scene);
  return isTold ? { trigger: at, from, object, key, provision, reason: reasons.goesOn } : undefined;
}

/** Whether a verb that names no agreement is somebody else's: it stands inside what is provided, or its subject follows. */
function isOthers(at: number, { force }: Provision, scene: Scene): boolean {
  return isInside(at, scene) || (force !== 'mandatory' && isPartys(at, scene));
}

/** The agreement that stands right after the verb as its subject: not one that somebody named between them is the subject of. */
function agreementAfter(at: number, { isAdjacent }: Provision, { agreements, ground }: Scene): Placed<AgreementFound> | undefined {
  if (isAdjacent || ground.mentionAt.get(at + 1)?.found.start === ground.tokens[at + 1]?.start) return undefined;
  const next = firstFrom(agreements, at + 1);
  return next !== undefined && next.from - at <= reach.after && !isLed(next.from, ground) ? next : undefined;
}

/** The agreement spoken of before the verb, since the last provision. */
function agreementBefore(at: number, { isAdjacent }: Provision, scene: Scene): Placed<AgreementFound> | undefined {
  const { agreements, previous, sentence } = scene;
  const last = lastUpTo(agreements, at);
  if (last === undefined || last.to < Math.max(sentence.from, previous?.from ?? 0)) return undefined;
  const within = isAdjacent ? 0 : isSubjectFar(at, last, scene) ? reach.subject : reach.before;
  return at - last.to <= within ? last : undefined;
}

/** "The agreement, which was signed in …, provides": it begins the sentence, and a comma stands before the verb. */
function isSubjectFar(at: number, agreement: Placed<AgreementFound>, { ground, sentence }: Scene): boolean {
  return agreement.from - sentence.from <= reach.opening && /^,/.test(ground.tokens[at]?.before ?? '');
}

/** The agreement that the verb before is told of, where "and" or a comma joins another to it: "it bars …, and obliges …". */
function joinedKey(at: number, { isRunning, previous, ground, sentence }: Scene): string | undefined {
  if (!isRunning || previous?.subject !== 'agreement') return undefined;
  return isAfterJoint(at, sentence.to, ground.tokens) ? previous.agreement : undefined;
}

/** In a language that puts the verb first: whether whoever is named right after a verb is its subject, so that no agreement is. */
function isPartys(at: number, { ground }: Scene): boolean {
  const { tokens } = ground;
  if (phraseWordsOf(tokens[at]?.text ?? '').isBefore) return false;
  const next = ground.mentionAt.get(at + 1)?.found;
  if (next?.start === tokens[at + 1]?.start && (next?.otherwise ?? []).length > 0) return true;
  const [first] = actorsIn({ from: at + 1, to: at + 2 + reach.name }, ground);
  if (first?.from === at + 1 || descriptionAt(tokens, at + 1)?.skipped === 0)
    return first === undefined || first.found.start === tokens[first.from]?.start;
  return first !== undefined && first.from - at <= reach.title && isPerson(first.found, ground);
}

/** Whether a verb stands inside what is provided, and tells of something in it: "a government that includes the groups". */
function isInside(at: number, { isRunning, ground, sentence, agreements }: Scene): boolean {
  const isNear = at - (lastUpTo(agreements, at)?.to ?? Number.NEGATIVE_INFINITY) <= 1;
  return isRunning && !isNear && at - sentence.from > reach.opening && !isAfterJoint(at, sentence.to, ground.tokens);
}

/** The agreement spoken of before, where a verb that opens its sentence, and names no subject of its own, may go on about it. */
function goneOnWith(at: number, provision: Provision, scene: Scene): string | undefined {
  const { ground, sentence } = scene;
  if (at - sentence.from > reach.opening || !isAgreementsOwn(at, provision, sentence.from, ground.tokens)) return undefined;
  return rememberedIn(scene)?.found.key;
}

/** Whether such a verb tells a provision: its preposition is near, or what follows it at once speaks of a topic. */
function tellsFrom(object: number, at: number, { isTransitive }: Provision, { ground, sentence }: Scene): boolean {
  if (!isTransitive || object > at + 1) return object - at <= reach.goingOn;
  return topicsIn(ground.tokens, { from: object, to: Math.min(object + reach.topic, sentence.to) }).length > 0;
}

/** In a language that puts the subject first, and of a verb that others are told to do as well: whether "it" stands before, or nobody. */
function isAgreementsOwn(at: number, { isAdjacent }: Provision, from: number, tokens: readonly Token[]): boolean {
  const before = [1, 2, 3].some((back) => at - back >= from && clauseWords.agreementPronouns.has(tokens[at - back]?.text ?? ''));
  if (before || (!isAdjacent && at === from)) return true;
  return !isAdjacent && !phraseWordsOf(tokens[at]?.text ?? '').isBefore;
}

/** Where the subject of a verb ends: before "which", and before "also". */
function subjectEnd(at: number, tokens: readonly Token[]): number {
  const verb = clauseWords.auxiliaries.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return clauseWords.relatives.has(tokens[verb - 1]?.text ?? '') ? verb - 1 : verb;
}

/** Any verb whose subject an agreement plainly is: "which restores …", "the agreement keeps …". */
export function anyVerbAt(at: number, { ground, sentence, agreements }: Scene): Opening | undefined {
  const { tokens } = ground;
  const token = tokens[at];
  if (token === undefined || !mayOpen(token) || longestAt(clauseWords.notOpening, tokens, { from: at, to: sentence.to })) return undefined;
  const before = subjectEnd(at, tokens);
  const last = lastUpTo(agreements, at);
  const [next, subject] = [firstFrom(agreements, at + 1), last?.to === before && !isLed(last.from, ground) ? last : undefined];
  if (subject !== undefined && isNext(token))
    return { trigger: at, from: at, key: subject.found.key, provision: anyVerb, reason: reasons.provides };
  if (next?.from !== at + 1) return undefined;
  return { trigger: at, from: next.to, key: next.found.key, provision: anyVerb, reason: reasons.provides };
}
