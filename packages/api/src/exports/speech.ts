import { boundsOf, dateInWords, type FuzzyDate, type InterfaceLanguage, type LocalizedText, pickText, type Words } from '@mithaq/domain';
import type { Ref } from '../views/ref.ts';

/** How what stands in a table for people is said in one language. */
export interface Speech {
  readonly words: (words: Words) => string;
  readonly text: (texts: LocalizedText | undefined) => string;
  readonly list: (words: readonly string[]) => string;
  readonly refs: (refs: readonly Ref[]) => string;
  readonly date: (date: FuzzyDate | undefined) => string;
  readonly country: (code: string) => string;
  readonly yesOrNo: (holds: boolean) => string;
}

export function speechIn(language: InterfaceLanguage): Speech {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const words = (of: Words) => of[language];
  const text: Speech['text'] = (texts) => (texts === undefined ? '' : pickText(texts, language).text);
  const list: Speech['list'] = (each) => each.join(language === 'ar' ? '؛ ' : '; ');
  return {
    words,
    text,
    list,
    refs: (refs) => list(refs.map(({ label }) => text(label))),
    date: (date) => (date === undefined ? '' : dateInWords(date, { language })),
    country: (code) => countries.of(code) ?? code,
    yesOrNo: (holds) => words(holds ? { ar: 'نعم', en: 'yes' } : { ar: 'لا', en: 'no' }),
  };
}

/** The first and the last day that a date may mean, `YYYY-MM-DD`, for a spreadsheet to sort by; empty where open or unknown. */
export function daysOf(date: FuzzyDate | undefined): { readonly first: string; readonly last: string } {
  const bounds = date === undefined ? { earliest: null, latest: null } : boundsOf(date);
  return { first: bounds.earliest ?? '', last: bounds.latest ?? '' };
}
