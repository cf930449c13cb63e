import { boundsOf, compareDates, type FuzzyDate } from '@mithaq/domain';
import type { Dated, EventFound, Referent } from '../../found.ts';
import { addPeople, areSame, everybodyIn, isNobody, type People, peopleIn } from './people.ts';
import { mayBeOnePlace } from './places.ts';
import { isImpersonal } from './worth.ts';

/** One event, and every place of the text that tells of it: headline, lead and body. In the order of the text. */
export type ToldEvent = readonly [EventFound, ...EventFound[]];

interface Told {
  readonly tellings: [EventFound, ...EventFound[]];
  readonly type: EventFound['type'];
  readonly modality: EventFound['modality'];
  readonly agreements: Set<string>;
  readonly people: People;
  readonly dates: FuzzyDate[];
  place: Referent | undefined;
}

/** So many events at most are held against each other for somebody whom they share: an article tells of no more. */
const mostCompared = 20;
/** So many of its dates are held against those of another telling. */
const mostDates = 10;
/** So many of its participants lead from an event to others. */
const mostLeads = 12;

/**
 * Joins what tells of one event: the same type and modality, days that may be one, no two places, and the same people as far as either
 * telling names them, or the same agreement acted on. In time linear in the events.
 */
export function eventsTold(events: readonly EventFound[]): readonly ToldEvent[] {
  const told: Told[] = [];
  const byLead = new Map<string, Told[]>();
  for (const event of events) {
    const one = tellingOf(event);
    const leads = leadsOf(one);
    const same = leads.flatMap((lead) => byLead.get(lead)?.slice(-mostCompared) ?? []).find((other) => areOne(one, other));
    if (same) add(one, same);
    else told.push(one);
    for (const lead of leads) noteAt(byLead, lead, same ?? one);
  }
  return told.map(({ tellings }) => tellings);
}

function tellingOf(event: EventFound): Told {
  return {
    tellings: [event],
    type: event.type,
    modality: event.modality,
    agreements: new Set(event.agreements),
    people: peopleIn(event),
    dates: event.date ? [event.date.date] : [],
    place: event.place?.referent,
  };
}

/** What leads from an event to others that may be it: the agreements, the people; nobody, where it is told of nobody. */
function leadsOf({ type, modality, agreements, people }: Told): readonly string[] {
  const about = [...agreements, ...everybodyIn(people)].slice(0, mostLeads);
  return (about.length > 0 ? about : ['']).map((one) => `${type} ${modality} ${one}`);
}

function noteAt(byLead: Map<string, Told[]>, lead: string, told: Told): void {
  const held = byLead.get(lead);
  if (held === undefined) byLead.set(lead, [told]);
  else if (held.at(-1) !== told) held.push(told);
}

/** What is done to an agreement once, whoever does it: who signs is told now of the one, now of the other. */
const onceOnly: ReadonlySet<string> = new Set([
  'signature',
  'initialling',
  'adoption',
  'announcement',
  'entry-into-force',
  'provisional-application',
]);

function areOne(one: Told, other: Told): boolean {
  const isOneAct = onceOnly.has(one.type) && [...one.agreements].some((agreement) => other.agreements.has(agreement));
  const isNobodys = isImpersonal(one.type) && isNobody(one.people) && isNobody(other.people);
  const isOnePlace = one.place === undefined || other.place === undefined || mayBeOnePlace(one.place, other.place);
  const areThey = isOneAct || isNobodys || areSame(one.people, other.people);
  return areThey && isOnePlace && one.dates.every((date) => other.dates.every((held) => mayBeOne(date, held)));
}

function mayBeOne(one: FuzzyDate, other: FuzzyDate): boolean {
  const order = compareDates(one, other);
  return order === 'same' || order === 'cannot tell';
}

function add(one: Told, to: Told): void {
  to.tellings.push(...one.tellings);
  for (const agreement of one.agreements) to.agreements.add(agreement);
  addPeople(one.people, to.people);
  for (const date of one.dates) if (to.dates.length < mostDates && !to.dates.some(({ edtf }) => edtf === date.edtf)) to.dates.push(date);
  to.place ??= one.place;
}

/** The dates that tellings give, the most exact first; of equally exact ones the first in the text. */
export function datesOf(tellings: readonly EventFound[]): readonly Dated[] {
  const dated = tellings.flatMap(({ date }) => (date ? [{ date, width: widthOf(date.date) }] : []));
  return dated.toSorted((one, other) => one.width - other.width).map(({ date }) => date);
}

/** How many days a date may be; where a side is open, more than any that is closed. */
function widthOf(date: FuzzyDate): number {
  const { earliest, latest } = boundsOf(date);
  if (earliest === null || latest === null) return Number.MAX_SAFE_INTEGER;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
}
