import type { Status } from '../../taxonomy/statement-terms.ts';
import { precedes, type Telling, type Way, type Witness } from './telling.ts';

/** A status that may be the last word, in which manner it is in force, and what may have made it so. */
export interface PossibleStatus {
  readonly status: Status;
  readonly manner?: 'provisional';
  readonly witnesses: readonly Witness[];
}

/** What surely came about, in one way or another, and every way in which anything may have. */
interface Course {
  readonly must: readonly Telling[];
  readonly open: readonly Witness[];
}

type Rule = (way: Way) => boolean;

/**
 * Every status that some course of events leads to: each telling takes one of its ways, or none where it is not sure, and
 * ways that overlap in time may have come in either order. The statuses are exact, without trying the courses one by
 * one: a status is reached where one way, or a chain of two, can be its last word while each of the other sure tellings,
 * whatever the rest of them do, has a way and a time that leave it alone. That takes time cubic in the number of tellings.
 *
 * The rule that it answers, for one course: whatever began after the last ending and has not lapsed is in force, wholly
 * where anything of that is whole, else provisionally; it is suspended where a suspension that has not lapsed follows
 * everything that began after the last ending. Where nothing is in force any more, an ending or a lapsed truce leaves it
 * terminated, and a lapsed provisional application leaves the consent that was given before. Consent only rises.
 */
export function possibleStatuses(tellings: readonly Telling[]): readonly PossibleStatus[] {
  const course: Course = {
    must: tellings.filter(({ sure }) => sure),
    open: tellings.flatMap((telling) => telling.ways.map((way) => ({ telling, way }))),
  };
  const operating = course.open.some(({ way }) => !isConsent(way)) ? operatingStatuses(course) : [];
  return [...consentStatuses(course), ...operating];
}

function operatingStatuses(course: Course): readonly PossibleStatus[] {
  const found: readonly PossibleStatus[] = [
    { status: 'in-force', witnesses: merged(course, lastWords(course, wholly(course)), impliedByLapse(course)) },
    { status: 'in-force', manner: 'provisional', witnesses: lastWords(course, provisionally(course)) },
    { status: 'suspended', witnesses: suspensions(course) },
    { status: 'terminated', witnesses: merged(course, endings(course), lapses(course)) },
  ];
  return found.filter(({ witnesses }) => witnesses.length > 0);
}

/** The witnesses of either kind, in the order of the course. */
function merged({ open }: Course, one: readonly Witness[], other: readonly Witness[]): readonly Witness[] {
  if (one.length === 0 || other.length === 0) return [...one, ...other];
  return open.filter((witness) => one.includes(witness) || other.includes(witness));
}

/** Whether every telling that surely came about, but those chosen already, has a way that the rule allows. */
function restFits({ must }: Course, chosen: readonly Telling[], allows: Rule): boolean {
  return must.every((telling) => chosen.includes(telling) || telling.ways.some(allows));
}

export const isEntry: Rule = ({ effect }) => effect === 'in-force' || effect === 'provisional';
export const isLiveEntry: Rule = (way) => isEntry(way) && !way.lapsed;
export const isEnding: Rule = ({ effect }) => effect === 'terminated';
export const isSuspension: Rule = ({ effect }) => effect === 'suspended';
export const isLiveSuspension: Rule = (way) => isSuspension(way) && !way.lapsed;
/** Whether a way bears on the consent to an agreement, and not on whether it operates. */
export const isConsent: Rule = (way) => !isEntry(way) && !isEnding(way) && !isSuspension(way);

/** The way up to consent. Whatever is told in whatever order, the highest step counts; ratification overrules a rejection. */
export const consentSteps: readonly Status[] = [
  'unknown',
  'negotiated',
  'announced',
  'initialled',
  'signed',
  'approved',
  'rejected',
  'ratified',
];
const stepsByEffect: ReadonlyMap<string, number> = new Map(consentSteps.map((status, step) => [status, step]));

/** The steps of consent that may be the last word: nothing was ever in force, or only provisionally and no longer. */
function consentStatuses(course: Course): readonly PossibleStatus[] {
  const trials = course.open.filter(({ way }) => isLapsedTrial(way));
  const reached = [consentOn(course), ...trials.map((trial) => consentOn(course, trial))].flat();
  if (trials.length === 0) return reached;
  return consentSteps.flatMap((status) => {
    const same = reached.filter((one) => one.status === status);
    return same.length === 0 ? [] : [{ status, witnesses: [...new Set(same.flatMap(({ witnesses }) => witnesses))] }];
  });
}

export const isLapsedTrial: Rule = ({ effect, lapsed }) => effect === 'provisional' && lapsed;

/** The steps that may be the last word where nothing operated, or where this trial did and has lapsed. */
function consentOn({ must, open }: Course, trial?: Witness): readonly PossibleStatus[] {
  const allows: Rule = trial ? (way) => isConsent(way) || isSuspension(way) || isLapsedTrial(way) : isConsent;
  const floors = must.map((telling) => (telling === trial?.telling ? 0 : lowestStep(telling.ways.filter(allows))));
  const floor = Math.max(0, ...floors);
  const steps = open.filter(({ telling, way }) => telling !== trial?.telling && isConsent(way) && stepOf(way) >= floor);
  const statuses = new Set(steps.map(({ way }) => stepOf(way)));
  if (floor === 0) statuses.add(0);
  return [...statuses].toSorted().map((step) => ({
    status: consentSteps[step] ?? 'unknown',
    witnesses: [...steps.filter(({ way }) => stepOf(way) === step), ...(trial ? [trial] : [])],
  }));
}

function lowestStep(ways: readonly Way[]): number {
  return ways.reduce((lowest, way) => Math.min(lowest, stepOf(way)), Number.POSITIVE_INFINITY);
}

export function stepOf({ effect }: Way): number {
  return stepsByEffect.get(effect) ?? 0;
}

/** Entries into force that no ending need follow, and after which every suspension is met by some later entry. */
function wholly(course: Course): readonly Witness[] {
  const cure = lastDayOf(course, isEntry);
  return course.open.filter(
    ({ telling, way: entry }) =>
      entry.effect === 'in-force' &&
      !entry.lapsed &&
      restFits(course, [telling], (way) => (isEnding(way) ? !precedes(entry, way) : !isLiveSuspension(way) || cure >= way.first)),
  );
}

/** The last possible day of anything that a rule takes. */
function lastDayOf({ open }: Course, takes: Rule): string {
  return open.reduce((last, { way }) => (takes(way) && way.last > last ? way.last : last), '');
}

/** Provisional applications that no ending need follow, with nothing in force wholly but what an ending may have cut off before. */
function provisionally(course: Course): readonly Witness[] {
  const trials = course.open.filter(({ way }) => way.effect === 'provisional' && !way.lapsed);
  if (trials.length === 0) return [];
  const cure = lastDayOf(course, (way) => isEntry(way) && !(way.effect === 'in-force' && !way.lapsed));
  const cuts = course.open.filter(({ way }) => isEnding(way));
  return trials.filter((trial) => {
    const after = (cut?: Witness): boolean => isProvisional(course, { trial, cure, ...(cut ? { cut } : {}) });
    return after() || cuts.some((cut) => cut.telling !== trial.telling && !precedes(trial.way, cut.way) && after(cut));
  });
}

interface Trial {
  readonly trial: Witness;
  /** The last possible day of an entry that meets a suspension without putting the agreement in force wholly. */
  readonly cure: string;
  readonly cut?: Witness;
}

function isProvisional(course: Course, { trial, cure, cut }: Trial): boolean {
  const isCutOff: Rule = (way) => cut !== undefined && !precedes(cut.way, way) && !precedes(trial.way, way);
  return restFits(course, cut ? [trial.telling, cut.telling] : [trial.telling], (way) => {
    if (isEnding(way)) return !precedes(trial.way, way);
    if (isLiveSuspension(way)) return cure >= way.first;
    return way.effect !== 'in-force' || way.lapsed || isCutOff(way);
  });
}

/**
 * Of what may be in force, that which no suspension need follow, and suspensions that ended by themselves after it; else
 * the entries that meet those suspensions, whatever they are.
 */
function lastWords(course: Course, entries: readonly Witness[]): readonly Witness[] {
  if (entries.length === 0) return entries;
  const isUnsuspended = ({ telling, way: entry }: Witness): boolean =>
    restFits(course, [telling], (way) => !isSuspension(way) || !precedes(entry, way));
  const direct = entries.filter(isUnsuspended);
  const lapsed = lapsedSuspensions(course).filter(
    ({ telling, way: suspension }) =>
      entries.some((entry) => entry.telling !== telling && !precedes(suspension, entry.way)) &&
      restFits(course, [telling], (way) => isConsent(way) || (isSuspension(way) && way.lapsed) || !precedes(suspension, way)),
  );
  const found = [...direct, ...longestLived(lapsed)];
  return found.length > 0 ? found : course.open.filter((one) => isEntry(one.way) && isUnsuspended(one));
}

function lapsedSuspensions({ open }: Course): readonly Witness[] {
  return open.filter(({ way }) => isSuspension(way) && way.lapsed);
}

/** Suspensions that ended by themselves where nobody tells of an entry into force: what was suspended had been in force. */
function impliedByLapse(course: Course): readonly Witness[] {
  const lapsed = lapsedSuspensions(course).filter(({ telling }) =>
    restFits(course, [telling], (way) => isConsent(way) || (isSuspension(way) && way.lapsed)),
  );
  return longestLived(lapsed);
}

/** Suspensions that nothing need resume or end; of what is in force, or of what nobody tells of having entered into force. */
function suspensions(course: Course): readonly Witness[] {
  const entries = course.open.filter(({ way }) => isLiveEntry(way));
  const suspends = (suspension: Witness, entry: Witness): boolean =>
    entry.telling !== suspension.telling &&
    !precedes(suspension.way, entry.way) &&
    restFits(course, [suspension.telling, entry.telling], (way) =>
      isEnding(way) ? !precedes(entry.way, way) && !precedes(suspension.way, way) : !isEntry(way) || !precedes(suspension.way, way),
    );
  return course.open.filter(
    (one) =>
      isLiveSuspension(one.way) &&
      (restFits(course, [one.telling], (way) => isConsent(way) || isSuspension(way)) || entries.some((entry) => suspends(one, entry))),
  );
}

/** Endings that nothing need renew; not those after which a truce was declared that has lapsed since: the lapse is the last word. */
function endings(course: Course): readonly Witness[] {
  return course.open.filter(
    ({ telling, way: ending }) =>
      isEnding(ending) && restFits(course, [telling], (way) => !precedes(ending, way) || !(isLiveEntry(way) || way.effect === 'in-force')),
  );
}

/** Truces whose term has run out while nothing else is in force, or nothing but what an ending cut off before. */
function lapses(course: Course): readonly Witness[] {
  const truces = course.open.filter(({ way }) => way.effect === 'in-force' && way.lapsed);
  const cuts = truces.length === 0 ? [] : course.open.filter(({ way }) => isEnding(way));
  const isLeft = ({ telling, way: truce }: Witness): boolean =>
    restFits(course, [telling], (way) => !isLiveEntry(way)) ||
    cuts.some(
      (cut) =>
        cut.telling !== telling &&
        !precedes(truce, cut.way) &&
        restFits(course, [telling, cut.telling], (way) => !isLiveEntry(way) || !precedes(cut.way, way)),
    );
  return longestLived(truces.filter(isLeft));
}

/** Of what has lapsed, that which nothing else among it surely outlived. */
export function longestLived(lapsed: readonly Witness[]): readonly Witness[] {
  return lapsed.filter((one) => !lapsed.some((other) => isSurelyOutlived(one, other)));
}

function isSurelyOutlived({ way }: Witness, { telling, way: other }: Witness): boolean {
  if (!telling.sure || telling.ways.length > 1) return false;
  return way.gone !== undefined && other.gone !== undefined && precedes(way.gone, other.gone);
}
