import type { TenureView } from '@mithaq/client';
import { dayOfNumber } from '../dates/days.ts';
import { type Tick, type TimeScale, ticksOf, timeScale } from '../dates/time-scale.ts';
import { type Days, type HeldDays, heldDays } from './held-days.ts';

/**
 * A stretch of a tenure's line, in fractions from the line's start: surely held; possibly held; beyond what any source tells, where it
 * may have begun before or gone on after.
 */
export interface TenureStretch {
  readonly certainty: 'sure' | 'possible' | 'untold';
  readonly start: number;
  readonly end: number;
}

/** A tenure over time. */
export interface TenureLine {
  readonly tenure: TenureView;
  readonly stretches: readonly TenureStretch[];
  /** Where days stand that sources name. */
  readonly named: readonly number[];
  /** Whether it is announced and not read of as begun. */
  readonly announced: boolean;
}

/** Tenures on one line of time. Places are fractions from its start, on whichever side that is. */
export interface TenureLines {
  readonly lines: readonly TenureLine[];
  readonly ticks: readonly (Tick & { readonly at: number })[];
  /** Where the day asked about stands, if one is. */
  readonly day: number | undefined;
}

const room = 0.12;
const shortest = 60;

/** Lays tenures out on one line, with room at both ends for what no source tells; `undefined` where no source tells any day. */
export function tenureLines(tenures: readonly TenureView[], day?: string | undefined): TenureLines | undefined {
  const held = tenures.map((tenure) => ({ tenure, days: heldDays(tenure.interval) }));
  const scale = scaleOf(held.flatMap(({ days }) => days.told ?? []));
  if (scale === undefined) return undefined;
  return {
    lines: held.map(({ tenure, days }) => ({
      tenure,
      stretches: stretchesOf(days, scale),
      named: days.named.map((each) => scale.at(each)),
      announced: isAnnounced(tenure),
    })),
    ticks: ticksOf(scale, 8).map((tick) => ({ ...tick, at: scale.at(tick.day) })),
    day: day === undefined ? undefined : scale.at(day),
  };
}

function scaleOf(told: readonly Days[]): TimeScale | undefined {
  if (told.length === 0) return undefined;
  const first = Math.min(...told.map((days) => days.first));
  const last = Math.max(...told.map((days) => days.last));
  const lacking = Math.max(0, Math.ceil((shortest - (last - first)) / 2));
  return timeScale(dayOfNumber(first - lacking), dayOfNumber(last + lacking), room);
}

function stretchesOf({ sure, possible, told }: HeldDays, { at }: TimeScale): readonly TenureStretch[] {
  if (told === undefined) return [{ certainty: 'untold', start: 0, end: 1 }];
  const before = possible.first === null ? stretch('untold', 0, at(told.first)) : [];
  const after = possible.last === null ? stretch('untold', at(told.last + 1), 1) : [];
  if (sure === undefined) return [...before, ...stretch('possible', at(told.first), at(told.last + 1)), ...after];
  return [
    ...before,
    ...stretch('possible', at(told.first), at(sure.first)),
    ...stretch('sure', at(sure.first), at(sure.last + 1)),
    ...stretch('possible', at(sure.last + 1), at(told.last + 1)),
    ...after,
  ];
}

function stretch(certainty: TenureStretch['certainty'], start: number, end: number): readonly TenureStretch[] {
  return end > start ? [{ certainty, start, end }] : [];
}

function isAnnounced({ statements }: TenureView): boolean {
  const dated = statements.filter(({ property, standing }) => property === 'interval' && standing !== 'rejected');
  return dated.length > 0 && dated.every(({ modality }) => modality === 'announced' || modality === 'planned');
}
