import { boundsOf, type FuzzyDate, type Modality, precisionOf } from '@mithaq/domain';
import { dayNumber } from './days.ts';

/** How a date chip is drawn on the line of one unit (the month it lies in, else the year or years). Fractions of the line. */
export type ChipShape =
  | { readonly form: 'day'; readonly hollow: boolean; readonly at: number }
  | { readonly form: 'span'; readonly hollow: boolean; readonly start: number; readonly end: number; readonly soft: boolean };

const inset = 0.04;

/** The drawing of a date. Planned and announced dates are hollow; an edge that is not the unit's own is soft. */
export function chipShape(date: FuzzyDate | undefined, modality: Modality = 'occurred'): ChipShape {
  const hollow = modality !== 'occurred';
  if (date === undefined) return { form: 'day', hollow: true, at: 0.5 };
  const { earliest, latest } = boundsOf(date);
  const precision = precisionOf(date);
  if (precision === 'day') return { form: 'day', hollow, at: 0.5 };
  if (precision === 'month' || precision === 'year') return { form: 'span', hollow, start: inset, end: 1 - inset, soft: false };
  if (earliest === null || latest === null)
    return { form: 'span', hollow, start: earliest ? 0.2 : inset, end: latest ? 0.8 : 1 - inset, soft: true };
  const unit = unitAround(earliest, latest);
  const place = (day: number) => (day - unit.first) / (unit.last + 1 - unit.first);
  return {
    form: 'span',
    hollow,
    start: Math.max(inset, place(dayNumber(earliest))),
    end: Math.min(1 - inset, place(dayNumber(latest) + 1)),
    soft: true,
  };
}

function unitAround(earliest: string, latest: string): { first: number; last: number } {
  const length = earliest.slice(0, 7) === latest.slice(0, 7) ? 7 : 4;
  if (length === 4) return { first: dayNumber(`${earliest.slice(0, 4)}-01-01`), last: dayNumber(`${latest.slice(0, 4)}-12-31`) };
  const first = dayNumber(`${earliest.slice(0, 7)}-01`);
  const next = new Date(Date.UTC(Number(latest.slice(0, 4)), Number(latest.slice(5, 7)), 1));
  return { first, last: next.getTime() / 86_400_000 - 1 };
}
