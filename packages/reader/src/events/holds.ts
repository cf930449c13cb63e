import type { Need } from '../languages/event-data.ts';
import { type Phrases, phraseAtAnyReading } from '../text/phrases.ts';
import { agreementAround } from './agreement-names.ts';
import { type AgreementsTold, agreementsOf } from './agreements-told.ts';
import { canAct, type Figure } from './figure.ts';
import { gapBetween, type Reading } from './reading.ts';
import { areSidesAt } from './sides.ts';
import type { Telling } from './telling.ts';
import { happening } from './words.ts';

/** How many words after a verb, after a noun and before either its object stands; names in between are not counted. */
const objectAfter = { verb: 12, noun: 4, participle: 4 } as const;
const objectBefore = 8;
/** How near a place has to stand. */
const placeReach = 8;
const closeBy = 3;

/** Whether the words around a trigger make it tell its event. */
export function holds(reading: Reading, telling: Telling): boolean {
  const { objects, particles, unless, needs } = telling.trigger;
  const { tokens } = reading.text.text;
  if (particles && !phraseAtAnyReading(particles, tokens, telling.sensed.next)) return false;
  if (unless && phraseAtAnyReading(unless, tokens, telling.sensed.next)) return false;
  if (isLightHere(reading, telling) || isCounted(reading, telling)) return false;
  if (objects && !hasObject(objects, reading, telling)) return false;
  return needs.length === 0 || needs.some((need) => isMet(need, reading, telling));
}

/** "Clashes took place" has the verb of "signed" in Arabic: what a verb says took place is told by the noun after it. */
function isLightHere({ isNamed, tells, text }: Reading, { sensed, sense }: Telling): boolean {
  if (sense.part !== 'verb' || !happening.has(sense.lemma) || !sensed.senses.some(({ role }) => role === 'light')) return false;
  let next = sensed.next;
  while (isNamed(next)) next++;
  return tells(next) && agreementAround(text, next) === undefined;
}

/** "415 votes": after a number stands a noun. */
function isCounted({ text, isNamed }: Reading, { at, sense, trigger }: Telling): boolean {
  return sense.part === 'verb' && trigger.verbFirst && !isNamed(at - 1) && /^\d/.test(text.text.tokens[at - 1]?.text ?? '');
}

function hasObject(
  objects: Phrases<true>,
  { text, isNamed, segments, tells }: Reading,
  { at, sensed, sense, clause, trigger }: Telling,
): boolean {
  const { tokens } = text.text;
  const report = segments
    .slice(clause.index + 1, clause.index + 4)
    .find(({ link, sentence }) => link === 'reported' && sentence === clause.sentence);
  const end = report?.from ?? tokens.length;
  for (let [next, passed] = [sensed.next, 0]; passed < objectAfter[sense.part] && next < end; next++) {
    if (/[;?!\n]|\.(?!$)/.test(tokens[next]?.before ?? '\n')) break;
    if (phraseAtAnyReading(objects, tokens, next)) return true;
    if (tells(next) && trigger.frame.subject === 'speaker') break;
    if (!isNamed(next)) passed++;
  }
  if (sense.part === 'noun') return false;
  for (let back = at - 1; back >= Math.max(clause.from, at - objectBefore); back--)
    if (phraseAtAnyReading(objects, tokens, back)) return true;
  return false;
}

function isMet(need: Need, reading: Reading, telling: Telling): boolean {
  return checks[need](reading, telling);
}

type Check = (reading: Reading, telling: Telling) => boolean;

const checks: Readonly<Record<Need, Check>> = {
  agreement: (reading, telling) => concernsAgreement(reading, agreementsOf(reading, telling), telling),
  object: (reading, telling) => followsClosely(reading, agreementsOf(reading, telling), telling),
  ceasefire: (reading, telling) => isCeasefire(agreementsOf(reading, telling)),
  actor: (_, telling) => doers(telling).length > 0,
  pair: (_, { clause, sense, from, to }) =>
    inRange(clause.figures, { from, to }).filter(canAct).length > (clause.subject.length > 0 && sense.part === 'verb' ? 0 : 1) &&
    isPair(clause),
  person: (_, telling) =>
    telling.sense.suffixed || doers(telling).some(({ what, capacity }) => what === 'person' || capacity !== undefined),
  office: (_, telling) => doers(telling).some(({ what }) => what === 'office'),
  place: (reading, { sensed, at, clause }) =>
    clause.figures.some(
      ({ place, from, to }) => place !== undefined && gapBetween(reading, sensed.next, from) <= placeReach && at - to <= 2,
    ),
};

function isPair({ figures, subject }: Telling['clause']): boolean {
  return new Set([...figures.filter(canAct), ...subject].map(({ actor }) => `${actor.start}`)).size > 1;
}

/** A signature may be told without its object, of an agreement that stands before: "The two sides signed on Monday", "Signed at Abuja". */
function concernsAgreement(reading: Reading, { agreements, named }: AgreementsTold, { trigger, sense, clause, at }: Telling): boolean {
  if (named) return true;
  const isSigning = trigger.type === 'signature' || trigger.type === 'initialling';
  if (!isSigning || agreements.length === 0) return false;
  return (
    sense.part === 'noun' ||
    clause.subject.some(({ what }) => what === 'person' || what === 'office') ||
    clause.link === 'coordinate' ||
    (!trigger.verbFirst && at === clause.from && sense.tense === 'past') ||
    hasSides(reading, clause)
  );
}

/** "Withdrew from the agreement", not from a town under it; or the agreement itself stands right before, as in a passive. */
function followsClosely(reading: Reading, { agreements: [first], named }: AgreementsTold, { at, sensed, sense }: Telling): boolean {
  if (!named || first === undefined) return false;
  if (first.from > at) return gapBetween(reading, sensed.next, first.from) <= closeBy;
  return sense.suffixed || at - first.to <= closeBy;
}

function isCeasefire({ agreements, named }: AgreementsTold): boolean {
  return named && agreements.some(({ found }) => found.instrument === 'ceasefire');
}

function hasSides(reading: Reading, { from, to }: Telling['clause']): boolean {
  for (let at = from; at < to; at++) if (areSidesAt(reading, at)) return true;
  return false;
}

function doers({ clause, from, to }: Telling): readonly Figure[] {
  return [...inRange(clause.figures, { from, to }).filter(canAct), ...clause.subject];
}

function inRange(figures: readonly Figure[], { from, to }: { readonly from: number; readonly to: number }): readonly Figure[] {
  return figures.filter((figure) => figure.from >= from && figure.to <= to);
}
