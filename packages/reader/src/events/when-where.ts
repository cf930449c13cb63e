import type { Dated, DateFound, Referred } from '../found.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Link } from '../text/segments.ts';
import type { Datelines } from './dateline.ts';
import type { Party } from './parties.ts';
import type { Reading } from './reading.ts';
import type { Clause, Story } from './subjects.ts';
import type { Telling } from './telling.ts';
import { notDates, whereWords } from './words.ts';

/** The event's date: the nearest in its stretch, those after it first; else its clause's, else that of the clause that it goes on with. */
export function dateOf(reading: Reading, clauses: readonly Clause[], telling: Telling): Dated | undefined {
  const { clause, own, to, at, sense, light } = telling;
  const near = nearest(datesIn(reading, { from: own, to }), at);
  const goesOn =
    sense.part === 'verb' ||
    clause.link === 'during' ||
    (light !== undefined && carrying.has(light.sense.role) && telling.trigger.type !== 'armed-conflict');
  const found = near ?? (goesOn ? (nearest(datesIn(reading, clause), at) ?? nearest(headDates(reading, clauses, telling), at)) : undefined);
  return found && { start: found.found.start, end: found.found.end, exact: found.found.exact, date: found.found.date };
}

const carrying: ReadonlySet<string> = new Set(['light', 'host', 'attend']);

function headDates(reading: Reading, clauses: readonly Clause[], { clause, trigger }: Telling): readonly Placed<DateFound>[] {
  const isAnnounced = clause.link === 'reported' && trigger.type === 'announcement' && clause.head !== undefined;
  const head = isAnnounced ? clauses[clause.head ?? -1] : goesOnWith(reading, clauses, clause);
  return head === undefined ? [] : datesIn(reading, head);
}

function datesIn({ text }: Reading, range: { readonly from: number; readonly to: number }): readonly Placed<DateFound>[] {
  const { tokens } = text.text;
  return within(text.dates, range).filter(({ from }) => ![1, 2].some((back) => notDates.has(tokens[from - back]?.text ?? '')));
}

function nearest(dates: readonly Placed<DateFound>[], at: number): Placed<DateFound> | undefined {
  return dates.find(({ from }) => from > at) ?? dates.at(-1);
}

/** Slots in which a place is where the event was, for what is done to places. */
const whereabouts: ReadonlySet<Party['marked']> = new Set(['at', 'to', undefined, 'from', 'against']);

/** A text being read, with its datelines. */
export interface StoryWithDatelines extends Story {
  readonly datelines: Datelines;
}

/**
 * Where it happened: the place that "in" or the like marks, or that a verb such as "visit" or "capture" is about; else the one that saw it or
 * hosts it; else that of what it happened during or after, in the same sentence, and at last that of the dateline.
 */
export function placeOf({ reading, clauses, datelines }: StoryWithDatelines, telling: Telling): Referred | undefined {
  const { own, to, at, trigger, clause } = telling;
  if (spoken.has(trigger.type)) return undefined;
  const stretch = telling.parties.filter((party) => party.from >= own && party.to <= to && party.place !== undefined);
  const isOfPlaces = ofPlaces.has(trigger.type);
  const here = stretch.filter(
    ({ marked, what }) => marked === 'at' || (isOfPlaces && whereabouts.has(marked) && isPlace(what, trigger.type)),
  );
  const found = here.find((party) => party.from > at) ?? here.at(-1) ?? sceneOf(telling);
  if (found) return found.place;
  if (movesOn.has(trigger.type)) return undefined;
  const dateline = telling.clause.link === 'start' || telling.clause.link === 'coordinate' ? datelines.get(clause.sentence) : undefined;
  return (goesOn(telling) ? headPlace(reading, clauses, telling)?.place : undefined) ?? dateline;
}

/** What is said is said of a place as often as in it. */
const spoken: ReadonlySet<string> = new Set(['statement', 'request']);
/** What is told of places other than the one before. */
const movesOn: ReadonlySet<string> = new Set([
  'visit',
  'capture',
  'withdrawal',
  'deployment',
  'armed-conflict',
  'displacement',
  'arms-transfer',
  'ceasefire-broken',
  'aid',
]);

/** "Geneva saw the signing", "Doha hosts the talks". */
function sceneOf({ light, clause, parties }: Telling): Party | undefined {
  const role = light?.sense.role;
  if (light === undefined || (role !== 'scene' && role !== 'host')) return undefined;
  const after = parties.find(({ from }) => from > light.at);
  const before = parties.findLast(({ to, from }) => to <= light.at && from >= clause.from);
  return [before, after].find((party) => party?.place !== undefined && party.marked === undefined && !party.joined);
}

/** A verb, or a noun that a verb tells or that something happened during. */
function goesOn({ sense, light, clause }: Telling): boolean {
  return sense.part === 'verb' || light !== undefined || clause.link === 'during';
}

/** The place of the clause that this one goes on with, or is set in: "where". */
function headPlace(reading: Reading, clauses: readonly Clause[], { clause, at }: Telling): Party | undefined {
  const isSetting = ({ marked, what }: Party) => what === 'place' && (marked === 'at' || marked === 'to');
  const own = clause.parties.findLast(({ what, to }) => what === 'place' && to <= at);
  if (own && hasWhere(reading, own.to, at)) return own;
  return goesOnWith(reading, clauses, clause)?.parties.findLast(isSetting);
}

/** How far after a place the word "where" is looked for. */
const whereReach = 8;

function hasWhere({ text }: Reading, from: number, to: number): boolean {
  return text.text.tokens.slice(from, Math.min(to, from + whereReach)).some((token) => whereWords.has(token.text));
}

const continuing: ReadonlySet<Link> = new Set<Link>(['coordinate', 'resumed', 'during']);

/** The clause at whose time and place this one tells something. */
function goesOnWith({ text }: Reading, clauses: readonly Clause[], { link, head, from }: Clause): Clause | undefined {
  const isThere = continuing.has(link) || whereWords.has(text.text.tokens[from]?.text ?? '');
  return head !== undefined && isThere ? clauses[head] : undefined;
}

/** A state is a place where somebody visits it; where it only may be one, it acts. */
function isPlace(what: Party['what'], type: string): boolean {
  return what === 'place' || ((type === 'visit' || type === 'conference') && what === 'state');
}

const ofPlaces: ReadonlySet<string> = new Set([
  'visit',
  'conference',
  'capture',
  'withdrawal',
  'deployment',
  'offensive',
  'embassy-opened',
  'embassy-closed',
]);
