import type { DateData, DatePart } from '../languages/language.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { folded } from '../text/fold.ts';
import { perWord } from '../text/known-words.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import type { WrittenDirection } from './calendar.ts';

/** A word list that stands the same in every language's data. */
type WordList =
  | 'equals'
  | 'between'
  | 'and'
  | 'weekUnits'
  | 'weekEnds'
  | 'centuries'
  | 'nthOf'
  | 'ofMonth'
  | 'untilDay'
  | 'ofPart'
  | 'ofYear'
  | 'yearNouns'
  | 'otherCalendars'
  | 'otherMonths'
  | 'yearUnits'
  | 'monthUnits';

const dateParts: readonly DatePart[] = [
  'early',
  'mid',
  'late',
  'half-1',
  'half-2',
  'quarter-1',
  'quarter-2',
  'quarter-3',
  'quarter-4',
  'third-1',
  'third-2',
  'third-3',
];

/** The words of dates in all languages at once: a text may mix them. */
export const months: Phrases<number> = phrases(everyDateData((data) => numbered(data.months, 1)));
export const weekdays: Phrases<number> = phrases(everyDateData((data) => numbered(data.weekdays, 0)));
export const ordinals: Phrases<number> = phrases(everyDateData((data) => Object.entries(data.ordinals)));
export const parts: Phrases<DatePart> = phrases(everyDateData(({ parts }) => dateParts.flatMap((part) => meaning(parts[part], part))));
export const modifiersBefore: Phrases<WrittenDirection> = modifiers('before');
export const modifiersAfter: Phrases<WrittenDirection> = modifiers('after');
export const untilDay = plain('untilDay');
export const ofMonth = plain('ofMonth');
export const ofPart = plain('ofPart');
export const ofYear = plain('ofYear');
export const yearNouns = plain('yearNouns');
export const otherCalendars = plain('otherCalendars');
export const otherMonths = plain('otherMonths');
export const units: Phrases<'month' | 'year'> = phrases(
  everyDateData((data) => [...meaning(data.yearUnits, 'year' as const), ...meaning(data.monthUnits, 'month' as const)]),
);

export const between = plain('between');
export const and = plain('and');
export const equals = plain('equals');
export const weekUnits = plain('weekUnits');
export const weekEnds = plain('weekEnds');
export const centuries = plain('centuries');
export const nthOf = plain('nthOf');
export const days: Phrases<number> = phrases(everyDateData((data) => Object.entries(data.days)));
export const numbers: ReadonlyMap<string, number> = new Map(
  everyDateData((data) => Object.entries(data.numbers)).map(([word, value]) => [folded(word), value]),
);
/** Decades by their first year within the century. */
export const decades: Phrases<number> = phrases(
  everyDateData((data) => Object.entries(data.decades).flatMap(([first, names]) => meaning(names, Number(first)))),
);
/** Seasons by the number that EDTF gives them. */
export const seasons: Phrases<number> = phrases(
  everyDateData(({ seasons }) => [
    ...meaning(seasons.spring, 21),
    ...meaning(seasons.summer, 22),
    ...meaning(seasons.autumn, 23),
    ...meaning(seasons.winter, 24),
  ]),
);

/** A stretch of time in words: its unit, and how many of it the word itself says; nothing where a number has to. */
export interface Stretch {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count?: number;
}
export const stretches: Phrases<Stretch> = phrases(
  everyDateData(({ units }) =>
    (['day', 'week', 'month', 'year'] as const).flatMap((unit) => [
      ...meaning(units[unit].one, { unit, count: 1 }),
      ...meaning(units[unit].two, { unit, count: 2 }),
      ...meaning<Stretch>(units[unit].many, { unit }),
    ]),
  ),
);
export const agoBefore = single((data) => data.ago.before);
export const agoAfter = single((data) => data.ago.after);
export const quarterLetters = single((data) => data.quarterLetter);
export const decadeEndings = single((data) => data.decadeEndings);
export const notDeicticBefore = single((data) => data.notDeictic.before);
export const notDeicticAfter = single((data) => data.notDeictic.after);
export const notWeekdaysBefore = single((data) => data.notWeekdays.before);
export const notWeekdaysAfter = single((data) => data.notWeekdays.after);
export const futurePrefixes: readonly string[] = [...single((data) => data.futurePrefixes)];
export const notFuture: readonly string[] = [...single((data) => data.notFuture)];

export const capitalised = single((data) => data.capitalised);
export const dayEndings = single((data) => data.dayEndings);
export const notDays = single((data) => data.notDays);
export const yearLeads = single((data) => data.yearLeads);
export const monthLeads = single((data) => data.monthLeads);
export const futureCuesBefore = single((data) => data.futureCues.before);
export const deadlines = single((data) => data.deadlines);
export const pastCues = single((data) => data.pastCues);
export const futureCuesAfter = single((data) => data.futureCues.after);

function everyDateData<Entry>(read: (data: DateData) => readonly Entry[]): readonly Entry[] {
  return vocabularies.flatMap(({ dates }) => read(dates));
}

function plain(list: WordList): Phrases<true> {
  return phrases(everyDateData((data) => meaning(data[list], true as const)));
}

function modifiers(position: 'before' | 'after'): Phrases<WrittenDirection> {
  const listed = everyDateData(({ modifiers, modifiersBefore }) => [
    ...(modifiers.position === position ? [modifiers] : []),
    ...(position === 'before' ? [modifiersBefore] : []),
  ]);
  return phrases(
    listed.flatMap((list) =>
      (['last', 'this', 'next', 'same', 'following'] as const).flatMap((direction) => meaning(list[direction], direction)),
    ),
  );
}

function single(read: (data: DateData) => readonly string[]): ReadonlySet<string> {
  return new Set(everyDateData(read).map(folded));
}

function numbered(names: readonly (readonly string[])[], first: number): (readonly [string, number])[] {
  return names.flatMap((variants, index) => meaning(variants, index + first));
}

function meaning<Meaning>(words: readonly string[], value: Meaning): (readonly [string, Meaning])[] {
  return words.map((word) => [word, value] as const);
}

const openings: readonly Pick<Phrases<unknown>, 'has'>[] = [
  months,
  weekdays,
  ordinals,
  parts,
  modifiersBefore,
  yearNouns,
  units,
  weekUnits,
  weekEnds,
  centuries,
  days,
  decades,
  seasons,
  stretches,
  numbers,
  agoBefore,
  quarterLetters,
];

/** Whether a date may start at a word: all but a few of a text's words are told apart by this alone. */
export const startsDate = perWord(({ readings }) =>
  readings.some(({ word }) => openings.some((known) => known.has(word)) || (word >= '0' && word <= '9\uFFFF')),
);
