import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { dayInWords } from '../dates/day-in-words.ts';
import { dayNumber } from '../dates/days.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { AsOfDrawing, AsOfList } from './as-of-drawing.tsx';
import { AsOfHandle } from './as-of-handle.tsx';
import styles from './status.module.css';
import type { SpokenTrack } from './status-section.tsx';

interface Parts {
  track: SpokenTrack;
  asOf: string | undefined;
  /** The day that the page was asked about: today, where no other was named. */
  today: string;
  /** What else the address says, kept when another day is asked for. */
  kept: Readonly<Record<string, string>>;
}

/** The day that the status is told for: on the track, and in a date field that works by itself. */
export function AsOf({ track, asOf, today, kept }: Parts) {
  const locale = useReaderLocale();
  return (
    <div className={styles.asOf}>
      <AsOfDrawing track={track}>
        <AsOfHandle
          first={dayNumber(track.first)}
          last={dayNumber(track.last)}
          stretches={track.stretches.map(({ until, words }) => ({ until: dayNumber(until), words }))}
          asOf={asOf === undefined ? undefined : dayNumber(asOf)}
          today={dayInWords(today, locale)}
          broken={today > track.last}
        />
      </AsOfDrawing>
      <AsOfList track={track} />
      <PickDay day={asOf ?? today} isToday={asOf === undefined} kept={kept} />
    </div>
  );
}

function PickDay({ day, isToday, kept }: { day: string; isToday: boolean; kept: Parts['kept'] }) {
  const t = useTranslations('asOf');
  return (
    <form method="get" className={styles.pick}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className={styles.date}>
        <label htmlFor="as-of">{t('date')}</label>
        <input
          key={day}
          id="as-of"
          type="date"
          name="asOf"
          defaultValue={day}
          className={controls.input}
          dir="ltr"
          data-now={isToday || undefined}
        />
      </span>
      <button type="submit" className={controls.button}>
        {t('show')}
      </button>
      {!isToday && (
        <a href={`?${new URLSearchParams(kept)}`} className="small">
          {t('today')}
        </a>
      )}
    </form>
  );
}
