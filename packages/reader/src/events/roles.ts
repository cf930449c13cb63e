import type { EventRole } from '@mithaq/domain';
import type { ReadParticipation } from '../found.ts';
import type { Marked } from '../languages/event-data.ts';
import { keyOf } from '../referring/referents.ts';
import { clauseWords, conjunctions } from '../text/clause-words.ts';
import { phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { isStopWord } from '../text/word-classes.ts';
import { followsAgreement } from './agreement-names.ts';
import { bareSlots, doneBySides, happens, longestTitle } from './bare-slots.ts';
import { isBare } from './chains.ts';
import { canAct, type Figure } from './figure.ts';
import type { Slot } from './frames.ts';
import { isNamedAfter } from './named-after.ts';
import { nationalsOf } from './nationals.ts';
import { gapBetween, type Reading } from './reading.ts';
import { areSidesAt } from './sides.ts';
import type { Telling } from './telling.ts';
import { isTitle } from './titles.ts';
import { asMediator, controls, passives, pronouns, whereWords } from './words.ts';

/** The most actors that one event is given: a list of states is longer than any sentence about one event. */
const mostParticipants = 16;
/** How far before a word the verb is looked for that governs it. */
const farthest = 20;
/** More words than this, names not counted, are too many between a trigger and somebody who takes part. */
const farApart = 12;
/** The most words from a passive to who did it: "signed in Amman on Tuesday by" is none by this alone. */
const agentReach = 4;

/** Who takes part in an event, in the roles that its frame gives to where they stand. */
export function participantsOf(reading: Reading, telling: Telling): readonly ReadParticipation<EventRole>[] {
  const { trigger } = telling;
  const found = new Map<string, ReadParticipation<EventRole>>();
  for (const [slot, figures] of slotsOf(reading, telling)) {
    const role = trigger.frame[slot];
    if (role === undefined) continue;
    for (const figure of figures) {
      const key = keyOf(figure.actor.referent);
      if (!found.has(key) && found.size < mostParticipants) found.set(key, participation(figure, role));
    }
  }
  return [...found.values()];
}

function participation({ actor, onBehalfOf, capacity }: Figure, role: EventRole): ReadParticipation<EventRole> {
  return { actor, role, ...(onBehalfOf && { onBehalfOf }), ...(capacity && { capacity }) };
}

type Slots = readonly (readonly [Slot, readonly Figure[]])[];

function slotsOf(reading: Reading, telling: Telling): Slots {
  const figures = near(reading, telling, actorsOf(reading, telling));
  const passive = isPassive(reading, telling);
  const marked = markedSlots(telling, figures, passive);
  const own = figures.filter((figure) => isBare(figure) && !isOfNoun(reading, telling, figure));
  const { subject, object } = bareSlots(reading, telling, own, passive);
  const doer = doerOf(reading, telling, { subject, passive, isMarked: marked.some(([slot]) => !besides.has(slot)) });
  const isNobody = telling.sense.part === 'verb' && !passive && subject.length + doer.length + object.length === 0;
  return [
    ['subject', isNobody ? nationalsOf(reading, telling) : []],
    [doerSlot(reading, telling), telling.trigger.passive && telling.sense.part === 'noun' ? [] : doer],
    ['object', doneToOf(telling, object, passive)],
    ...marked,
  ];
}

/** Whoever the words from a trigger, or the verb that tells of it, up to the next one name, and who can do something. */
function actorsOf(reading: Reading, telling: Telling): readonly Figure[] {
  const { from, to, at, light } = telling;
  const first = Math.min(from, light?.at ?? at);
  return telling.figures
    .map((figure) => asGiver(figure, telling))
    .filter((figure) => isActor(telling, figure) && figure.from >= first && figure.from < to && !isNextSubject(reading, telling, figure));
}

/** "The two sign a deal and Ankara calls it void": the last name right before the verb that ends the stretch is its subject. */
function isNextSubject({ text }: Reading, { at, to, clause, trigger }: Telling, { from, to: end, joined, actor }: Figure): boolean {
  const isJoined = joined || actor.start > (text.text.tokens[from]?.start ?? actor.start);
  return trigger.verbFirst && isJoined && end === to && from > at && to < clause.to;
}

/** Slots whose names do not say who does something. */
const besides: ReadonlySet<Slot> = new Set<Slot>(['with', 'to', 'from', 'at']);

interface Standing {
  readonly subject: readonly Figure[];
  readonly passive: boolean;
  readonly isMarked: boolean;
}

function doerOf(reading: Reading, telling: Telling, { subject, passive, isMarked }: Standing): readonly Figure[] {
  if (subject.length > 0 || passive || telling.sense.part === 'participle') return subject;
  return goesOn(reading, telling, isMarked) ? goneOnWith(telling) : [];
}

function doneToOf(telling: Telling, object: readonly Figure[], passive: boolean): readonly Figure[] {
  if (isOwnObject(telling)) return goneOnWith(telling);
  return passive && object.length === 0 ? doneTo(telling) : object;
}

/** "His appointment": the pronoun says whom it was done to. */
function isOwnObject({ trigger, sense, owned }: Telling): boolean {
  return trigger.passive && sense.part === 'noun' && owned;
}

/** "He arrived … and was received": a passive goes on with its clause's subject, to whom it is done. */
function doneTo({ clause, sense, trigger: { frame } }: Telling): readonly Figure[] {
  const isOther = sense.part === 'verb' && frame.object !== frame.subject;
  return isOther && clause.figures.every(({ from }) => from > clause.from) ? clause.subject.filter(({ to }) => to <= clause.from) : [];
}

/** The names that a word marks. Where a passive names who did it, the rest describes what it was done to. */
function markedSlots(telling: Telling, figures: readonly Figure[], passive: boolean): Slots {
  const slots = figures.flatMap((figure) => (figure.marked ? [[markedSlot(telling, figure, figure.marked), [figure]] as const] : []));
  const isAgent = ([slot]: (typeof slots)[number]) => slot === 'by';
  return passive && slots.some(isAgent) ? slots.filter(isAgent) : slots.filter(([slot]) => slot !== 'behalf');
}

/** "Talks hosted by Oman": who does what the verb beside a noun says. */
function markedSlot(telling: Telling, figure: Figure, marked: Marked): Slot {
  if (marked === 'by' && telling.light?.sense.role === 'host') return 'receiver';
  return isVisitor(telling, figure) ? 'subject' : marked;
}

/** "A visit of the minister's": the same preposition as in "to", right after the noun and before a person. */
function isVisitor({ trigger, sense, sensed }: Telling, { marked, what, from }: Figure): boolean {
  const isWhose = sense.part === 'noun' && trigger.type === 'visit' && marked === 'to';
  return isWhose && what === 'person' && from - sensed.next <= longestTitle;
}

/** Names far behind the trigger and the one before belong to something else that the clause tells. */
function near(reading: Reading, { sensed }: Telling, figures: readonly Figure[]): readonly Figure[] {
  const far = figures.findIndex(
    (figure, index) => gapBetween(reading, Math.max(sensed.next, figures[index - 1]?.to ?? 0), figure.from) > farApart,
  );
  return far < 0 ? figures : figures.slice(0, far);
}

/** Who receives, or brings together, is no subject of what the noun tells. */
function doerSlot(reading: Reading, { light, trigger, sensed, to }: Telling): Slot {
  const role = light?.sense.role;
  if (role === 'host') return 'receiver';
  if (role === 'mediator') return 'sponsor';
  return trigger.frame.subject === 'signatory' && isMediating(reading, sensed.next, to) ? 'sponsor' : 'subject';
}

/** How far after a verb of signing "as a witness" stands. */
const asReach = 12;

function isMediating({ text }: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + asReach); at++) if (phraseAt(asMediator, text.text.tokens, at)) return true;
  return false;
}

/** The clause's subject; for a noun with a pronoun, else the one of the clause before. */
function goneOnWith({ clause, owned, ahead, trigger }: Telling): readonly Figure[] {
  if (trigger.type === 'visit' && clause.subject.some(({ capital }) => capital)) return [];
  if (clause.subject.length > 0) return clause.subject;
  if (ahead.length > 0) return ahead;
  return owned ? clause.recalled : [];
}

/** A verb goes on with its clause's subject, and so does a noun with a pronoun, or one that a verb tells. */
function goesOn(reading: Reading, telling: Telling, isMarked: boolean): boolean {
  const { sense, sensed, light, owned, clause, at } = telling;
  if (areSidesAt(reading, sensed.next) || doneBySides(reading, telling)) return false;
  if (sense.part === 'verb') return !(isMarked && clause.link === 'start' && clause.subject.some(({ from }) => from > at));
  return (
    owned ||
    isScene(telling) ||
    (light !== undefined && light.sense.role !== 'scene' && !happens(telling)) ||
    (!isMarked && isControlled(reading, telling))
  );
}

/** "During a visit to Ankara, …": whoever does the rest is the visitor. */
function isScene({ ahead, trigger }: Telling): boolean {
  return ahead.length > 0 && trigger.type === 'visit';
}

/** "Decided on the withdrawal", "announced the suspension": the subject of the verb before does what the noun tells. */
function isControlled({ sensed, isVerb }: Reading, { at, clause }: Telling): boolean {
  for (let back = at - 1; back >= Math.max(clause.from, at - farthest); back--) {
    if (isVerb(back)) return sensed[back]?.senses.some(({ part, lemma }) => part === 'verb' && controls.has(lemma)) ?? false;
  }
  return false;
}

/** "Welcomed the listing of the movement": a name right after another noun only says whose that is. */
function isOfNoun({ text, isVerb, isNamed, sensed }: Reading, { trigger, sense, at, light }: Telling, figure: Figure): boolean {
  const { from, joined, onBehalfOf } = figure;
  const before = text.text.tokens[from - 1];
  if (!trigger.verbFirst || joined || onBehalfOf !== undefined || before === undefined || from - 1 <= at || from - 1 === light?.at)
    return false;
  if (sense.part === 'verb' && trigger.frame.object !== 'target') return false;
  const isNoun = /^"? $/.test(text.text.tokens[from]?.before ?? '') && !isTitle(before) && !isVerb(from - 1) && !isNamed(from - 1);
  return isNoun && sensed[from - 1] === undefined && !isFunctional(before);
}

/** Whether a word only joins or marks others. */
function isFunctional(token: Token): boolean {
  return isStopWord(token.text) || pronouns.has(token.text) || whereWords.has(token.text);
}

/** A state that gives, is given or sends somebody stands where a place would: "aid to Chad", "envoys from Serbia signed". */
function asGiver(figure: Figure, { trigger: { frame } }: Telling): Figure {
  const { what, marked, acting } = figure;
  const from = marked === 'from' && (frame.from === 'supporter' || frame.from === 'signatory');
  const to = marked === 'to' && ((frame.to === 'target' && frame.subject === 'supporter') || (frame.to === 'host' && !figure.capital));
  return what === 'place' && acting && (from || to) ? { ...figure, what: 'state', actor: acting } : figure;
}

/** A place does nothing; neither does one that talks are called by, or a capital that is visited. */
function isActor(telling: Telling, figure: Figure): boolean {
  return canAct(figure) && !(figure.capital && telling.trigger.type === 'visit') && !isNamedAfter(telling, figure);
}

/** "Was signed", and "the accord signed in May": what stands before is done to. */
function isPassive(reading: Reading, telling: Telling): boolean {
  const { text } = reading;
  const { at, sense, trigger } = telling;
  if (trigger.verbFirst || sense.part !== 'verb' || (sense.tense !== 'past' && sense.tense !== 'participle')) return false;
  const { tokens } = text.text;
  if ([1, 2].some((back) => passives.has(tokens[at - back]?.text ?? ''))) return true;
  if (
    telling.figures.some(
      ({ marked, from }) => (marked === 'by' || marked === 'sponsor') && from > at && from - telling.sensed.next <= agentReach,
    )
  )
    return true;
  return followsAgreement(text, at) || isReduced(reading, telling);
}

/** "Welcomed the deal signed in Pretoria": a second verb, with nobody right before it and nothing that joins it to the first. */
function isReduced({ text, isVerb, isNamed, sensed }: Reading, { at, clause }: Telling): boolean {
  const { tokens } = text.text;
  if (isNamed(at - 1) || isVerb(at - 1) || phraseAtAnyReading(clauseWords, tokens, at - 1)) return false;
  for (let back = at - 1; back >= Math.max(clause.from, at - farthest); back--) {
    if (conjunctions.has(tokens[back]?.text ?? '') || tokens[back + 1]?.before.includes(',')) return false;
    if (isVerb(back)) return sensed[back]?.senses.some(({ tense }) => tense === 'past' || tense === 'present') ?? false;
  }
  return false;
}
