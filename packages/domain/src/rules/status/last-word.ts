import {
  consentSteps,
  isConsent,
  isEnding,
  isEntry,
  isLapsedTrial,
  isLiveEntry,
  isLiveSuspension,
  isSuspension,
  longestLived,
  type PossibleStatus,
  stepOf,
} from './possible-statuses.ts';
import type { Telling, Way, Witness } from './telling.ts';

/**
 * The status after what surely happened, each in one way and one after the other as given: what `possibleStatuses` gives for
 * one course, and on the same witnesses. In time linear in the tellings, but for what has lapsed.
 */
export function lastWord(tellings: readonly Telling[]): PossibleStatus {
  const told = tellings.map((telling): Witness => ({ telling, way: telling.ways[0] }));
  const operating = told.filter(({ way }) => !isConsent(way));
  if (operating.length === 0) return consentIn(told, []);
  const row = rowOf(operating);
  const trials = row.after(-1, isLapsedTrial);
  if (trials.length > 0 && operating.every(({ way }) => isLapsedTrial(way) || isSuspension(way)))
    return consentIn(
      told.filter(({ way }) => isConsent(way)),
      trials,
    );
  for (const status of [inForce, provisional, suspended, terminated]) {
    const found = status(row);
    if (found.witnesses.length > 0) return found;
  }
  return { status: 'unknown', witnesses: [] };
}

type Rule = (way: Way) => boolean;

/** What bears on whether an agreement operates, one after the other. */
interface Row {
  readonly operating: readonly Witness[];
  /** The place of the last that a rule takes; -1 where there is none. */
  readonly last: (takes: Rule) => number;
  /** Those that a rule takes after some place. */
  readonly after: (place: number, takes: Rule) => readonly Witness[];
}

function rowOf(operating: readonly Witness[]): Row {
  return {
    operating,
    last: (takes) => operating.findLastIndex(({ way }) => takes(way)),
    after: (place, takes) => operating.filter(({ way }, at) => at > place && takes(way)),
  };
}

/** The highest step of consent, where nothing operates any more than lapsed applications. */
function consentIn(consents: readonly Witness[], trials: readonly Witness[]): PossibleStatus {
  const step = consents.reduce((highest, { way }) => Math.max(highest, stepOf(way)), 0);
  const reached = consents.filter(({ way }) => stepOf(way) === step);
  return { status: consentSteps[step] ?? 'unknown', witnesses: [...reached, ...trials] };
}

const isWhole: Rule = (way) => way.effect === 'in-force' && !way.lapsed;
const isTrial: Rule = (way) => way.effect === 'provisional' && !way.lapsed;
const isPassedSuspension: Rule = (way) => isSuspension(way) && way.lapsed;

function inForce(row: Row): PossibleStatus {
  const isResumed = row.last(isLiveSuspension) < row.last(isEntry);
  const whole = isResumed ? row.after(row.last(isEnding), isWhole) : [];
  const implied = row.operating.every(({ way }) => isPassedSuspension(way)) ? longestLived(row.operating) : [];
  return { status: 'in-force', witnesses: [...lastWordsOf(whole, row), ...implied] };
}

function provisional(row: Row): PossibleStatus {
  const ended = row.last(isEnding);
  const isResumed = row.last(isLiveSuspension) < row.last((way) => isEntry(way) && !isWhole(way));
  const trials = isResumed && row.last(isWhole) <= ended ? row.after(ended, isTrial) : [];
  return { status: 'in-force', manner: 'provisional', witnesses: lastWordsOf(trials, row) };
}

/** Of what is in force, that which no suspension followed, and suspensions that ended by themselves; else what met the suspension. */
function lastWordsOf(entries: readonly Witness[], row: Row): readonly Witness[] {
  const [first] = entries;
  if (!first) return [];
  const suspension = row.last(isSuspension);
  const unsuspended = new Set(row.after(suspension, isEntry));
  const other = row.last((way) => !isPassedSuspension(way));
  const begun = row.operating.indexOf(first);
  const lapsed = row.after(Math.max(other, begun), isPassedSuspension);
  const found = [...entries.filter((entry) => unsuspended.has(entry)), ...longestLived(lapsed)];
  return found.length > 0 ? found : [...unsuspended];
}

function suspended(row: Row): PossibleStatus {
  const isAlone = row.operating.every(({ way }) => isSuspension(way));
  const isOfSomething = row.last(isLiveEntry) > row.last(isEnding);
  const witnesses = isAlone || isOfSomething ? row.after(row.last(isEntry), isLiveSuspension) : [];
  return { status: 'suspended', witnesses };
}

function terminated(row: Row): PossibleStatus {
  const renewed = row.last((way) => isLiveEntry(way) || way.effect === 'in-force');
  const live = row.last(isLiveEntry);
  const cut = row.operating.findIndex(({ way }, at) => at > live && isEnding(way));
  const isTruce: Rule = (way) => way.effect === 'in-force' && way.lapsed;
  const truces = live < 0 ? row.after(-1, isTruce) : cut < 0 ? [] : row.after(cut, isTruce);
  return { status: 'terminated', witnesses: inPlace(row, [...row.after(renewed, isEnding), ...longestLived(truces)]) };
}

function inPlace({ operating }: Row, witnesses: readonly Witness[]): readonly Witness[] {
  const taken = new Set(witnesses);
  return operating.filter((one) => taken.has(one));
}
