import type { Ground } from '../agreements/ground.ts';
import { isNext } from '../agreements/next.ts';
import { phraseWordsOf } from '../agreements/words.ts';
import { firstFrom, lastUpTo } from '../text/nearest.ts';
import { longestAt } from '../text/patterns.ts';
import { topicsIn } from '../topics/find-topics.ts';
import { jointAt } from './joints.ts';
import { clauseStart, owesAt } from './owing.ts';
import { type Opening, type Passage, passageFrom } from './passage.ts';
import { anyVerb, mayOpen, type Provision, provisionsOf } from './provision-verbs.ts';
import { reasons } from './reasons.ts';
import { isLed, rememberedIn, type Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** How far from a verb its agreement, its preposition, its subject and a topic are looked for, in words. */
const reach = { agreementAfter: 5, agreementBefore: 10, preposition: 8, subject: 24, complement: 12, topic: 8, under: 2, opening: 2 };

/** The passage that a word opens, where it opens one. */
export function opensAt(at: number, scene: Scene): Passage | undefined {
  const token = scene.ground.tokens[at];
  if (token === undefined || clauseWords.negators.has(scene.ground.tokens[at - 1]?.text ?? '')) return undefined;
  const opening =
    firstOf(provisionsOf(token), (provision) =>
      provision.subject === 'agreement' ? providedAt(at, provision, scene) : agreedAt(at, provision, scene),
    ) ??
    anyVerbAt(at, scene) ??
    underAt(at, scene) ??
    complementAt(at, scene);
  return opening && passageFrom(opening, scene);
}

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "The agreement provides for …", "and it includes …". */
function providedAt(at: number, provision: Provision, scene: Scene): Opening | undefined {
  const { agreements, previous, sentence } = scene;
  const next = firstFrom(agreements, at + 1);
  const after = next && next.from - at <= reach.agreementAfter ? next : undefined;
  const done = previous && previous.from >= sentence.from ? previous.from : sentence.from;
  const last = after ? undefined : lastUpTo(agreements, at);
  const agreement = after ?? (last && at - last.to <= reach.agreementBefore && last.to >= done ? last : undefined);
  const from = objectOf(after?.to ?? at + 1, provision, scene);
  if (from === undefined || (after === undefined && isInside(at, scene))) return undefined;
  if (longestAt(clauseWords.notOpening, scene.ground.tokens, { from: at, to: sentence.to }) !== undefined) return undefined;
  const first = provision.isWhole && after === undefined ? at : from;
  if (agreement !== undefined) return { trigger: at, from: first, key: agreement.found.key, provision, reason: reasons.provides };
  const remembered = rememberedIn(scene);
  if (remembered === undefined || !goesOnAt(at, from, provision, scene)) return undefined;
  return { trigger: at, from, key: remembered.found.key, provision, reason: reasons.goesOn };
}

/** Whether a verb stands inside what is provided, and tells of something in it: "a government that includes the groups". */
function isInside(at: number, { isRunning, ground, sentence, agreements }: Scene): boolean {
  const isNear = at - (lastUpTo(agreements, at)?.to ?? Number.NEGATIVE_INFINITY) <= 1;
  return isRunning && !isNear && at - sentence.from > reach.opening && jointAt(at, sentence.to, ground.tokens) === undefined;
}

/** Whether a verb that opens its sentence, and names no subject of its own, goes on about the agreement before. */
function goesOnAt(at: number, from: number, provision: Provision, { ground, sentence }: Scene): boolean {
  if (at - sentence.from > reach.opening) return false;
  if (!provision.isTransitive) return from - at <= reach.opening;
  return topicsIn(ground.tokens, { from, to: Math.min(from + reach.topic, sentence.to) }).length > 0;
}

/** Any verb whose subject an agreement plainly is: "which restores …", "the agreement keeps …". */
function anyVerbAt(at: number, { ground, sentence, agreements }: Scene): Opening | undefined {
  const { tokens } = ground;
  const token = tokens[at];
  if (token === undefined || !mayOpen(token) || longestAt(clauseWords.notOpening, tokens, { from: at, to: sentence.to })) return undefined;
  const before = clauseWords.relatives.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const last = lastUpTo(agreements, at);
  const [next, subject] = [firstFrom(agreements, at + 1), last?.to === before ? last : undefined];
  if (subject !== undefined && isNext(token))
    return { trigger: at, from: at, key: subject.found.key, provision: anyVerb, reason: reasons.provides };
  if (next?.from !== at + 1) return undefined;
  return { trigger: at, from: next.to, key: next.found.key, provision: anyVerb, reason: reasons.provides };
}

/** "The two sides agreed on …", "Italy undertakes to …". */
function agreedAt(at: number, provision: Provision, scene: Scene): Opening | undefined {
  const { agreements, isRunning, previous } = scene;
  const next = firstFrom(agreements, at + 1);
  const isOwn = next !== undefined && (next.from - at <= reach.agreementAfter || isLed(next.from, scene.ground));
  const own = lastUpTo(agreements, at + 1) ?? (isOwn ? next : undefined);
  const key = own?.found.key ?? agreedKey(provision, scene);
  if (provision.isWeak && (key === undefined || !owesAt(at, scene))) return undefined;
  const object = objectOf(at + 1, provision, scene, provision.isWeak ? reach.preposition : reach.subject);
  if (object === undefined || (provision.isAdjacent && object > at + 2) || firstFrom(agreements, object)?.from === object) return undefined;
  const isWeak = provision.isWeak && !(isRunning && previous?.isWeak === false);
  if (!provision.isWeak) return { trigger: at, from: object, key, provision, reason: reasons.agreed };
  const isAgreements = lastUpTo(agreements, at)?.to === at;
  return { trigger: at, from: isAgreements ? at + 1 : clauseStart(at, scene), key, provision, reason: reasons.owes, isWeak };
}

/** The agreement that parties agree on: the one spoken of in the paragraph, or the only one that the text has. */
function agreedKey({ isWeak }: Provision, scene: Scene): string | undefined {
  const { last, sentence, single } = scene;
  if (isWeak) return rememberedIn(scene)?.found.key;
  return last?.paragraph === sentence.paragraph ? last.agreement.found.key : single;
}

/** "Under it, …", "under the agreement, …", "among its provisions: …". */
function underAt(at: number, scene: Scene): Opening | undefined {
  const { ground, sentence, agreements, isRunning } = scene;
  if (isRunning && ground.tokens[at]?.before === ' ') return undefined;
  const range = { from: at, to: sentence.to };
  const led = longestAt(clauseWords.underAgreement, ground.tokens, range);
  const agreement = led && firstFrom(agreements, led.to);
  if (led !== undefined && agreement !== undefined && agreement.from - led.to <= reach.under)
    return { trigger: at, from: agreement.to, key: agreement.found.key, reason: reasons.under, isWeak: true };
  const under = longestAt(clauseWords.under, ground.tokens, range);
  if (under === undefined) return undefined;
  const next = firstFrom(agreements, under.to);
  if (next?.from === under.to) return { trigger: at, from: next.to, key: next.found.key, reason: reasons.under };
  const meant = lastUpTo(agreements, at) ?? rememberedIn(scene);
  return meant && { trigger: at, from: under.to, key: meant.found.key, reason: reasons.under };
}

/** "An agreement with Qatar on sending advisers". */
function complementAt(at: number, { ground, agreements, sentence, previous }: Scene): Opening | undefined {
  const agreement = lastUpTo(agreements, at);
  if (agreement === undefined || at - agreement.to > reach.complement || (previous?.from ?? 0) > agreement.to) return undefined;
  const lead = longestAt(clauseWords.complements, ground.tokens, { from: at, to: sentence.to });
  if (!lead?.meaning || !isOpen(agreement.to, at, ground, lead.to - at > 1)) return undefined;
  const isNextOnly = phraseWordsOf(ground.tokens[at]?.text ?? '').isBefore;
  if (isNextOnly && at > agreement.to) return undefined;
  return { trigger: at, from: lead.to, key: agreement.found.key, reason: reasons.complement };
}

/** Nothing between an agreement and what is said of it but who takes part; before several words such as "under which" a comma may stand. */
function isOpen(from: number, to: number, { tokens }: Ground, mayPause: boolean): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || /[,:;"]/.test(token.before) || provisionsOf(token).length > 0) return false;
  }
  return !(mayPause ? /[:;"]/ : /[,:;"]/).test(tokens[to]?.before ?? '');
}

/** The first token of what a verb provides: after its preposition, or right after the verb and its subject. */
function objectOf(start: number, provision: Provision, { ground, sentence }: Scene, within = reach.preposition): number | undefined {
  const end = Math.min(sentence.to, start + within);
  for (let at = start; at < end; at++) {
    const token = ground.tokens[at];
    const lead = longestAt(provision.prepositions, ground.tokens, { from: at, to: sentence.to });
    if (lead !== undefined) return lead.to;
    if (token?.readings.some(({ clitics }) => provision.clitics.has(clitics.at(-1) ?? ''))) return at;
    if (provision.isTransitive) return at;
    if (token !== undefined && at > start && /[:;]/.test(token.before)) return undefined;
  }
  return undefined;
}
