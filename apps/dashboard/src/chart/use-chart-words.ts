import type { DisputeView, EventRow } from '@mithaq/client';
import { FuzzyDate, pickText } from '@mithaq/domain';
import { useDateWords } from '../dates/use-date-words.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { ChartMatter } from './chart-of.ts';
import { linesOf, measureOf } from './label-lines.ts';

/** The size of words in a chart, in rem: `--t-micro` of either language. */
const sizes = { ar: 0.8438, en: 0.75 } as const;
/** Words are broken into lines no wider than this, in rem. */
const mostWidth = 21;

/** What a chart of events is made of, in the reader's language. @param disputes where sources differ; those on dates are drawn */
export function useChartMatter(events: readonly EventRow[], disputes: readonly DisputeView[]): ChartMatter {
  const locale = useLocale();
  const inWords = useDateWords();
  const size = sizes[locale];
  return {
    events,
    readings: new Map(
      disputes
        .filter(({ property }) => property === 'date')
        .map(({ subject, readings }) => [
          subject.id,
          readings.flatMap(({ value }) => dateIn(value)).map((date) => ({ date, words: inWords(date) })),
        ]),
    ),
    linesOf: (event) => linesOf(pickText(event.ref.label, locale).text, mostWidth / size),
    widthOf: (line) => measureOf(line) * size,
  };
}

function dateIn(value: unknown): readonly FuzzyDate[] {
  const { data } = FuzzyDate.safeParse(value);
  return data === undefined ? [] : [data];
}
