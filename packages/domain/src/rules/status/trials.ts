import type { Day } from '../../values/fuzzy-date.ts';
import { precedes, type Telling, type Way } from './telling.ts';

/**
 * What ends an agreement that was only ever applied provisionally ends that application, and leaves the consent that was
 * given before (Vienna Convention, article 25(2)): it is as if the application had been until that day. An annulment, and
 * a later agreement, end more than the application. Where dates leave open whether an ending came after every provisional
 * application, it counts as the ending of the agreement.
 */
export function endedTrials(tellings: readonly Telling[], asOf: Day): readonly Telling[] {
  const trials = tellings.filter((one) => has(one, 'provisional'));
  if (trials.length === 0) return tellings;
  const endings = tellings.filter((one) => has(one, 'terminated'));
  const [ending] = endings;
  if (!ending || tellings.some((one) => has(one, 'in-force')) || !endings.every((one) => isOfTrials(one, trials))) return tellings;
  const end = endings.find(({ sure }) => sure) ?? ending;
  const left = tellings.filter((one) => !endings.includes(one));
  return left.map((one) => (trials.includes(one) ? endedBy(one, end, asOf) : one));
}

function has({ ways }: Telling, effect: Way['effect']): boolean {
  return ways.some((way) => way.effect === effect);
}

function isOfTrials({ events, ways, by, why }: Telling, trials: readonly Telling[]): boolean {
  const [end, another] = ways;
  if (another || by || why || events.some(({ type }) => type === 'annulment')) return false;
  return trials.every((trial) => trial.by === undefined && trial.ways.every((way) => way.effect === 'provisional' && precedes(way, end)));
}

/** A provisional application that lapsed with what ended it; where that may not have come, it may hold still. */
function endedBy(trial: Telling, ending: Telling, asOf: Day): Telling {
  const [{ since, last, first }] = ending.ways;
  const lapsing = { lapsed: true, gone: { first, last }, with: ending.events, ...(since ? { since } : {}) };
  const lapse = (way: Way): Way => (way.lapsed ? way : { effect: way.effect, first: way.first, last: way.last, ...lapsing });
  const isSure = ending.sure && last <= asOf;
  const [way, ...more] = isSure ? trial.ways.map(lapse) : trial.ways.flatMap((one) => [one, lapse(one)]);
  return way ? { ...trial, ways: [way, ...more] } : trial;
}
