import type { EventRow } from '@mithaq/client';
import { eventFamilies, pickText } from '@mithaq/domain';
import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { monthInWords } from '../dates/day-in-words.ts';
import { percent } from '../dates/time-scale.ts';
import { EventTable } from '../event/event-table.tsx';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Link } from '../i18n/navigation.ts';
import { addressOf } from '../voice/address-of.ts';
import { Text } from '../voice/text.tsx';
import { type Chart, type ChartBand, type ChartMark, chartOf } from './chart-of.ts';
import styles from './time-chart.module.css';

/** Events over time, never sharper than their sources, with the same rows as a table. Time runs as the reader reads. */
export function TimeChart({ events, caption }: { events: readonly EventRow[]; caption: string }) {
  const t = useTranslations('chart');
  const locale = useLocale();
  const chart = chartOf(events, (event) => pickText(event.ref.label, locale).text);
  return (
    <>
      {chart && (
        <figure className={styles.figure}>
          <figcaption className="heard">{t('caption')}</figcaption>
          <Drawing chart={chart} />
        </figure>
      )}
      <details className={styles.table} open={!chart}>
        <summary>{t('table')}</summary>
        <EventTable events={events} caption={caption} />
      </details>
    </>
  );
}

function Drawing({ chart }: { chart: Chart }) {
  return (
    <div className={styles.chart} aria-hidden="true">
      {chart.bands.map((band) => (
        <Band key={band.family} band={band} ticks={chart.ticks} />
      ))}
      <Axis ticks={chart.ticks} />
    </div>
  );
}

function Band({ band, ticks }: { band: ChartBand; ticks: Chart['ticks'] }) {
  return (
    <div className={styles.band}>
      <span className={styles.family}>
        <Text of={eventFamilies.label(band.family)} />
      </span>
      <div className={styles.field} style={{ blockSize: `${band.lanes * 1.6 + 0.6}rem` }}>
        {ticks.map((tick) => (
          <i key={tick.day} className={tick.unit === 'year' ? styles.year : styles.grid} style={{ insetInlineStart: percent(tick.at) }} />
        ))}
        {band.marks.map((mark) => (
          <Mark key={mark.event.ref.id} mark={mark} />
        ))}
      </div>
    </div>
  );
}

function Mark({ mark }: { mark: ChartMark }) {
  const top = { insetBlockStart: `${mark.lane * 1.6 + 0.3}rem` };
  const hollow = mark.event.modality !== 'occurred';
  return (
    <>
      {mark.exact ? (
        <span className={styles.day} style={{ ...top, insetInlineStart: percent(mark.start) }}>
          <Nuqta hollow={hollow} />
        </span>
      ) : (
        <i
          className={`${styles.span} ${hollow ? styles.hollow : ''} ${mark.openStart ? styles.openStart : ''} ${mark.openEnd ? styles.openEnd : ''}`}
          style={{ ...top, insetInlineStart: percent(mark.start), inlineSize: percent(mark.end - mark.start) }}
        />
      )}
      <Link href={addressOf(mark.event.ref) ?? '/events'} tabIndex={-1} className={styles.words} style={{ ...top, ...placeOfWords(mark) }}>
        <Text of={mark.event.ref.label} />
      </Link>
    </>
  );
}

function placeOfWords({ words, start, end }: ChartMark): CSSProperties {
  if (words === 'before') return { insetInlineEnd: `calc(${percent(1 - start)} + 0.5rem)` };
  return { insetInlineStart: `calc(${percent(words === 'within' ? start : end)} + 0.5rem)` };
}

/** A month that begins later on the line than this has no room for its name. */
const roomForWords = 0.95;

function Axis({ ticks }: { ticks: Chart['ticks'] }) {
  const locale = useLocale();
  return (
    <div className={styles.band}>
      <span />
      <div className={styles.axis}>
        {ticks
          .filter((tick) => tick.at < roomForWords)
          .map((tick, place) => (
            <span key={tick.day} style={{ insetInlineStart: percent(tick.at) }}>
              {monthInWords(tick.day, locale, tick.unit === 'year' || place === 0)}
            </span>
          ))}
      </div>
    </div>
  );
}
