import { type DateWordsOptions, dateInWords, Figure, FuzzyDate, Interval } from '@mithaq/domain';
import { dateOptionsIn } from '../dates/use-date-words.ts';
import { useIntervalWords } from '../dates/use-interval-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import type { Texts } from './text.tsx';

/** A value of the domain, and how the register says it in each language: with the usual months, and 0-9. */
export interface SaidValue {
  readonly value: unknown;
  readonly display: Texts;
}

/** Says values as the reader is told all else: a date with their months, a period and a number with their digits, anything else as the register says it. */
export function useValueWords(): (said: SaidValue) => Texts {
  const options = dateOptionsIn(useReaderLocale());
  const periodInWords = useIntervalWords();
  return ({ value, display }) => {
    const date = FuzzyDate.safeParse(value);
    if (date.success) return { ...display, [options.language]: dateInWords(date.data, options) };
    const interval = Interval.safeParse(value);
    if (interval.success) return { ...display, [options.language]: periodInWords(interval.data) };
    return Figure.safeParse(value).success ? inDigits(display, options) : display;
  };
}

/** A number's words in the digits of Arabic that the reader uses. */
export function inDigits(texts: Texts, { language, digits }: Pick<DateWordsOptions, 'language' | 'digits'>): Texts {
  const words = texts['ar'];
  return language === 'ar' && digits === 'arab' && words !== undefined ? { ...texts, ar: eastern(words) } : texts;
}

function eastern(words: string): string {
  return words
    .replaceAll(/(?<=[0-9]),(?=[0-9])/g, '٬')
    .replaceAll(/(?<=[0-9])\.(?=[0-9])/g, '٫')
    .replaceAll(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
}
