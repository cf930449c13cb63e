import type { Interval } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useDateWords } from './use-date-words.ts';

/** Says an interval as far as sources give it: an end that nobody gives is said to be unknown, never guessed. */
export function useIntervalWords(): (interval: Interval) => string {
  const t = useTranslations('dates.interval');
  const inWords = useDateWords('noun');
  return ({ from, to }) => {
    if (from && to)
      return from.edtf === to.edtf ? t('during', { date: inWords(from) }) : t('between', { from: inWords(from), to: inWords(to) });
    if (from) return t('from', { date: inWords(from) });
    return to ? t('to', { date: inWords(to) }) : t('unknown');
  };
}
