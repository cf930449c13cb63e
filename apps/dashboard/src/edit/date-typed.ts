import type { TypedDateView } from '@mithaq/client';
import { Day, Edtf, FuzzyDate } from '@mithaq/domain';
import type { Json } from '../keeping/draftable.ts';
import { fieldsIn, textIn } from './paths.ts';

/** The longest text that may be a date. */
export const longestDate = 200;

/** What a date's box holds, read as far as that goes without asking anybody. */
export function dateIn(value: Json | undefined): FuzzyDate | undefined {
  const read = FuzzyDate.safeParse(value);
  return read.success ? read.data : undefined;
}

/** What a value is while it is typed: an EDTF expression is a date at once, anything else is kept as it was typed until it is read. */
export function typedDate(typed: string, before: Json | undefined): Json | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const edtf = Edtf.safeParse(text);
  return edtf.success ? withWords({ edtf: edtf.data }, before) : { edtf: typed };
}

/** The date that words were read as. Words that need a day to be understood are kept with it; those of a source stay with the date they are of. */
export function readDate(read: TypedDateView, typed: string, before: Json | undefined): Json | undefined {
  if (read.reading !== 'date') return undefined;
  const { edtf, resolvedAgainst } = read.date;
  if (resolvedAgainst !== undefined) return { edtf, asRead: typed.trim().slice(0, longestDate), resolvedAgainst };
  return withWords({ edtf }, before);
}

function withWords(date: { readonly edtf: string }, before: Json | undefined): Json {
  const held = fieldsIn(before);
  return textIn(held['edtf']) === date.edtf ? { ...held } : { ...date };
}

/** The day that a date was counted from, or is to be. */
export function againstIn(value: Json | undefined): Day | undefined {
  const day = Day.safeParse(fieldsIn(value)['resolvedAgainst']);
  return day.success ? day.data : undefined;
}
