import type { Density } from '@mithaq/client';
import type { Moment } from '../chart/moment.ts';
import { dayNumber } from '../dates/days.ts';

/** One stop of the brush: a month or year with how many events surely and possibly lie in it; or a long stretch with none, folded. */
export interface Stop {
  readonly first: string;
  readonly last: string;
  readonly surely: number;
  readonly possibly: number;
  readonly folded: boolean;
}

/** A run of empty parts longer than this is one stop. */
const mostEmpty = 11;

/** The parts of time that the brush goes over. Together they leave out no day between the first and the last. */
export function stopsOf({ parts }: Pick<Density, 'parts'>): readonly Stop[] {
  const stops: Stop[] = [];
  let empty: Density['parts'] = [];
  const flush = () => {
    stops.push(...(empty.length > mostEmpty ? folded(empty) : empty.map((part) => ({ ...part, folded: false }))));
    empty = [];
  };
  for (const part of parts) {
    if (part.surely + part.possibly === 0) {
      empty = [...empty, part];
      continue;
    }
    flush();
    stops.push({ ...part, folded: false });
  }
  return stops;
}

function folded(empty: Density['parts']): readonly Stop[] {
  const [first, last] = [empty[0], empty.at(-1)];
  return first === undefined || last === undefined ? [] : [{ first: first.first, last: last.last, surely: 0, possibly: 0, folded: true }];
}

/** The first and last stop that some days touch; all of them where no day is named. */
export function stopsBetween(
  stops: readonly Stop[],
  { from, to }: { from?: string | undefined; to?: string | undefined },
): readonly [number, number] {
  const most = Math.max(0, stops.length - 1);
  const start = from === undefined ? 0 : stops.findIndex(({ last }) => last >= from);
  const end = to === undefined ? most : stops.findLastIndex(({ first }) => first <= to);
  return [start === -1 ? most : start, Math.max(end, start === -1 ? most : start, 0)];
}

/** A month or year by itself, by its name in an address: `2020-06`, `2020`. */
export interface NamedMoment extends Moment {
  readonly name: string;
}

/** The parts to step through, one after another: those in which something lies or may lie. */
export function momentsOf(stops: readonly Stop[], unit: Density['unit']): readonly NamedMoment[] {
  return stops
    .filter(({ surely, possibly }) => surely + possibly > 0)
    .map(({ first, last }) => ({ name: first.slice(0, unit === 'month' ? 7 : 4), first: dayNumber(first), last: dayNumber(last) }));
}
