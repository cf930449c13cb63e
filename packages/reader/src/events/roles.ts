import type { EventRole } from '@mithaq/domain';
import type { Newcomer, ReadParticipation, Referent } from '../found.ts';
import { phraseAtAnyReading } from '../text/phrases.ts';
import { within } from '../text/placed.ts';
import type { Slot } from './frames.ts';
import type { Party } from './parties.ts';
import { gapBetween, type Reading } from './reading.ts';
import { chainFrom, chainTo, isBare } from './subjects.ts';
import type { Telling } from './telling.ts';
import { passives, sides } from './words.ts';

/** The most actors that one event is given: a list of states is longer than any sentence about one event. */
const mostParticipants = 16;
/** The most words that an agreement's name before a trigger has. */
const farthest = 20;
/** More words than this, names not counted, are too many between a trigger and somebody who takes part. */
const farApart = 12;
/** The most words of a title before a name. */
const titles = 3;

/** Who takes part in an event, in the roles that its frame gives to where they stand. */
export function participantsOf(reading: Reading, telling: Telling): readonly ReadParticipation<EventRole>[] {
  const { trigger } = telling;
  const found = new Map<string, ReadParticipation<EventRole>>();
  for (const [slot, parties] of slotsOf(reading, telling)) {
    const role = trigger.frame[slot];
    if (role === undefined) continue;
    for (const party of parties) {
      const key = keyOf(party.actor.referent);
      if (!found.has(key) && found.size < mostParticipants) found.set(key, participation(party, role));
    }
  }
  return [...found.values()];
}

/** Newcomers are the same where all that is known of them is. It is written out once for each mention, which may be named for many events. */
function keyOf(referent: Referent): string {
  if ('record' in referent) return `record ${referent.record}`;
  const known = newcomerKeys.get(referent.newcomer) ?? JSON.stringify(referent.newcomer);
  newcomerKeys.set(referent.newcomer, known);
  return known;
}

const newcomerKeys = new WeakMap<Newcomer, string>();

function participation({ actor, onBehalfOf, capacity }: Party, role: EventRole): ReadParticipation<EventRole> {
  return { actor, role, ...(onBehalfOf && { onBehalfOf }), ...(capacity && { capacity }) };
}

type Slots = readonly (readonly [Slot, readonly Party[]])[];

function slotsOf(reading: Reading, telling: Telling): Slots {
  const { from, to, at, trigger } = telling;
  const anchor = telling.light?.at ?? at;
  const parties = near(
    reading,
    telling,
    telling.parties
      .map((party) => asGiver(party, telling))
      .filter((party) => isActor(telling, party) && party.from >= Math.min(from, anchor) && party.from < to),
  );
  const passive = isPassive(reading, telling);
  const marked = markedSlots(telling, parties, passive);
  const { subject, object } = bareSlots(telling, parties.filter(isBare), passive);
  const doer =
    subject.length > 0 || telling.sense.part === 'participle'
      ? subject
      : goesOn(reading, telling, marked.length > 0)
        ? goneOnWith(telling)
        : [];
  return [[doerSlot(telling), trigger.passive && telling.sense.part === 'noun' ? [] : doer], ['object', object], ...marked];
}

/** The names that a word marks. Where a passive names who did it, the rest describes what it was done to. */
function markedSlots(telling: Telling, parties: readonly Party[], passive: boolean): Slots {
  const slots = parties.flatMap((party) =>
    party.marked ? [[isVisitor(telling, party) ? 'subject' : party.marked, [party]] as const] : [],
  );
  const isAgent = ([slot]: (typeof slots)[number]) => slot === 'by';
  return passive && slots.some(isAgent) ? slots.filter(isAgent) : slots.filter(([slot]) => slot !== 'behalf');
}

/** "A visit of the minister's": the same preposition as in "to", right after the noun and before a person. */
function isVisitor({ trigger, sense, sensed }: Telling, { marked, what, from }: Party): boolean {
  const isWhose = sense.part === 'noun' && trigger.type === 'visit' && marked === 'to';
  return isWhose && what === 'person' && from - sensed.next <= titles;
}

/** Names far behind the trigger and the one before belong to something else that the clause tells. */
function near(reading: Reading, { sensed }: Telling, parties: readonly Party[]): readonly Party[] {
  const far = parties.findIndex(
    (party, index) => gapBetween(reading, Math.max(sensed.next, parties[index - 1]?.to ?? 0), party.from) > farApart,
  );
  return far < 0 ? parties : parties.slice(0, far);
}

/** Who receives, or brings together, or only sees, is no subject of what the noun tells. */
function doerSlot({ light }: Telling): Slot {
  const role = light?.sense.role;
  if (role === 'host') return 'receiver';
  if (role === 'mediator') return 'sponsor';
  return role === 'scene' ? 'aside' : 'subject';
}

/** The clause's subject; for a noun with a pronoun, else the one of the clause before. */
function goneOnWith({ clause, owned }: Telling): readonly Party[] {
  return clause.subject.length > 0 || !owned ? clause.subject : clause.recalled;
}

/** A verb goes on with its clause's subject, and so does a noun with a pronoun, or one that a verb tells. */
function goesOn({ text }: Reading, { sense, sensed, light, owned, clause, at }: Telling, isMarked: boolean): boolean {
  if (phraseAtAnyReading(sides, text.text.tokens, sensed.next)) return false;
  if (sense.part === 'verb') return !(isMarked && clause.link === 'start' && clause.subject.some(({ from }) => from > at));
  return owned || light !== undefined;
}

interface Bare {
  readonly subject: readonly Party[];
  readonly object: readonly Party[];
}

/** The unmarked names as subject and object: by order, and by the trigger's being a verb or a noun. */
function bareSlots(telling: Telling, bare: readonly Party[], passive: boolean): Bare {
  const { at, light, sense, trigger, from, clause } = telling;
  const own = ownOf(telling, bare);
  if (own) return own;
  const isVerbal = sense.part === 'verb' || light !== undefined;
  const anchor = Math.min(light?.at ?? at, at);
  const before = isVerbal ? lastBefore(bare, anchor, from) : [];
  const [one, other] = twoFrom(bare, anchor + 1);
  if (passive || (trigger.passive && !isVerbal)) return { subject: [], object: before.length > 0 ? before : one };
  if (before.length > 0) return { subject: before, object: one };
  if (sense.part === 'verb' && sense.suffixed && trigger.verbFirst) return { subject: one, object: other };
  if (sense.part === 'verb' && trigger.type === 'visit' && one[0]?.place) return { subject: other, object: one };
  if (isVerbal && (one[0]?.counterpart || goesOnWithAnother(clause, one))) return { subject: [], object: one };
  return trigger.verbFirst || !isVerbal ? { subject: one, object: other } : { subject: [], object: one };
}

/** "The visit of": the name right after the noun, or after a title, says whose it is; after "his visit to" and "its call on", whom it is done to. */
function ownOf({ sense, sensed, trigger }: Telling, bare: readonly Party[]): Bare | undefined {
  if (sense.part !== 'noun' || trigger.passive) return undefined;
  const [one, other] = twoFrom(bare, sensed.next);
  const [first] = one;
  const isRightAfter = first !== undefined && first.from - sensed.next <= (first.what === 'person' ? titles : 0);
  if (!isRightAfter) return undefined;
  const isDoneTo = sense.suffixed && trigger.frame.subject !== 'host' && trigger.frame.object !== undefined;
  return isDoneTo ? { subject: [], object: one } : { subject: one, object: other };
}

/** The first chain of joined names from a token on, and the one after it. */
function twoFrom(bare: readonly Party[], from: number): readonly [readonly Party[], readonly Party[]] {
  const first = bare.findIndex((party) => party.from >= from);
  if (first < 0) return [[], []];
  const one = chainFrom(bare, first);
  return [one, chainFrom(bare, first + one.length)];
}

/** The clause goes on with a subject that it does not name: the name in it is an object. */
function goesOnWithAnother({ link, subject }: Telling['clause'], [first]: readonly Party[]): boolean {
  return link === 'coordinate' && subject.length > 0 && first !== undefined && subject.every(({ from }) => from !== first.from);
}

/** A state that gives, is given or sends somebody stands where a place would: "aid to Chad", "envoys from Serbia signed". */
function asGiver(party: Party, { trigger: { frame } }: Telling): Party {
  const { what, marked, acting } = party;
  const from = marked === 'from' && (frame.from === 'supporter' || frame.from === 'signatory');
  const to = marked === 'to' && frame.to === 'target' && frame.subject === 'supporter';
  return what === 'place' && acting && (from || to) ? { ...party, what: 'state', actor: acting } : party;
}

/** A place does nothing; neither does the one that a conference is called by. */
function isActor({ trigger, sensed }: Telling, { what, place, from }: Party): boolean {
  return what !== 'place' && !(trigger.type === 'conference' && place !== undefined && from === sensed.next);
}

function lastBefore(bare: readonly Party[], anchor: number, from: number): readonly Party[] {
  const last = bare.findLastIndex((party) => party.to <= anchor && party.from >= from);
  return last < 0 ? [] : chainTo(bare, last);
}

/** "Was signed", and "the accord signed in May": what stands before is done to. */
function isPassive({ text }: Reading, { at, sense, trigger }: Telling): boolean {
  if (trigger.verbFirst || sense.part !== 'verb' || (sense.tense !== 'past' && sense.tense !== 'participle')) return false;
  const { tokens } = text.text;
  if ([1, 2].some((back) => passives.has(tokens[at - back]?.text ?? ''))) return true;
  return within(text.agreements, { from: at - farthest, to: at }).some(({ to }) => to === at);
}
