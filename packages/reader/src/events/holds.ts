import type { Need } from '../languages/event-data.ts';
import { type Phrases, phraseAtAnyReading } from '../text/phrases.ts';
import { type AgreementsTold, agreementsOf } from './agreements-told.ts';
import type { Party } from './parties.ts';
import { gapBetween, type Reading } from './reading.ts';
import type { Telling } from './telling.ts';
import { sides } from './words.ts';

/** How many words after a verb, after a noun and before either its object stands; names in between are not counted. */
const objectAfter = { verb: 12, noun: 4, participle: 4 } as const;
const objectBefore = 8;
/** How near a place has to stand. */
const placeReach = 8;
const closeBy = 3;

/** Whether the words around a trigger make it tell its event. */
export function holds(reading: Reading, telling: Telling): boolean {
  const { objects, unless, needs } = telling.trigger;
  const { tokens } = reading.text.text;
  if (unless && phraseAtAnyReading(unless, tokens, telling.sensed.next)) return false;
  if (objects && !hasObject(objects, reading, telling)) return false;
  return needs.length === 0 || needs.some((need) => isMet(need, reading, telling));
}

function hasObject(objects: Phrases<true>, { text, isNamed, segments }: Reading, { at, sensed, sense, clause }: Telling): boolean {
  const { tokens } = text.text;
  const report = segments
    .slice(clause.index + 1, clause.index + 4)
    .find(({ link, sentence }) => link === 'reported' && sentence === clause.sentence);
  const end = report?.from ?? tokens.length;
  for (let [next, passed] = [sensed.next, 0]; passed < objectAfter[sense.part] && next < end; next++) {
    if (/[.;?!\n]/.test(tokens[next]?.before ?? '\n')) break;
    if (phraseAtAnyReading(objects, tokens, next)) return true;
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
    inRange(clause.parties, { from, to }).filter(isDoer).length > (clause.subject.length > 0 && sense.part === 'verb' ? 0 : 1) &&
    isPair(clause),
  person: (_, telling) => doers(telling).some(({ what, capacity }) => what === 'person' || capacity !== undefined),
  office: (_, telling) => doers(telling).some(({ what }) => what === 'office'),
  place: (reading, { sensed, at, clause }) =>
    clause.parties.some(
      ({ place, from, to }) => place !== undefined && gapBetween(reading, sensed.next, from) <= placeReach && at - to <= 2,
    ),
};

function isPair({ parties, subject }: Telling['clause']): boolean {
  return new Set([...parties.filter(isDoer), ...subject].map(({ actor }) => `${actor.start}`)).size > 1;
}

/** A signature may be told without its object, of an agreement that stands before: "The two sides signed on Monday". */
function concernsAgreement(reading: Reading, { agreements, named }: AgreementsTold, { trigger, sense, clause }: Telling): boolean {
  if (named) return true;
  const isSigning = trigger.type === 'signature' || trigger.type === 'initialling';
  if (!isSigning || agreements.length === 0) return false;
  return (
    sense.part === 'noun' ||
    clause.subject.some(({ what }) => what === 'person' || what === 'office') ||
    clause.link === 'coordinate' ||
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

function hasSides({ text }: Reading, { from, to }: Telling['clause']): boolean {
  for (let at = from; at < to; at++) if (phraseAtAnyReading(sides, text.text.tokens, at)) return true;
  return false;
}

function doers({ clause, from, to }: Telling): readonly Party[] {
  return [...inRange(clause.parties, { from, to }).filter(isDoer), ...clause.subject];
}

function isDoer({ what }: Party): boolean {
  return what !== 'place';
}

function inRange(parties: readonly Party[], { from, to }: { readonly from: number; readonly to: number }): readonly Party[] {
  return parties.filter((party) => party.from >= from && party.to <= to);
}
