import type { DisputeView, EventRow } from '@mithaq/client';
import { eventFamilies } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { dayInWords, monthInWords } from '../dates/day-in-words.ts';
import { dayNumber } from '../dates/days.ts';
import { percent } from '../dates/time-scale.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import { type AxisTick, axisOf } from './axis-of.ts';
import { type Chart, type ChartBand, chartOf, fieldWidths } from './chart-of.ts';
import { Mark } from './mark.tsx';
import type { Moment } from './moment.ts';
import styles from './time-chart.module.css';
import { useChartMatter } from './use-chart-words.ts';

interface Parts {
  events: readonly EventRow[];
  disputes?: readonly DisputeView[];
  asOf?: string | undefined;
  /** Some days that are looked at by themselves: what may lie in them is marked. */
  moment?: Moment | undefined;
}

/** The drawing alone, for a page that lists the same events beside it. Nothing where no event is dated. */
export function TimeDrawing({ events, disputes = [], asOf, moment }: Parts) {
  const t = useTranslations('chart');
  const matter = useChartMatter(events, disputes);
  const ticks = useAxis(matter.widthOf);
  const chart = chartOf(matter);
  if (chart === undefined) return null;
  const axis = ticks(chart);
  return (
    <figure className={styles.figure}>
      <figcaption className="heard">{t('caption')}</figcaption>
      <div className={styles.chart} aria-hidden="true">
        <Years axis={axis} />
        {chart.bands.map((band) => (
          <Band key={band.family} band={band} axis={axis} chart={chart} asOf={asOf} moment={moment} />
        ))}
        <Months axis={axis} chart={chart} asOf={asOf} />
      </div>
    </figure>
  );
}

function useAxis(widthOf: (words: string) => number): (chart: Chart) => readonly AxisTick[] {
  const locale = useReaderLocale();
  const wording = {
    month: (day: string) => monthInWords(day, locale, false),
    year: (day: string) => String(Number(day.slice(0, 4))),
    widthOf,
  };
  return ({ scale }) => axisOf(scale, wording, [fieldWidths.narrow, fieldWidths.wide]);
}

interface BandParts {
  band: ChartBand;
  axis: readonly AxisTick[];
  chart: Chart;
  asOf: string | undefined;
  moment: Moment | undefined;
}

function Band({ band, axis, chart, asOf, moment }: BandParts) {
  return (
    <div className={styles.band}>
      <span className={styles.family}>
        <Text of={eventFamilies.label(band.family)} />
      </span>
      <div className={styles.field} style={heightOf(band)}>
        <Grid axis={axis} chart={chart} asOf={asOf} />
        {band.marks.map((mark) => (
          <Mark key={mark.event.ref.id} mark={mark} moment={moment} />
        ))}
      </div>
      <Left band={band} />
    </div>
  );
}

function heightOf({ height }: ChartBand): CSSProperties {
  return { '--rows': height.narrow, '--rows-wide': height.wide };
}

function Grid({ axis, chart: { scale }, asOf }: Omit<BandParts, 'band' | 'moment'>) {
  return (
    <>
      {axis.map(({ day, at, unit }) => (
        <i
          key={day}
          className={unit === 'year' ? styles.year : unit === 'month' ? styles.month : styles.start}
          style={{ insetInlineStart: percent(at) }}
        />
      ))}
      {scale.breaks.map(({ firstDay, start, end }) => (
        <i key={firstDay} className={styles.break} style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}>
          <i />
          <i />
        </i>
      ))}
      {isOn(scale, asOf) && <i className={styles.asOf} style={{ insetInlineStart: percent(scale.at(asOf)) }} />}
    </>
  );
}

function isOn(scale: Chart['scale'], day: string | undefined): day is string {
  return day !== undefined && scale.segments.some(({ start, end }) => start <= dayNumber(day) && dayNumber(day) <= end);
}

/** What no row had room for is said, never dropped. */
function Left({ band: { left } }: { band: ChartBand }) {
  const t = useTranslations('chart');
  if (left.narrow === 0 && left.wide === 0) return null;
  return (
    <p className={styles.left}>
      {left.narrow > 0 && <span className={styles.narrowOnly}>{t('left', { count: left.narrow })}</span>}
      {left.wide > 0 && <span className={styles.wideOnly}>{t('left', { count: left.wide })}</span>}
    </p>
  );
}

function Years({ axis }: { axis: readonly AxisTick[] }) {
  return (
    <div className={`${styles.band} ${styles.axisBand}`}>
      <span />
      <div className={styles.years}>
        {axis.map(({ day, at, year }) => (
          <TickWords key={day} at={at} words={year} />
        ))}
      </div>
    </div>
  );
}

function Months({ axis, chart: { scale }, asOf }: Omit<BandParts, 'band' | 'moment'>) {
  const locale = useReaderLocale();
  const t = useTranslations('chart');
  return (
    <div className={`${styles.band} ${styles.axisBand}`}>
      <span />
      <div className={styles.axis}>
        {axis.map(({ day, at, words }) => (
          <TickWords key={day} at={at} words={words} />
        ))}
        {isOn(scale, asOf) && (
          <span className={styles.asOfWords} style={placeOfAsOf(scale.at(asOf))}>
            {t('asOf', { day: dayInWords(asOf, locale) })}
          </span>
        )}
      </div>
    </div>
  );
}

function placeOfAsOf(at: number): CSSProperties {
  return at < 0.7 ? { insetInlineStart: percent(at) } : { insetInlineEnd: percent(1 - at) };
}

function TickWords({ at, words }: { at: number; words: AxisTick['words'] }) {
  if (words === undefined) return null;
  const place = words.side === 'after' ? { insetInlineStart: percent(at) } : { insetInlineEnd: percent(1 - at) };
  return (
    <span className={`${styles.tick} ${words.room === 'wide' ? styles.wideOnly : ''}`} style={place}>
      <bdi>{words.text}</bdi>
    </span>
  );
}
