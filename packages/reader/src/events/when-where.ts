import type { Dated, DateFound, Referred } from '../found.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Link } from '../text/segments.ts';
import { followsAgreement } from './agreement-names.ts';
import type { Datelines } from './dateline.ts';
import type { Figure } from './figure.ts';
import { isNamedAfter } from './named-after.ts';
import type { Reading } from './reading.ts';
import type { Clause, Story } from './subjects.ts';
import type { Telling } from './telling.ts';
import { notDates, whenWords, whereWords } from './words.ts';

/** The event's date: the nearest in its stretch, those after it first; else its clause's, else that of the clause that it goes on with. */
export function dateOf({ reading, clauses, datelines }: StoryWithDatelines, telling: Telling): Dated | undefined {
  const { clause, own, to, at, sense, light } = telling;
  const near = nearest(datesIn(reading, { from: own, to }), at);
  const goesOn =
    sense.part === 'verb' ||
    clause.link === 'during' ||
    (light !== undefined && carrying.has(light.sense.role) && telling.trigger.type !== 'armed-conflict');
  const isThere = telling.before !== undefined && hasWhere(reading, telling.before, at);
  const shared = { from: clause.from, to: isThere ? at : (telling.before ?? telling.datesTo) };
  const told = near ?? (goesOn ? (nearest(datesIn(reading, shared), at) ?? nearest(headDates(reading, clauses, telling), at)) : undefined);
  const isOfDay =
    clause.link === 'start' &&
    (sense.part === 'verb' || light !== undefined) &&
    !movesOn.has(telling.trigger.type) &&
    isInLead(reading, telling);
  const found = told?.found ?? (isOfDay ? datelines.get(clause.sentence)?.date : undefined);
  return found && { start: found.start, end: found.end, exact: found.exact, date: found.date };
}

const carrying: ReadonlySet<string> = new Set(['light', 'host', 'attend']);

function headDates(reading: Reading, clauses: readonly Clause[], { clause, trigger }: Telling): readonly Placed<DateFound>[] {
  const reporting = clause.link === 'reported' && clause.head !== undefined ? clauses[clause.head] : undefined;
  const isAnnounced = reporting !== undefined && trigger.type === 'announcement';
  const head = isAnnounced || isWhen(reading, clause) ? clauses[clause.head ?? -1] : goesOnWith(reading, clauses, clause);
  return head === undefined ? [] : datesIn(reading, head);
}

/** "In January, when the two signed". */
function isWhen({ text, isNamed }: Reading, { from }: Clause): boolean {
  return whenWords.has(text.text.tokens[from]?.text ?? '') && isNamed(from - 1);
}

function datesIn({ text }: Reading, range: { readonly from: number; readonly to: number }): readonly Placed<DateFound>[] {
  const { tokens } = text.text;
  return within(text.dates, range).filter(({ from }) => ![1, 2].some((back) => notDates.has(tokens[from - back]?.text ?? '')));
}

function nearest(dates: readonly Placed<DateFound>[], at: number): Placed<DateFound> | undefined {
  return dates.find(({ from }) => from > at) ?? dates.at(-1);
}

/** Slots in which a place is where the event was, for what is done to places. */
const whereabouts: ReadonlySet<Figure['marked']> = new Set(['at', 'to', undefined, 'from', 'against']);

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
  const stretch = telling.figures.filter((figure) => figure.from >= own && figure.to <= to && figure.place !== undefined);
  const isOfPlaces = ofPlaces.has(trigger.type);
  const here = stretch.filter((figure) => {
    const { marked } = figure;
    if (marked === 'from' && !leaving.has(trigger.type)) return false;
    return (
      (marked === 'at' && !isOfBody(figure, telling)) ||
      (isOfPlaces && whereabouts.has(marked) && isPlace(figure, telling)) ||
      isNamedAfter(telling, figure)
    );
  });
  const found = here.find((figure) => figure.from > at) ?? here.at(-1) ?? sceneOf(telling);
  if (found) return found.place;
  if (movesOn.has(trigger.type)) return undefined;
  const dateline = isInLead(reading, telling) ? datelines.get(clause.sentence)?.place : undefined;
  return (goesOn(telling) ? headPlace(reading, clauses, telling)?.place : undefined) ?? dateline;
}

/** Whether a dateline says where something happened: what the lead itself tells, and not what it adds of the agreement. */
function isInLead({ text }: Reading, { clause, at, trigger }: Telling): boolean {
  const isLead = lead.has(clause.link) || (clause.link === 'reported' && trigger.type === 'announcement');
  if (!isLead || nowhere.has(trigger.type)) return false;
  return !followsAgreement(text, at);
}

/** What happens to an agreement happens nowhere, or where bodies sit. */
const nowhere: ReadonlySet<string> = new Set(['entry-into-force', 'approval', 'ratification', 'rejection', 'mediation', 'implementation']);
/** Clauses that go on with what the lead tells. */
const lead: ReadonlySet<Link> = new Set<Link>(['start', 'coordinate', 'resumed', 'during', 'subordinate']);
/** What is told of the place that somebody comes from. */
const leaving: ReadonlySet<string> = new Set(['withdrawal', 'capture']);

/** "The military council in Chad": the country says which body it is. */
function isOfBody({ from, acting, place, capital, what }: Figure, { figures }: Telling): boolean {
  const isCountry = !capital && place !== undefined && (what === 'state' || acting !== undefined);
  return isCountry && figures.some((before) => before.what === 'actor' && before.to === from - 1);
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
function sceneOf({ light, at, clause, figures }: Telling): Figure | undefined {
  const role = light?.sense.role;
  if (light === undefined || (role !== 'scene' && role !== 'host')) return undefined;
  const after = figures.find(({ from }) => from > light.at && from < at);
  const before = figures.findLast(({ to, from }) => to <= light.at && from >= clause.from);
  return [before, after].find((figure) => figure?.place !== undefined && figure.marked === undefined && !figure.joined);
}

/** A verb, or a noun that a verb tells or that something happened during. */
function goesOn({ sense, light, clause }: Telling): boolean {
  return sense.part === 'verb' || light !== undefined || clause.link === 'during';
}

/** The place of the clause that this one goes on with, or is set in: "where". */
function headPlace(reading: Reading, clauses: readonly Clause[], { clause, at }: Telling): Figure | undefined {
  const isWhere = whereWords.has(reading.text.text.tokens[clause.from]?.text ?? '');
  const isSetting = ({ marked, what, place, to }: Figure) =>
    (what === 'place' && (marked === 'at' || marked === 'to')) ||
    (isWhere && place !== undefined && marked !== 'between' && to === clause.from);
  const own = clause.figures.findLast(({ what, to }) => what === 'place' && to <= at);
  if (own && hasWhere(reading, own.to, at)) return own;
  return goesOnWith(reading, clauses, clause)?.figures.findLast(isSetting);
}

/** How far after a place the word "where" is looked for. */
const whereReach = 8;

function hasWhere({ text }: Reading, from: number, to: number): boolean {
  return text.text.tokens.slice(from, Math.min(to, from + whereReach)).some((token) => whereWords.has(token.text));
}

const continuing: ReadonlySet<Link> = new Set<Link>(['coordinate', 'resumed', 'during']);

/** The clause at whose time and place this one tells something. */
function goesOnWith({ text }: Reading, clauses: readonly Clause[], { link, head, from, subject }: Clause): Clause | undefined {
  const isThere = continuing.has(link) || whereWords.has(text.text.tokens[from]?.text ?? '');
  const before = head !== undefined && isThere ? clauses[head] : undefined;
  return before !== undefined && (link !== 'coordinate' || isOfSame(subject, before)) ? before : undefined;
}

/** Whether the subject of a clause before goes on. */
function isOfSame(subject: readonly Figure[], before: Clause): boolean {
  return subject.every(
    ({ from }) => before.figures.some((figure) => figure.from === from) || before.subject.some((one) => one.from === from),
  );
}

/** A state is a place where somebody visits it; where it only may be one, it acts. */
function isPlace({ what, marked, from }: Figure, { trigger: { type }, at, sense, figures }: Telling): boolean {
  if (what === 'place') return true;
  if (what !== 'state') return false;
  if (type === 'visit' || type === 'conference' || (type === 'withdrawal' && marked === 'from')) return true;
  const isObject = sense.part === 'verb' && marked === undefined && from > at;
  return isObject && type === 'withdrawal' && figures.some((one) => one.from < from && one.marked === undefined && one.from > at);
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
