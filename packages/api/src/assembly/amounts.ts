import { dateInWords, type Figure, figureMeasures, type InterfaceLanguage, type Interval, pickText } from '@mithaq/domain';

/** A figure by its measure and its amount: “displaced: more than 200,000”. */
export function figureInWords(figure: Figure, language: InterfaceLanguage): string {
  return `${pickText(figureMeasures.label(figure.measure), language).text}: ${amountInWords(figure, language)}`;
}

/** The amount of a figure, no sharper than its source. */
export function amountInWords({ value, low, high }: Figure, language: InterfaceLanguage): string {
  const numbers = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en');
  const { between, moreThan, atMost } = bounds[language];
  const said = (number: number): string => numbers.format(number);
  if (value !== undefined) return said(value);
  if (low === undefined) return high === undefined ? '' : atMost(said(high));
  return high === undefined ? moreThan(said(low)) : between(said(low), said(high));
}

/** An interval as far as sources give it. */
export function intervalInWords({ from, to }: Interval, language: InterfaceLanguage): string {
  const ends = intervals[language];
  const [first, last] = [from, to].map((end) => end && dateInWords(end, { language, form: 'noun' }));
  if (first === undefined) return last === undefined ? ends.unknown : ends.to(last);
  return last === undefined ? ends.from(first) : ends.fromTo(first, last);
}

const bounds = {
  ar: {
    between: (low: string, high: string) => `بين ${low} و${high}`,
    moreThan: (low: string) => `أكثر من ${low}`,
    atMost: (high: string) => `${high} على الأكثر`,
  },
  en: {
    between: (low: string, high: string) => `between ${low} and ${high}`,
    moreThan: (low: string) => `more than ${low}`,
    atMost: (high: string) => `at most ${high}`,
  },
} as const;

const intervals = {
  ar: {
    fromTo: (from: string, to: string) => `من ${from} إلى ${to}`,
    from: (from: string) => `من ${from}`,
    to: (to: string) => `إلى ${to}`,
    unknown: 'لا مصدر يقول متى',
  },
  en: {
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    from: (from: string) => `from ${from}`,
    to: (to: string) => `to ${to}`,
    unknown: 'no source says when',
  },
} as const;
