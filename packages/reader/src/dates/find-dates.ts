import { Day, fuzzyDate, type LocalizedText } from '@mithaq/domain';
import type { Confidence, DateFound } from '../found.ts';
import { isSpace, phraseAt } from '../text/phrases.ts';
import { spanBetween, type Token, type TokenizedText } from '../text/tokens.ts';
import { type Direction, edtfOf, nthWeekday, weekdayIn } from './calendar.ts';
import { hasFutureCue } from './future.ts';
import { dateAt, type ReadDate } from './grammar.ts';
import { numericDateAt } from './numeric.ts';
import { otherDayEnd } from './other-calendars.ts';
import { reasons } from './reasons.ts';
import { longDateAt, type RelativeDate, relativeDateAt, weekdayAt } from './relative.ts';
import { type Reference, resolved } from './resolve.ts';
import { type ReadSpan, spanAt } from './spans.ts';
import { equals, nthOf, ordinals, startsDate } from './words.ts';

/** A domain date keeps at most so many code units of what was read. */
const longestAsRead = 200;
/** How many words the first line of a report may have before the date that it was sent on, and by how many days that may be older. */
const datelineReach = 8;
const datelineDays = 3;

/** A date that stands in a text, worked out: its words up to (not including) a token, less the letters of particles in front. */
interface Worked {
  readonly next: number;
  readonly skipped: number;
  /** Absent where the words are a date that cannot be worked out: they are passed over. */
  readonly date?: Judgement;
}

interface Judgement {
  readonly edtf: string;
  readonly confidence: Confidence;
  readonly reason: LocalizedText;
  readonly basis: `date:${string}`;
  readonly resolvedAgainst?: Day;
}

/**
 * The dates of a text, from left to right, none inside another. What is told by its distance from the day of speaking is resolved against
 * the dateline, else the publication date, and left out where neither is known. A day that the calendar does not have is no date.
 */
export function findDates(text: TokenizedText, published: Day | undefined): readonly DateFound[] {
  const found: DateFound[] = [];
  let reference: Reference | undefined = published && { today: published };
  for (let at = 0; at < text.tokens.length; ) {
    const worked = workedAt(text.tokens, at, reference);
    if (worked?.date) {
      found.push(asFound(text, { from: at, to: worked.next, skipped: worked.skipped }, worked.date));
      if (isDateline(text.tokens, at, { edtf: worked.date.edtf, published }))
        reference = { ...reference, today: Day.parse(worked.date.edtf) };
      reference = reference && spokenOf(worked.date.edtf, reference);
    }
    at = worked?.next ?? at + 1;
  }
  return found;
}

/** With the last date that names a month, or a year that the month before is not of: what "the same month" and "that year" are counted from. */
function spokenOf(edtf: string, reference: Reference): Reference {
  const isTold = /^\d{4}-\d\d/.test(edtf) || (/^\d{4}$/.test(edtf) && !reference.previous?.startsWith(edtf));
  return isTold ? { ...reference, previous: edtf } : reference;
}

/** "ADEN, 3 May (agency)": the day on which the report was sent, at the front of one of its first paragraphs. */
function isDateline(tokens: readonly Token[], at: number, { edtf, published }: { edtf: string; published: Day | undefined }): boolean {
  if (published === undefined || edtf > published || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return false;
  if (Date.parse(published) - Date.parse(edtf) > datelineDays * 86_400_000) return false;
  const opening = tokens.slice(Math.max(0, at - datelineReach), at + 1);
  const start = opening.findLastIndex(({ before }) => before.includes('\n'));
  return (
    (start >= 0 || at < datelineReach) &&
    !opening.slice(start + 1).some(({ before }) => /[.;?!]/.test(before)) &&
    /^\s*[-:(/)]/.test(tokens[at + 2]?.before ?? '-')
  );
}

type Rule = (tokens: readonly Token[], at: number, reference: Reference | undefined) => Worked | undefined;

/** The date that starts at a token. The rules are tried from the one that takes most words. */
const workedAt: Rule = (tokens, at, reference) => {
  const token = tokens[at];
  if (token === undefined || !startsDate(token.word)) return undefined;
  for (const rule of [numeric, otherCalendar, weekdayOfDate, nthOfMonth, calendar, relative]) {
    const worked = rule(tokens, at, reference);
    if (worked) return worked;
  }
  return undefined;
};

const numeric: Rule = (tokens, at) => {
  const found = numericDateAt(tokens, at);
  if (found === undefined) return undefined;
  const [only, other] = found.days;
  const either = { edtf: `[${found.days.join(',')}]`, confidence: 'low', reason: reasons.eitherWay, basis: 'date:either-way' } as const;
  const sure = { edtf: only ?? '', confidence: 'high', reason: reasons.numeric, basis: 'date:numeric' } as const;
  return { next: found.next, skipped: 0, date: other === undefined ? sure : either };
};

/** "Sunday 16 July", "yesterday, Saturday 3 May": the weekday belongs to the date, where it is that day. */
const weekdayOfDate: Rule = (tokens, at, reference) => {
  const named = weekdayAt(tokens, at);
  if (named === undefined || named.direction !== undefined || !/^(?: {1,3}|, )$/.test(tokens[named.next]?.before ?? '')) return undefined;
  const from = phraseAt(equals, tokens, named.next)?.next ?? named.next;
  const date = numeric(tokens, from, reference) ?? calendar(tokens, from, reference);
  const edtf = date?.date?.edtf ?? '';
  const isThatDay = /^\d{4}-\d\d-\d\d$/.test(edtf) && weekdayIn(edtf) === named.weekday && date?.skipped === 0;
  if (isThatDay) return { ...date, skipped: named.skipped };
  const ahead = reference && comingAt(tokens, from, { weekday: named.weekday, reference });
  return ahead && { ...ahead, skipped: named.skipped };
};

/** A date without a year that is not of the weekday named with it when it is past, and is of it when it is to come. */
function comingAt(
  tokens: readonly Token[],
  at: number,
  { weekday, reference }: { readonly weekday: number; readonly reference: Reference },
): Worked | undefined {
  const read = dateAt(tokens, at);
  if (read === undefined || read.skipped > 0 || read.date.day === undefined || read.date.year !== undefined || read.date.direction)
    return undefined;
  const edtf = resolved(read.date, 'next', reference) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf) || weekdayIn(edtf) !== weekday) return undefined;
  const reason = reasons.resolved(reference.today, 'next');
  return { next: read.next, skipped: 0, date: { edtf, confidence: 'high', reason, basis: 'date:next', resolvedAgainst: reference.today } };
}

/** A day of another calendar with the day that it is in this one beside it: "10 Muharram 1442 AH, 29 August 2020". */
const otherCalendar: Rule = (tokens, at, reference) => {
  const next = otherDayEnd(tokens, at);
  const of = next === undefined ? undefined : phraseAt(equals, tokens, next)?.next;
  if (next === undefined || of === undefined) return undefined;
  const date = numeric(tokens, of, reference) ?? calendar(tokens, of, reference);
  return date?.date && { next, skipped: 0, date: date.date };
};

/** "The first Thursday of January 2020", "الخميس الأول من يناير". */
const nthOfMonth: Rule = (tokens, at, reference) => {
  const named = weekdayAt(tokens, at);
  const number = named && isSpace(tokens[named.next]?.before ?? '') ? phraseAt(ordinals, tokens, named.next) : undefined;
  const of = number && number.meaning <= 5 ? phraseAt(nthOf, tokens, number.next) : undefined;
  const month = of && dateAt(tokens, of.next);
  if (named === undefined || number === undefined || month?.date.month === undefined || month.date.day !== undefined) return undefined;
  const worked = workOut(tokens, of?.next ?? at, month, reference);
  const [year, inYear] = (worked?.edtf ?? '').split('-').map(Number);
  const edtf = year && inYear ? nthWeekday({ year, month: inYear, weekday: named.weekday }, number.meaning) : undefined;
  return worked && edtf !== undefined
    ? { next: month.next, skipped: named.skipped, date: { ...worked, edtf } }
    : { next: month.next, skipped: 0 };
};

const calendar: Rule = (tokens, at, reference) => {
  const read = dateAt(tokens, at);
  if (read === undefined) return undefined;
  const span = spanAt(tokens, at, read);
  const spanned = span && workOutSpan(tokens, at, { span, reference });
  if (span && spanned) return { next: span.next, skipped: span.skipped, date: spanned };
  const date = workOut(tokens, at, read, reference);
  return { next: read.next, skipped: read.skipped, ...(date && { date }) };
};

const relative: Rule = (tokens, at, reference) => {
  const long = longDateAt(tokens, at, reference?.today);
  if (long) return told(long, reasons.long, undefined);
  if (reference === undefined) return undefined;
  const { today } = reference;
  const found = relativeDateAt(tokens, at, { today, isFuture: false });
  if (found?.rule !== 'weekday' && found?.rule !== 'week') return found && told(found, reasons.counted(today), today);
  const isFuture = hasFutureCue(tokens, at, found.next);
  return told((isFuture && relativeDateAt(tokens, at, { today, isFuture })) || found, reasons.counted(today), today);
};

function told({ edtf, next, skipped, rule }: RelativeDate, reason: LocalizedText, today: Day | undefined): Worked {
  const basis = `date:${rule}` as const;
  return { next, skipped, date: { edtf, confidence: 'medium', reason, basis, ...(today && { resolvedAgainst: today }) } };
}

function workOutSpan(
  tokens: readonly Token[],
  at: number,
  { span, reference }: { span: ReadSpan; reference: Reference | undefined },
): Judgement | undefined {
  const last = workOut(tokens, at, { date: span.last, next: span.next, skipped: 0 }, reference);
  const year = Number(last?.edtf.slice(0, 4));
  if (last === undefined || Number.isNaN(year)) return undefined;
  const isOfYearBefore = Number(span.first.month) > Number(last.edtf.slice(5, 7));
  const first = edtfOf({ ...span.first, year: span.first.year ?? (isOfYearBefore ? year - 1 : year) });
  return first !== undefined && first < last.edtf ? { ...last, edtf: `${first}/${last.edtf}` } : undefined;
}

function workOut(tokens: readonly Token[], at: number, read: ReadDate, reference: Reference | undefined): Judgement | undefined {
  const { date } = read;
  if (date.year !== undefined) {
    const edtf = edtfOf({ ...date, year: date.year });
    if (edtf === undefined) return undefined;
    const basis = read.bareYear ? 'date:bare-year' : 'date:written';
    return { edtf, confidence: read.bareYear ? 'medium' : 'high', reason: reasons.written(date), basis };
  }
  if (reference === undefined) return undefined;
  const written = date.direction ?? date.yearDirection;
  const direction: Direction =
    written === 'same' || written === 'following' || written === undefined
      ? hasFutureCue(tokens, at, read.next)
        ? 'next'
        : 'latest'
      : written;
  const edtf = resolved(date, direction, reference);
  if (edtf === undefined) return undefined;
  const isBack = written === 'same' || written === 'following';
  const reason = isBack ? reasons[written] : reasons.resolved(reference.today, direction);
  return { edtf, confidence: 'medium', reason, basis: `date:${isBack ? 'same' : direction}`, resolvedAgainst: reference.today };
}

function asFound(text: TokenizedText, tokens: { from: number; to: number; skipped: number }, judged: Judgement): DateFound {
  const span = spanBetween(text, tokens);
  const { edtf, confidence, reason, basis, resolvedAgainst } = judged;
  const asRead = span.exact.length <= longestAsRead ? { asRead: span.exact } : {};
  const date = fuzzyDate(edtf, { ...asRead, ...(resolvedAgainst && { resolvedAgainst }) });
  return { ...span, kind: 'date', date, confidence, reason, basis };
}
