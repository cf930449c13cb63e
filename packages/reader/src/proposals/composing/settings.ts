import { eventTypes } from '@mithaq/domain';
import type { EventFound } from '../../found.ts';
import { folded } from '../../text/fold.ts';
import { datesOf, type ToldEvent } from './events.ts';
import { isOneSentence } from './passages.ts';
import settings from './settings.json' with { type: 'json' };

/** Words with which the clause of an event begins in which another happened: "during a visit". */
const during = wordsOf(settings.during);
/** Words that say that an event happened in the one told before it: "during which he met". */
const within = wordsOf(settings.within);

/** What others happen in. */
const gatherings: ReadonlySet<string> = new Set(['visit', 'meeting', 'conference', 'negotiation']);
/** What happens where whatever it is part of does, beside what is done to agreements. */
const heldThere: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'conference', 'announcement', 'mediation']);

/** How far apart the two are told, in code units. */
const reach = 300;

/** An event that happened in another, as their places in the list. */
interface Inclusion {
  readonly part: number;
  readonly whole: number;
}

/**
 * Events and what they happened in ("signed during a visit to Rome, during which he met his colleague") share the day, the place, and the agreement
 * that is made: each may leave out what is told of the other. Whoever is on a visit is the one who meets somebody in the course of it.
 */
export function settled(text: string, told: readonly ToldEvent[]): readonly ToldEvent[] {
  const inclusions = fewOfEach(inclusionsIn(text, told));
  if (inclusions.length === 0) return told;
  const groups = [...told];
  for (const { part, whole } of inclusions) {
    const [one, other] = [groups[part], groups[whole]];
    if (one === undefined || other === undefined) continue;
    groups[part] = withPeople(placed(dated(one, other), other), other);
    groups[whole] = concerning(dated(other, one), one);
  }
  return groups;
}

/** So many things at most happen in one, and so often at most is one told of with what it happened in. */
const mostParts = 8;

function fewOfEach(inclusions: readonly Inclusion[]): readonly Inclusion[] {
  const times = new Map<number, number>();
  return inclusions.filter(({ part, whole }) => {
    const most = Math.max(times.get(part) ?? 0, times.get(whole) ?? 0);
    for (const event of [part, whole]) times.set(event, (times.get(event) ?? 0) + 1);
    return most < mostParts;
  });
}

function inclusionsIn(text: string, told: readonly ToldEvent[]): readonly Inclusion[] {
  const tellings = told.flatMap((group, index) => group.map((telling) => ({ telling, index })));
  tellings.sort((one, other) => one.telling.start - other.telling.start);
  return tellings.flatMap(({ telling, index }, at) => {
    const before = tellings[at - 1];
    if (before === undefined || before.index === index || !areBeside(text, before.telling, telling)) return [];
    if (gatherings.has(telling.type) && isLedBy(during, telling)) return [{ part: before.index, whole: index }];
    return gatherings.has(before.telling.type) && isLedBy(within, telling) ? [{ part: index, whole: before.index }] : [];
  });
}

function areBeside(text: string, one: EventFound, other: EventFound): boolean {
  return other.start - one.end <= reach && isOneSentence(text, one, other);
}

/** So many of the first words of a clause are looked at: "during a visit", "met during it". */
const firstWords = 60;

function isLedBy(words: readonly string[], { within: clause }: EventFound): boolean {
  const opening = ` ${folded(clause.exact.slice(0, firstWords))} `;
  return words.some((word) => (words === during ? opening.startsWith(word) : opening.includes(word)));
}

function wordsOf(written: readonly string[]): readonly string[] {
  return written.map((words) => ` ${folded(words)} `);
}

function dated([first, ...more]: ToldEvent, other: ToldEvent): ToldEvent {
  const [date] = datesOf([first, ...more]).length > 0 ? [] : datesOf(other);
  return date ? [{ ...first, date }, ...more] : [first, ...more];
}

function placed([first, ...more]: ToldEvent, other: ToldEvent): ToldEvent {
  const isThere = heldThere.has(first.type) || eventTypes.term(first.type)?.family === 'treaty';
  const place = [first, ...more].some((one) => one.place) ? undefined : other.find((one) => one.place)?.place;
  return isThere && place ? [{ ...first, place }, ...more] : [first, ...more];
}

/** Nobody meets alone ("during which the minister met his colleague"); and what was signed at talks, those who mediated there had mediated. */
function withPeople([first, ...more]: ToldEvent, other: ToldEvent): ToldEvent {
  const isAlone = first.type === 'meeting' && first.participations.length === 1 && more.length === 0;
  const taking = other.flatMap(({ participations }) => participations);
  const visitors = isAlone ? taking.filter(({ role }) => role === 'visitor') : [];
  const met = visitors.map((visitor) => ({ ...visitor, role: 'participant' as const }));
  const mediators = isMaking(first) ? taking.filter(({ role }) => role === 'mediator') : [];
  const joining = [...met, ...mediators];
  return joining.length > 0 ? [{ ...first, participations: [...first.participations, ...joining] }, ...more] : [first, ...more];
}

/** A visit on which an agreement is made concerns it. */
function concerning([first, ...more]: ToldEvent, part: ToldEvent): ToldEvent {
  const made = part.filter(isMaking).flatMap(({ agreements }) => agreements);
  return made.length > 0 ? [{ ...first, agreements: [...new Set([...first.agreements, ...made])] }, ...more] : [first, ...more];
}

/** Acts by which agreements come about. */
const makings: ReadonlySet<string> = new Set(['signature', 'initialling', 'announcement', 'adoption', 'ceasefire-declared']);

function isMaking({ type, modality }: EventFound): boolean {
  return makings.has(type) && modality === 'occurred';
}
