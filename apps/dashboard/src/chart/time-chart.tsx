import type { DisputeView, EventRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { EventTable } from '../event/event-table.tsx';
import { Link } from '../navigation/link.ts';
import styles from './time-chart.module.css';
import { TimeDrawing } from './time-drawing.tsx';

interface Parts {
  events: readonly EventRow[];
  caption: string;
  /** Where sources differ on these events: of each date every reading is drawn, in its ink. */
  disputes?: readonly DisputeView[];
  /** A day to draw a line at, where it lies among the events. */
  asOf?: string | undefined;
  /** Where the same events are listed, without the language: where they are many, their table is a link away and not on the page. */
  listedAt: string;
}

/** More rows than these would make the page longer to come than the chart is worth. */
const mostRows = 30;

/** Events over time, never sharper than their sources, with the same rows as a table. Time runs as the reader reads. */
export function TimeChart({ events, caption, disputes = [], asOf, listedAt }: Parts) {
  const t = useTranslations('chart');
  const dated = events.some(({ earliest, latest }) => earliest !== null || latest !== null);
  return (
    <>
      <TimeDrawing events={events} disputes={disputes} asOf={asOf} />
      {events.length > mostRows ? (
        <p className="small">
          <Link href={listedAt}>{t('table')}</Link>
        </p>
      ) : (
        <details className={styles.table} open={!dated}>
          <summary>{t('table')}</summary>
          <EventTable events={events} caption={caption} />
        </details>
      )}
    </>
  );
}
