import { useDateWords } from '../dates/use-date-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import styles from './home.module.css';

/** The day that the page is of, with its weekday. */
export function Today({ day }: { day: string }) {
  const locale = useReaderLocale();
  const inWords = useDateWords();
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return (
    <p className={styles.today} data-now>
      <time dateTime={day}>
        {weekday} {inWords(day)}
      </time>
    </p>
  );
}
