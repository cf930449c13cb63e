import type { Modality } from '@mithaq/domain';
import { monthInWords } from '../dates/day-in-words.ts';
import { percent } from '../dates/time-scale.ts';
import { InkLetter, inkOf } from '../disputes/ink-letter.tsx';
import { Nuqta } from '../evidence/nuqta.tsx';
import { useReaderLocale } from '../i18n/use-locale.ts';
import type { DateAxis, DateSpan } from './date-axis.ts';
import styles from './when.module.css';

interface Parts {
  axis: DateAxis;
  /** Which rival reading each span is; `undefined` where sources do not differ. */
  readings: readonly (number | undefined)[];
  modality: Modality;
}

/** The dates that sources give, large, on one axis, each reading in its ink. Their words follow it. */
export function EventDateDrawing({ axis, readings, modality }: Parts) {
  return (
    <div aria-hidden="true" className={`${styles.drawing} ${readings.length > 1 ? '' : styles.alone}`}>
      {axis.spans.map((span, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a span has no other name than its place among the readings
        <div key={place} className={styles.lane}>
          <span className={styles.letter}>{readings[place] !== undefined && <InkLetter reading={readings[place]} />}</span>
          <span className={styles.field}>
            {axis.ticks.map((tick) => (
              <i
                key={tick.day}
                className={tick.unit === 'day' ? styles.grid : styles.month}
                style={{ insetInlineStart: percent(tick.at) }}
              />
            ))}
            <Mark span={span} ink={inkOf(readings[place] ?? 0)} hollow={modality !== 'occurred'} />
          </span>
        </div>
      ))}
      <div className={styles.lane}>
        <span />
        <Axis ticks={axis.ticks} />
      </div>
    </div>
  );
}

function Mark({ span, ink, hollow }: { span: DateSpan; ink: ReturnType<typeof inkOf>; hollow: boolean }) {
  if (span.exact)
    return (
      <span className={`${styles.exact} ${styles[ink]}`} style={{ insetInlineStart: percent((span.start + span.end) / 2) }}>
        <Nuqta hollow={hollow} />
      </span>
    );
  const edges = [span.whole && styles.whole, span.openStart && styles.openStart, span.openEnd && styles.openEnd, hollow && styles.hollow];
  return (
    <i
      className={[styles.span, styles[ink], ...edges].filter(Boolean).join(' ')}
      style={{ insetInlineStart: percent(span.start), inlineSize: percent(span.end - span.start) }}
    />
  );
}

/** A mark that stands later on the axis than this has no room for its words. */
const roomForWords = 0.9;

function Axis({ ticks }: Pick<DateAxis, 'ticks'>) {
  const locale = useReaderLocale();
  const shown = ticks.filter((tick) => tick.at < roomForWords);
  return (
    <span className={styles.axis}>
      {shown.map((tick, place) => (
        <span key={tick.day} style={{ insetInlineStart: percent(tick.at) }} className={tick.unit === 'day' ? styles.minor : undefined}>
          {tick.unit === 'day' ? Number(tick.day.slice(8)) : monthInWords(tick.day, locale, tick.unit === 'year' || place === 0)}
        </span>
      ))}
    </span>
  );
}
