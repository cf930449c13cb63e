import { pickText } from '@mithaq/domain';
import type { CSSProperties } from 'react';
import { DateChip } from '../dates/date-chip.tsx';
import { percent } from '../dates/time-scale.ts';
import { InkLetter, inkOf } from '../disputes/ink-letter.tsx';
import { Nuqta } from '../evidence/nuqta.tsx';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { addressOf } from '../voice/address-of.ts';
import { type ChartMark, type DrawnReading, endOf, startOf } from './chart-of.ts';
import styles from './mark.module.css';
import type { MarkShape } from './mark-shape.ts';
import { daysWritten, type Moment, mayLieIn } from './moment.ts';

/** An event in a chart: on a wide page where it lies on the line, on a narrow one a line of a list along a spine. */
export function Mark({ mark, moment }: { mark: ChartMark; moment: Moment | undefined }) {
  const { event, readings } = mark;
  const modality = event.modality;
  return (
    <div
      className={styles.mark}
      style={rowsOf(mark)}
      data-days={daysWritten(event)}
      data-within={isNow(mark, moment)}
      {...presenceOf(mark)}
    >
      {readings.map((reading, place) => (
        <Reading key={reading.words?.text ?? 'held'} reading={reading} place={place} of={readings.length} modality={modality} />
      ))}
      <Words mark={mark} />
      <span className={styles.when}>
        <DateChip date={event.date} modality={modality} />
      </span>
    </div>
  );
}

/** The rows at either width, as the style sheet reads them. */
function rowsOf({ rows: { narrow, wide }, readings }: ChartMark): CSSProperties {
  return { '--row': narrow?.row ?? 0, '--row-wide': wide?.row ?? 0, '--readings': readings.length };
}

function isNow({ event }: ChartMark, moment: Moment | undefined): true | undefined {
  return (moment !== undefined && mayLieIn(moment, event)) || undefined;
}

function presenceOf({ rows: { narrow, wide } }: ChartMark): Record<string, string> {
  const how = (row: typeof narrow) => (row === undefined ? 'absent' : row.labelled ? 'labelled' : 'alone');
  return { 'data-narrow': how(narrow), 'data-wide': how(wide) };
}

interface ReadingParts {
  reading: DrawnReading;
  place: number;
  of: number;
  modality: ChartMark['event']['modality'];
}

function Reading({ reading: { shape, words }, place, of, modality }: ReadingParts) {
  const ink = styles[inkOf(place)];
  const style = { ...placeOf(shape), '--above': of - 1 - place };
  return (
    <>
      {shape.form === 'day' ? (
        <span className={`${styles.day} ${ink}`} style={style}>
          <Nuqta hollow={modality !== 'occurred'} />
        </span>
      ) : (
        <Span shape={shape} className={`${ink} ${modality === 'occurred' ? '' : styles.hollow}`} style={style} />
      )}
      {words && (
        <span className={`${styles.reading} ${ink} ${styles[words.side]}`} style={style}>
          <InkLetter reading={place} /> <bdi>{words.text}</bdi>
        </span>
      )}
    </>
  );
}

interface SpanParts {
  shape: Exclude<MarkShape, { form: 'day' }>;
  className: string;
  style: CSSProperties;
}

function Span({ shape, className, style }: SpanParts) {
  const edges = [styles[`${shape.from}Start`], styles[`${shape.to}End`]].filter((name) => name !== undefined).join(' ');
  const stub = shape.start !== shape.end ? '' : shape.from === 'open' ? styles.stubBefore : styles.stubAfter;
  return (
    <>
      <i className={`${styles.span} ${edges} ${className} ${stub}`} style={style} />
      {shape.form === 'lasting' && (
        <i
          className={`${styles.solid} ${className}`}
          style={{ ...style, '--at': percent(shape.solid.start), '--until': percent(1 - shape.solid.end) }}
        />
      )}
    </>
  );
}

/** How far it begins from the line's start, and ends from its end. */
function placeOf(shape: MarkShape): CSSProperties {
  return { '--at': percent(startOf(shape)), '--until': percent(1 - endOf(shape)) };
}

function Words({ mark: { event, readings, words } }: { mark: ChartMark }) {
  const { language } = pickText(event.ref.label, useLocale());
  return (
    <Link
      href={addressOf(event.ref) ?? '/events'}
      tabIndex={-1}
      className={`${styles.words} ${styles[words.anchor]}`}
      style={placeOf(readings[0].shape)}
    >
      <bdi lang={language} dir={directionOf(language)}>
        {words.lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </bdi>
    </Link>
  );
}
