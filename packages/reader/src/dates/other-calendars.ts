import { isSpace, phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { ofMonth, ofYear, ordinals, otherCalendars, otherMonths } from './words.ts';

/** Where a day, month and year of another calendar end that start at a token: "10 ربيع الأول 1421هـ". */
export function otherDayEnd(tokens: readonly Token[], at: number): number | undefined {
  const day = /^\d{1,2}$/.test(tokens[at]?.text ?? '') ? at + 1 : phraseAtAnyReading(ordinals, tokens, at)?.next;
  if (day === undefined) return undefined;
  const month = besideIn(otherMonths, tokens, besideIn(ofMonth, tokens, day) ?? day);
  if (month === undefined) return undefined;
  const year = besideIn(ofYear, tokens, month) ?? month;
  const isYear = /^ ?,? ?$/.test(tokens[year]?.before ?? '\n') && /^1[34]\d\d$/.test(tokens[year]?.text ?? '');
  return isYear ? (phraseAt(otherCalendars, tokens, year + 1)?.next ?? year + 1) : month;
}

function besideIn(known: typeof otherMonths, tokens: readonly Token[], at: number): number | undefined {
  return isSpace(tokens[at]?.before ?? '\n') ? phraseAt(known, tokens, at)?.next : undefined;
}
