import type { AgreementRole } from '@mithaq/domain';
import type { Mention, ReadParticipation, Referent, Referred } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { perWord } from '../text/known-words.ts';
import { longestAt, patternsAt } from '../text/patterns.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Ground } from './ground.ts';
import type { Phrase } from './phrase.ts';
import { behalfLeads, joints, makings, placeWords, roleLeads } from './words.ts';

type Participation = ReadParticipation<AgreementRole>;

/** How many words before the phrase a verb of making is looked for, and after it those who take part. */
const reachBefore = 30;
const reachAfter = 28;
/** At most so many words stand between two names that a conjunction joins: "and its foreign minister, X". */
const widestJoint = 6;

/** An agreement's phrase with the room around it that speaks of it and of no other. */
export interface Placing {
  readonly phrase: Phrase;
  /** The end of the phrase of the agreement before, or the start of the sentence. */
  readonly after: number;
  /** The start of the next one, or the end of the sentence. */
  readonly before: number;
}

/** Who takes part in an agreement and as what, as the sentence around its phrase tells. Persons sign; all others are parties. */
export function participationsAt(placing: Placing, ground: Ground): readonly Participation[] {
  const told = [...makersOf(placing, ground), ...ledIn(placing, ground)];
  const seen = new Set<string>();
  return told.filter(({ actor, role }) => {
    const key = `${actor.start} ${role}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The word of making that the phrase belongs to: the nearest one before it, else the next one after it. */
export function makingAt({ phrase, after, before }: Placing, { tokens }: Ground): number | undefined {
  for (let at = phrase.from - 1; at >= Math.max(after, phrase.from - reachBefore); at--) if (isMaking(tokens[at])) return at;
  for (let at = phrase.to; at < Math.min(before, phrase.to + widestJoint); at++) if (isMaking(tokens[at])) return at;
  return undefined;
}

function isMaking(token: Ground['tokens'][number] | undefined): boolean {
  return token !== undefined && mayBeMaking(token.word);
}

const mayBeMaking = perWord(({ readings }) => readings.some(({ word, clitics }) => clitics.length < 2 && makings.has(word)));

/** Who makes it: those named between the verb and the phrase, else those named before the verb. */
function makersOf(placing: Placing, ground: Ground): readonly Participation[] {
  const making = makingAt(placing, ground);
  if (making === undefined || making > placing.phrase.to) return [];
  const between = actorsIn({ from: making + 1, to: placing.phrase.from }, ground);
  if (between.length > 0) return between.flatMap((mention, at) => makerOf(mention, between[at - 1], ground));
  const ahead = actorsIn({ from: Math.max(placing.after, making - reachAfter), to: making }, ground);
  const joined = lastJoined(ahead, making, ground);
  return joined.flatMap((mention, at) => makerOf(mention, joined[at - 1], ground));
}

/** Of the names before a verb, those that are its subject: the last one near it, and those joined to it. */
function lastJoined(ahead: readonly Placed<Mention>[], verb: number, ground: Ground): readonly Placed<Mention>[] {
  const last = ahead.at(-1);
  if (last === undefined || verb - last.to > widestJoint) return [];
  let first = ahead.length - 1;
  for (let one = ahead[first]; one !== undefined && first > 0; one = ahead[first]) {
    const earlier = ahead[first - 1];
    if (earlier === undefined || !isJoined(earlier, one, ground)) break;
    first--;
  }
  return ahead.slice(first);
}

/** Those named after a word that gives their role: "between", "under the auspices of". */
function ledIn({ phrase, after, before }: Placing, ground: Ground): readonly Participation[] {
  const found: Participation[] = [];
  const ranges = [
    { from: Math.max(after, phrase.from - reachAfter), to: phrase.from },
    { from: phrase.to, to: Math.min(before, phrase.to + reachAfter) },
  ];
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      const lead = longestAt(roleLeads, ground.tokens, { from: at, to });
      if (lead === undefined) continue;
      found.push(...listFrom(lead.to, to, ground).flatMap((mention, index, all) => asRole(mention, lead.meaning, all[index - 1], ground)));
      at = lead.to - 1;
    }
  }
  return found;
}

/** The names that follow a lead, joined to one another. */
function listFrom(from: number, to: number, ground: Ground): readonly Placed<Mention>[] {
  const list: Placed<Mention>[] = [];
  let reached = from;
  for (const mention of actorsIn({ from, to }, ground)) {
    const last = list.at(-1);
    const belongs =
      last === undefined
        ? mention.from - reached <= widestJoint - 2 && isQuiet(reached, mention.from, ground)
        : isJoined(last, mention, ground);
    if (!belongs) break;
    list.push(mention);
    reached = mention.to;
  }
  return list;
}

/** Whether a conjunction, a comma or "on the other hand" joins two names, or they are an office and its holder. */
function isJoined(one: Placed<Mention>, other: Placed<Mention>, ground: Ground): boolean {
  const { tokens } = ground;
  if (other.from - one.to > widestJoint || !isQuiet(one.to, other.from, ground)) return false;
  const first = tokens[one.to];
  if (other.from === one.to) return isConjoined(one.to, ground) || /^[ ",«»-]*$/.test(first?.before ?? '\n');
  return (
    isConjoined(one.to, ground) ||
    patternsAt(joints, tokens, { from: one.to, to: other.from }).length > 0 ||
    /^,/.test(first?.before ?? '') ||
    isOfficeOf(one, other, ground)
  );
}

function isConjoined(at: number, { tokens }: Ground): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { conjunctions } = languageOf(token.text).clitics;
  if (conjunctions.includes(token.text)) return true;
  const isWritten = token.readings.some(({ clitics }) => clitics.length === 1 && conjunctions.includes(clitics[0] ?? ''));
  return isWritten || patternsAt(joints, tokens, { from: at, to: at + 1 }).length > 0;
}

function isOfficeOf(one: Placed<Mention>, other: Placed<Mention>, ground: Ground): boolean {
  return other.from - one.to <= 3 && isPerson(other.found, ground) && !isPerson(one.found, ground);
}

/** Nothing between that begins something else: no verb of making, no other lead, no word of place. */
function isQuiet(from: number, to: number, { tokens }: Ground): boolean {
  for (let at = from; at < to; at++) {
    if (isMaking(tokens[at]) || placeWords.has(tokens[at]?.text ?? '')) return false;
    if (at > from && longestAt(roleLeads, tokens, { from: at, to }) !== undefined) return false;
  }
  return true;
}

function makerOf(mention: Placed<Mention>, before: Placed<Mention> | undefined, ground: Ground): readonly Participation[] {
  const { tokens } = ground;
  const lead = tokens[mention.from - 1]?.text ?? '';
  if (placeWords.has(lead) && before !== undefined) return [];
  if (placeWords.has(lead) && !isPerson(mention.found, ground)) return [];
  return asRole(mention, 'party', before, ground);
}

function asRole(
  mention: Placed<Mention>,
  role: AgreementRole,
  before: Placed<Mention> | undefined,
  ground: Ground,
): readonly Participation[] {
  const actor = referred(mention.found);
  if (role !== 'party' || !isPerson(mention.found, ground)) return [{ actor, role }];
  const principal = principalOf(mention, before, ground);
  const capacity = mention.found.office && { ...spanOf(mention.found), referent: mention.found.office };
  return [{ actor, role: 'signatory', ...(principal && { onBehalfOf: principal }), ...(capacity && { capacity }) }];
}

/** In whose name somebody signs: the organisation named right before, with the office between ("the minister of X, Y"). */
function principalOf(mention: Placed<Mention>, before: Placed<Mention> | undefined, ground: Ground): Referred | undefined {
  if (before === undefined || mention.from - before.to > 3 || isPerson(before.found, ground)) return undefined;
  const isLed = patternsAt(behalfLeads, ground.tokens, { from: before.from - 2, to: before.from }).length > 0;
  return isLed || !isConjoined(mention.from, ground) ? referred(before.found) : undefined;
}

/** The actors named in a range; a state's name after "in" is a place. */
export function actorsIn(range: { readonly from: number; readonly to: number }, ground: Ground): readonly Placed<Mention>[] {
  return within(ground.annotated.mentions, range).filter(({ found }) => isActor(found, ground));
}

/** Whether a mention means an actor: not a place, an office or an agreement. */
function isActor(referent: Referent, { annotated }: Ground): boolean {
  if ('newcomer' in referent) return referent.newcomer.kind === 'actor';
  const entry = annotated.lexicon.entries.get(referent.record);
  return entry === undefined || entry.kind === 'actor';
}

/** Whether a mention means a person. */
export function isPerson(found: Mention, { annotated }: Ground): boolean {
  if (found.office !== undefined) return true;
  const entry = 'record' in found ? annotated.lexicon.entries.get(found.record) : found.newcomer;
  return entry?.actorKind === 'person';
}

/** A mention as a participant: where it stands, and whom it means. */
function referred(found: Mention): Referred {
  const referent: Referent = 'record' in found ? { record: found.record } : { newcomer: found.newcomer };
  return { ...spanOf(found), referent };
}

function spanOf({ start, end, exact }: Mention): { start: number; end: number; exact: string } {
  return { start, end, exact };
}
