import { boundsOf, Day, Edtf, type FuzzyDate, fuzzyDate } from '@mithaq/domain';
import { tokenize } from '../text/tokens.ts';
import { findDates } from './find-dates.ts';

/**
 * What somebody who types a date by itself means by it. `relative`: it is told by its distance from a day that was not given. `partly`:
 * there is a date in it (`read`), and words beside that which may change it.
 */
export type TypedDate =
  | { readonly reading: 'date'; readonly date: FuzzyDate }
  | { readonly reading: 'relative' }
  | { readonly reading: 'partly'; readonly read: string }
  | { readonly reading: 'none' };

/** So much is read, in UTF-16 code units: a date is no longer. */
const longest = 200;

/**
 * Reads a date that is typed by itself, all of it or nothing: in Arabic or English words ("early June 2020", «نحو 2019», "between 6 and 9
 * August 2020"), in numbers, or as EDTF. What `dateInWords` says of a date is read back as that date.
 * @param against the day that relative words are counted from
 */
export function readTypedDate(typed: string, against?: Day): TypedDate {
  const text = withLatinDigits(typed.trim());
  if (text === '' || text.length > longest) return { reading: 'none' };
  const edtf = Edtf.safeParse(text);
  if (edtf.success) return { reading: 'date', date: fuzzyDate(edtf.data) };
  const found = readWhole(text, against);
  if (found !== undefined) return { reading: 'date', date: found };
  if (against === undefined && isRelative(text)) return { reading: 'relative' };
  const [part] = findDates(tokenize(text), against);
  return part === undefined ? { reading: 'none' } : { reading: 'partly', read: part.exact };
}

function isRelative(text: string): boolean {
  const someDay = Day.parse('2000-06-15');
  return readWhole(text, someDay) !== undefined;
}

function readWhole(text: string, against: Day | undefined): FuzzyDate | undefined {
  return phraseIn(text, against) ?? betweenIn(text, against) ?? decadeIn(text) ?? wholeDate(text, against);
}

function withLatinDigits(text: string): string {
  return text.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Words before a date that say nothing of it by themselves. */
const leads = /^(?:(?:in|on|the|of|في|من|يوم|بتاريخ|القرن)\s+|,)+/iu;

/** A text that is a date and nothing else. A year alone is read as it would be after "in". */
function wholeDate(text: string, against: Day | undefined): FuzzyDate | undefined {
  for (const asked of [text, `in ${text}`, `في ${text}`]) {
    const [date, ...more] = findDates(tokenize(asked), against);
    if (date === undefined || more.length > 0 || date.end !== asked.length) continue;
    if (asked.slice(0, date.start).replace(leads, '') === '') return withoutWords(date.date);
  }
  return undefined;
}

function withoutWords({ edtf, resolvedAgainst }: FuzzyDate): FuzzyDate {
  return fuzzyDate(edtf, resolvedAgainst === undefined ? {} : { resolvedAgainst });
}

type Made = (dates: readonly FuzzyDate[]) => string | undefined;

interface Phrase {
  readonly pattern: RegExp;
  readonly made: Made;
}

const plain = /^-?\d{4}(?:-\d\d){0,2}$/;

const marked =
  (mark: '?' | '~' | '%'): Made =>
  ([date]) =>
    date !== undefined && plain.test(date.edtf) ? `${date.edtf}${mark}` : undefined;

const after: Made = ([date]) => {
  const latest = date && boundsOf(date).latest;
  return latest ? `[${daysAway(latest, 1)}..]` : undefined;
};

const before: Made = ([date]) => {
  const earliest = date && boundsOf(date).earliest;
  return earliest ? `[..${daysAway(earliest, -1)}]` : undefined;
};

/** One date somewhere between two, those two included. */
const between: Made = ([first, last]) => (first && last && bothPlain(first, last) ? `[${first.edtf}..${last.edtf}]` : undefined);

const lasting: Made = ([first, last]) => (first && last && bothPlain(first, last) ? `${first.edtf}/${last.edtf}` : undefined);

function bothPlain(one: FuzzyDate, other: FuzzyDate): boolean {
  return plain.test(one.edtf) && plain.test(other.edtf);
}

const ofPlain =
  (made: (edtf: string) => string): Made =>
  ([date]) =>
    date !== undefined && plain.test(date.edtf) ? made(date.edtf) : undefined;

/** The phrases around dates, those that take most words first. */
const phrases: readonly Phrase[] = [
  { pattern: /^(?:perhaps about|ربما نحو) (.+)$/iu, made: marked('%') },
  { pattern: /^(?:perhaps|possibly|ربما) (.+)$/iu, made: marked('?') },
  { pattern: /^(?:about|around|circa|نحو|حوالي) (.+)$/iu, made: marked('~') },
  { pattern: /^(.+) (?:or later|أو بعده|أو بعدها)$/iu, made: ofPlain((edtf) => `[${edtf}..]`) },
  { pattern: /^(.+) (?:or earlier|or before|أو قبله|أو قبلها)$/iu, made: ofPlain((edtf) => `[..${edtf}]`) },
  { pattern: /^(?:after|بعد) (.+)$/iu, made: after },
  { pattern: /^(?:before|قبل) (.+)$/iu, made: before },
  { pattern: /^(?:since|منذ) (.+)$/iu, made: ofPlain((edtf) => `${edtf}/..`) },
  { pattern: /^(?:until|حتى) (.+)$/iu, made: ofPlain((edtf) => `../${edtf}`) },
  { pattern: /^(?:between|بين) (.+?) (?:and |و ?)(.+)$/iu, made: between },
  { pattern: /^(?:from |من )?(.+?) (?:to|–|-|إلى|حتى) (.+)$/iu, made: lasting },
  {
    pattern: /^(.+?) (?:or|أو) (.+)$/iu,
    made: ([one, other]) => (one && other && bothPlain(one, other) ? `[${one.edtf},${other.edtf}]` : undefined),
  },
];

function phraseIn(text: string, against: Day | undefined): FuzzyDate | undefined {
  for (const { pattern, made } of phrases) {
    const parts = pattern.exec(text)?.slice(1);
    const dates = parts?.map((part) => wholeDate(part.trim(), against));
    if (!dates?.every((date) => date !== undefined)) continue;
    const edtf = Edtf.safeParse(made(dates));
    const day = dates.find(({ resolvedAgainst }) => resolvedAgainst !== undefined)?.resolvedAgainst;
    if (edtf.success) return fuzzyDate(edtf.data, day === undefined ? {} : { resolvedAgainst: day });
  }
  return undefined;
}

/** "Between 6 and 9 August 2020": the reader takes it for a stretch that lasts, of which the shared part stands once. */
function betweenIn(text: string, against: Day | undefined): FuzzyDate | undefined {
  const [date, ...more] = findDates(tokenize(text), against);
  if (date === undefined || more.length > 0 || date.end !== text.length) return undefined;
  const isBetween = /^(?:between|بين)\s+$/iu.test(text.slice(0, date.start)) && date.date.edtf.includes('/');
  return isBetween ? withoutWords({ ...date.date, edtf: Edtf.parse(`[${date.date.edtf.replace('/', '..')}]`) }) : undefined;
}

function decadeIn(text: string): FuzzyDate | undefined {
  const years = /^(?:the decade|العقد) (\d{3})0[–-](\d{3})9$/iu.exec(text);
  return years && years[1] === years[2] ? fuzzyDate(`${years[1]}X`) : undefined;
}

const dayLength = 86_400_000;

function daysAway(day: Day, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
