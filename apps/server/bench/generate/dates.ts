import { dateInWords, fuzzyDate } from '@mithaq/domain';
import type { Chance } from './chance.ts';
import type { Pair } from './words-people.ts';

/** A date, with how it is said in Arabic and in English. */
export interface Dated {
  readonly edtf: string;
  readonly words: Pair;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A date in a year, as exact as sources are: most to the day, some to the month or a part of it, a few to the year. */
export function dateFrom(chance: Chance, year: number): Dated {
  const month = `${year}-${two(1 + chance.below(12))}`;
  const day = `${month}-${two(1 + chance.below(28))}`;
  const lot = chance.next();
  if (lot < 0.75) return dated(day);
  if (lot < 0.88) return dated(month);
  if (lot < 0.93) return dated(`[${month}-01..${month}-10]`);
  return dated(lot < 0.97 ? `${month}~` : String(year));
}

/** A date to the day, some years later: a deadline. */
export function dayAfter(chance: Chance, { edtf }: Dated, years: number): Dated {
  const year = Number(/\d{4}/.exec(edtf)?.[0]) + 1 + chance.below(years);
  return dated(`${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`);
}

/** A date in one of the years after another. */
export function later(chance: Chance, { edtf }: Dated, years: number): Dated {
  return dateFrom(chance, Number(/\d{4}/.exec(edtf)?.[0]) + chance.below(years));
}

const known = new Map<string, Dated>();

function dated(edtf: string): Dated {
  const date = fuzzyDate(edtf);
  const held = known.get(edtf) ?? { edtf, words: [dateInWords(date, { language: 'ar' }), dateInWords(date, { language: 'en' })] };
  known.set(edtf, held);
  return held;
}
