import { chainFrom, chainTo } from './chains.ts';
import type { Figure } from './figure.ts';
import type { Reading } from './reading.ts';
import { areSidesBefore } from './sides.ts';
import type { Telling } from './telling.ts';
import { isLedByUnnamed } from './unnamed.ts';
import { happening, possessives } from './words.ts';

/** The most words between a name and a passive about it: "have since been". */
const closeBefore = 3;
/** The most words of a title before a name. */
export const longestTitle = 3;

/** Whom the unmarked names of a stretch make of doer and done to. */
interface Bare {
  readonly subject: readonly Figure[];
  readonly object: readonly Figure[];
}

/** Whether a passive is about who stands before it: "Rahmon was received", and not "agreed on a deal brokered by". */
function isDoneTo({ trigger, at }: Telling, before: readonly Figure[]): boolean {
  const to = before.at(-1)?.to;
  return trigger.verbFirst || to === undefined || at - to <= closeBefore;
}

/** The unmarked names as subject and object: by order, and by the trigger's being a verb or a noun. */
export function bareSlots(reading: Reading, telling: Telling, bare: readonly Figure[], passive: boolean): Bare {
  const { light, trigger, sense } = telling;
  const own = ofOwner(reading, telling, bare) ?? ownOf(telling, bare);
  if (own) return own;
  if (light?.sense.role === 'scene' || doneBySides(reading, telling)) return nobody;
  if (sense.part === 'verb' && isLedByUnnamed(reading, telling.at)) return { subject: [], object: twoFrom(bare, telling.at + 1)[0] };
  return passive || (trigger.passive && sense.part !== 'verb' && light === undefined)
    ? ofPassive(telling, bare, passive)
    : ofActive(telling, bare);
}

const nobody: Bare = { subject: [], object: [] };

/** "The two sides had signed": they are the subject, and whoever is named after them is no second one. */
export function doneBySides(reading: Reading, { at, sense, trigger, clause }: Telling): boolean {
  if (sense.part !== 'verb' || trigger.frame.object !== trigger.frame.subject) return false;
  return areSidesBefore(reading, at, clause.from);
}

function ofPassive(telling: Telling, bare: readonly Figure[], passive: boolean): Bare {
  const { trigger } = telling;
  const before = subjectsBefore(telling, bare);
  if (passive && (trigger.frame.object === trigger.frame.subject || !isDoneTo(telling, before))) return nobody;
  return { subject: [], object: before.length > 0 ? before : twoFrom(bare, anchorOf(telling) + 1)[0] };
}

function ofActive(telling: Telling, bare: readonly Figure[]): Bare {
  const { sense, trigger } = telling;
  const before = subjectsBefore(telling, bare);
  const [one, other] = twoFrom(bare, anchorOf(telling) + 1);
  if (before.length > 0) return { subject: before, object: one };
  if (sense.part === 'verb' && sense.suffixed && trigger.verbFirst) return { subject: one, object: other };
  if (sense.part === 'verb' && trigger.type === 'visit' && one[0]?.place) return { subject: other, object: one };
  if (isVerbal(telling) && (one[0]?.counterpart || goesOnWithAnother(telling, one))) return { subject: [], object: one };
  return trigger.verbFirst || !isVerbal(telling) ? { subject: one, object: other } : { subject: [], object: one };
}

function isVerbal({ sense, light }: Telling): boolean {
  return sense.part === 'verb' || light !== undefined;
}

function anchorOf({ at, light }: Telling): number {
  return Math.min(light?.at ?? at, at);
}

/** "Clashes broke out": the noun is what the verb is about. */
export function happens({ light }: Telling): boolean {
  return light !== undefined && happening.has(light.sense.lemma);
}

/** "Approved a like agreement with Italy (that was) signed in June": the verb says more of what stands before it, and nobody before does it. */
function isOfPartner({ trigger, sense, at, clause, figures }: Telling): boolean {
  if (!trigger.verbFirst || sense.part !== 'verb' || trigger.frame.subject !== 'signatory') return false;
  return figures.some(({ marked, from, to }) => marked === 'with' && to === at && from > clause.from);
}

function subjectsBefore(telling: Telling, bare: readonly Figure[]): readonly Figure[] {
  if (isOfPartner(telling)) return [];
  return isVerbal(telling) && !happens(telling) ? lastBefore(bare, anchorOf(telling), telling.from) : [];
}

/** "Turkey's withdrawal", "the minister's appointment": whoever the noun's possessive names. */
function ofOwner({ text }: Reading, { at, sense, sensed, trigger }: Telling, bare: readonly Figure[]): Bare | undefined {
  const last = sense.part === 'noun' ? bare.findLastIndex(({ to }) => to < at) : -1;
  const owner = bare[last];
  if (owner === undefined || at - owner.to > longestTitle || !possessives.has(text.text.tokens[owner.to]?.text ?? '')) return undefined;
  const owners = chainTo(bare, last);
  return trigger.passive ? { subject: [], object: owners } : { subject: owners, object: twoFrom(bare, sensed.next)[0] };
}

/** "The visit of": the name right after the noun, or after a title, says whose it is; after "his visit to" and "its call on", whom it is done to. */
function ownOf({ sense, sensed, trigger }: Telling, bare: readonly Figure[]): Bare | undefined {
  if (sense.part !== 'noun' || trigger.passive) return undefined;
  const [one, other] = twoFrom(bare, sensed.next);
  const [first] = one;
  const isRightAfter = first !== undefined && first.from - sensed.next <= (first.what === 'person' ? longestTitle : 0);
  if (!isRightAfter) return undefined;
  const isObject = sense.suffixed && trigger.frame.subject !== 'host' && trigger.frame.object !== undefined;
  return isObject ? { subject: [], object: one } : { subject: one, object: other };
}

/** The first chain of joined names from a token on, and the one after it. */
function twoFrom(bare: readonly Figure[], from: number): readonly [readonly Figure[], readonly Figure[]] {
  const first = bare.findIndex((figure) => figure.from >= from);
  if (first < 0) return [[], []];
  const one = chainFrom(bare, first);
  return [withoutLed(one), chainFrom(bare, first + one.length)];
}

/** The clause goes on with a subject that it does not name: the name in it is an object. */
function goesOnWithAnother({ clause: { link, subject }, trigger, sense }: Telling, [first]: readonly Figure[]): boolean {
  const isMeeting = link === 'subordinate' && !sense.plural && trigger.frame.subject === 'participant';
  return (
    (link === 'coordinate' || isMeeting) && subject.length > 0 && first !== undefined && subject.every(({ from }) => from !== first.from)
  );
}

/** "The presidents of X and Y, A and B": those named after the bodies that they lead, one for each. */
function withoutLed(chain: readonly Figure[]): readonly Figure[] {
  const persons = chain.filter(({ what }) => what === 'person');
  const led = chain.slice(0, chain.length - persons.length);
  const isEach = persons.length > 1 && persons.length === led.length && led.every(({ what }) => what === 'state' || what === 'actor');
  return isEach ? persons : chain;
}

function lastBefore(bare: readonly Figure[], anchor: number, from: number): readonly Figure[] {
  const last = bare.findLastIndex((figure) => figure.to <= anchor && figure.from >= from);
  return last < 0 ? [] : withoutLed(chainTo(bare, last));
}
