import type { Ground } from '../agreements/ground.ts';
import { actorsIn } from '../agreements/participations.ts';
import type { Mention } from '../found.ts';
import { descriptionAt } from '../referring/descriptions.ts';
import { areJoined } from '../referring/joined.ts';
import { firstFrom, lastUpTo } from '../text/nearest.ts';
import { longestAt } from '../text/patterns.ts';
import type { Placed } from '../text/placed.ts';
import { hasPronoun, isHeaded, jointAt } from './joints.ts';
import { objectOf } from './object.ts';
import { clauseStart, owesAt } from './owing.ts';
import type { Opening } from './passage.ts';
import { isProvision, type Provision } from './provision-verbs.ts';
import { reasons } from './reasons.ts';
import { isLed, ledAfter, rememberedIn, type Scene } from './scene.ts';
import { clauseWords, subjectsOfForm } from './words.ts';

/** How far from a verb its agreement, and what is agreed or undertaken, are looked for, in words. */
const reach = { after: 5, undertaken: 8, agreed: 24, parties: 5, names: 10, joined: 6, inReturn: 24 };

/** "The two sides agreed on …", "Italy undertakes to …". */
export function agreedAt(at: number, provision: Provision, scene: Scene): Opening | undefined {
  const { agreements } = scene;
  if (provision.isTransitive && isAgreements(at, scene)) return undefined;
  const next = firstFrom(agreements, at + 1);
  const isOwn = next !== undefined && next.from - at <= reach.after;
  const own = lastUpTo(agreements, at + 1) ?? (isOwn ? next : ledAfter(at, scene));
  const key = own?.found.key ?? agreedKey(provision, scene);
  const isTogether =
    provision.isMutual && (isDoneBySeveral(at, scene.ground) || isBySeveral(at, scene) || isInReturn(at, provision, scene));
  if (provision.isWeak && !isTogether && (key === undefined || !owesAt(at, scene))) return undefined;
  const first = objectOf(at + 1, provision, scene, provision.isWeak ? reach.undertaken : reach.agreed);
  const object = first === undefined ? undefined : besideAgreement(first, scene);
  if (object === undefined || (provision.isAdjacent && object > at + 2)) return undefined;
  if (!provision.isWeak || (isTogether && key === undefined)) return { trigger: at, from: object, key, provision, reason: reasons.agreed };
  const subject = lastUpTo(agreements, at);
  const lead = subject?.to === at && !isLed(subject.from, scene.ground) ? at + 1 : clauseStart(at, scene);
  const opening = { trigger: at, object, key, provision, reason: reasons.owes, isWeak: !isSure(at, provision, scene) };
  return provision.isTransitive || provision.isAdjacent ? { ...opening, from: lead } : { ...opening, from: object, lead };
}

/** "Agreed on a ceasefire and the exchange of prisoners": the ceasefire is an agreement itself, and what is joined to it is provided. */
function besideAgreement(object: number, { agreements, ground, sentence }: Scene): number | undefined {
  const agreement = firstFrom(agreements, object);
  if (agreement?.from !== object) return object;
  for (let at = agreement.to; at < Math.min(sentence.to, agreement.to + reach.joined); at++) {
    const joint = jointAt(at, sentence.to, ground.tokens);
    if (joint !== undefined) return isHeaded(joint.first, ground.tokens) ? joint.at : undefined;
  }
  return undefined;
}

/** Whether a verb of parties surely tells a provision: it is one of undertaking, it goes on with provisions, or "under the agreement" follows. */
function isSure(at: number, { force, isTransitive }: Provision, scene: Scene): boolean {
  if ((scene.isRunning && scene.previous?.isWeak === false) || (force !== undefined && !isTransitive)) return true;
  return ledAfter(at, scene) !== undefined;
}

/** "The deal would allow": the verb after "would" says what the agreement provides. */
function isAgreements(at: number, { agreements, ground: { tokens } }: Scene): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isProvision(next)) return false;
  return lastUpTo(agreements, at)?.to === at || clauseWords.agreementPronouns.has(tokens[at - 1]?.text ?? '');
}

/** Whether two stand by a verb, joined to each other, or "both sides": what they undertake together they agree on. */
function isBySeveral(at: number, { ground, sentence }: Scene): boolean {
  const { tokens } = ground;
  if (clauseWords.denials.has(tokens[at - 1]?.text ?? '')) return false;
  for (let from = Math.max(sentence.from, at - reach.parties); from < Math.min(sentence.to, at + reach.parties); from++) {
    const who = descriptionAt(tokens, from)?.meaning.who;
    if (who === 'two' || who === 'all') return true;
    const [first, second] = actorsIn({ from, to: from + reach.names }, ground);
    if (first?.from === from && second !== undefined && areJoined(standing(first, ground), standing(second, ground), tokens)) return true;
  }
  return false;
}

/** The form of a verb says that two or more do it: `تعهدا`, and not `تعهدها`. */
function isDoneBySeveral(at: number, { tokens }: Ground): boolean {
  return subjectsOfForm(tokens[at]?.text ?? '') !== undefined && !hasPronoun(tokens[at]);
}

/** "In return, Caracas pledged to …": what one undertakes for what another does, both have agreed on. */
function isInReturn(at: number, { force }: Provision, { ground: { tokens }, sentence }: Scene): boolean {
  if (force !== 'mandatory' || clauseWords.denials.has(tokens[at - 1]?.text ?? '')) return false;
  for (let from = Math.max(sentence.from, at - reach.inReturn); from < Math.min(sentence.to, at + reach.inReturn); from++)
    if (longestAt(clauseWords.inReturn, tokens, { from, to: sentence.to }) !== undefined) return true;
  return false;
}

function standing({ from, to, found }: Placed<Mention>, { tokens }: Ground) {
  return { from, to, skipped: found.start - (tokens[from]?.start ?? found.start) };
}

/** The agreement that parties agree on: the one spoken of in the paragraph, or the only one that the text has. */
function agreedKey({ isWeak }: Provision, scene: Scene): string | undefined {
  const { last, sentence, single } = scene;
  if (isWeak) return rememberedIn(scene)?.found.key;
  return last?.paragraph === sentence.paragraph ? last.agreement.found.key : single;
}
