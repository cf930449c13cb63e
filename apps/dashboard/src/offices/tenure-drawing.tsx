import type { ReactNode } from 'react';
import { monthInWords } from '../dates/day-in-words.ts';
import { percent } from '../dates/time-scale.ts';
import { Nuqta } from '../evidence/nuqta.tsx';
import { useReaderLocale } from '../i18n/use-locale.ts';
import type { TenureLine, TenureLines } from './tenure-lines.ts';
import styles from './tenures.module.css';

interface Parts {
  drawn: TenureLines;
  /** What stands before a line: who, or which office. */
  label: (line: TenureLine) => ReactNode;
  /** Words above each line instead of beside it, for a narrow column. */
  narrow?: boolean;
}

/** Offices over time as lines. A table beside it says the same: nobody who hears the page hears this. */
export function TenureDrawing({ drawn, label, narrow = false }: Parts) {
  return (
    <div aria-hidden="true" className={`${styles.drawing} ${narrow ? styles.narrow : ''}`}>
      {drawn.lines.map((line) => (
        <div key={line.tenure.id} className={styles.row}>
          <span className={styles.label}>{label(line)}</span>
          <Field drawn={drawn} line={line} />
        </div>
      ))}
      <div className={styles.row}>
        <span />
        <Axis ticks={drawn.ticks} />
      </div>
    </div>
  );
}

function Field({ drawn, line }: { drawn: TenureLines; line: TenureLine }) {
  return (
    <span className={styles.field}>
      {drawn.ticks.map((tick) => (
        <i key={tick.day} className={styles.grid} style={{ insetInlineStart: percent(tick.at) }} />
      ))}
      {line.stretches.map(({ certainty, start, end }) => (
        <i
          key={start}
          className={`${styles[certainty]} ${line.announced ? styles.announced : ''}`}
          style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
        />
      ))}
      {line.named.map((at) => (
        <span key={at} className={styles.named} style={{ insetInlineStart: percent(at) }}>
          <Nuqta hollow={line.announced} />
        </span>
      ))}
      {drawn.day !== undefined && <i className={styles.day} style={{ insetInlineStart: percent(drawn.day) }} />}
    </span>
  );
}

/** A month that begins later on the line than this has no room for its name. */
const roomForWords = 0.88;

function Axis({ ticks }: Pick<TenureLines, 'ticks'>) {
  const locale = useReaderLocale();
  const shown = ticks.filter((tick) => tick.at < roomForWords);
  return (
    <span className={styles.axis}>
      {shown.map((tick, place) => (
        <span key={tick.day} style={{ insetInlineStart: percent(tick.at) }}>
          {monthInWords(tick.day, locale, tick.unit === 'year' || place === 0)}
        </span>
      ))}
    </span>
  );
}
