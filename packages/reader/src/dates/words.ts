import type { DateData } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { fold } from '../text/fold.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import type { Direction, Part } from './calendar.ts';

/** A word list that stands the same in every language's data. */
type WordList = 'ofMonth' | 'untilDay' | 'ofPart' | 'ofYear' | 'yearNouns' | 'otherCalendars' | 'yearUnits' | 'monthUnits';

/** The words of dates in all languages at once: a text may mix them. */
export const months: Phrases<number> = phrases(everyDateData((data) => numbered(data.months, 1)));
export const weekdays: Phrases<number> = phrases(everyDateData((data) => numbered(data.weekdays, 0)));
export const ordinals: Phrases<number> = phrases(everyDateData((data) => Object.entries(data.ordinals)));
export const parts: Phrases<Part> = phrases(
  everyDateData(({ parts }) => (['early', 'mid', 'late'] as const).flatMap((part) => meaning(parts[part], part))),
);
export const modifiersBefore: Phrases<Exclude<Direction, 'latest'>> = modifiers('before');
export const modifiersAfter: Phrases<Exclude<Direction, 'latest'>> = modifiers('after');
export const untilDay = plain('untilDay');
export const ofMonth = plain('ofMonth');
export const ofPart = plain('ofPart');
export const ofYear = plain('ofYear');
export const yearNouns = plain('yearNouns');
export const otherCalendars = plain('otherCalendars');
export const units: Phrases<'month' | 'year'> = phrases(
  everyDateData((data) => [...meaning(data.yearUnits, 'year' as const), ...meaning(data.monthUnits, 'month' as const)]),
);

export const capitalised = single((data) => data.capitalised);
export const dayEndings = single((data) => data.dayEndings);
export const notDays = single((data) => data.notDays);
export const yearLeads = single((data) => data.yearLeads);
export const monthLeads = single((data) => data.monthLeads);
export const futureCuesBefore = single((data) => data.futureCues.before);
export const futureCuesAfter = single((data) => data.futureCues.after);

function everyDateData<Entry>(read: (data: DateData) => readonly Entry[]): readonly Entry[] {
  return languages.flatMap(({ dates }) => read(dates));
}

function plain(list: WordList): Phrases<true> {
  return phrases(everyDateData((data) => meaning(data[list], true as const)));
}

function modifiers(position: 'before' | 'after'): Phrases<Exclude<Direction, 'latest'>> {
  const listed = everyDateData(({ modifiers }) => (modifiers.position === position ? [modifiers] : []));
  return phrases(listed.flatMap((list) => (['last', 'this', 'next'] as const).flatMap((direction) => meaning(list[direction], direction))));
}

function single(read: (data: DateData) => readonly string[]): ReadonlySet<string> {
  return new Set(everyDateData(read).map((word) => fold(word).text));
}

function numbered(names: readonly (readonly string[])[], first: number): (readonly [string, number])[] {
  return names.flatMap((variants, index) => meaning(variants, index + first));
}

function meaning<Meaning>(words: readonly string[], value: Meaning): (readonly [string, Meaning])[] {
  return words.map((word) => [word, value] as const);
}
