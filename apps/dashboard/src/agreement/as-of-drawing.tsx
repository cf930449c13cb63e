import type { ReactNode } from 'react';
import { monthInWords } from '../dates/day-in-words.ts';
import { percent, type TimeScale, timeScale } from '../dates/time-scale.ts';
import { Nuqta } from '../evidence/nuqta.tsx';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { lineOf } from '../status/line-of.ts';
import styles from './status.module.css';
import type { SpokenTrack } from './status-section.tsx';

/** In rem, as all heights here; higher where words stand over their mark. */
const laneHeights = { plain: 1.7, over: 2.7 } as const;
/** Between the line and the lowest mark, so that no words meet the handle. */
const clearance = 1;

/** The events of the track under one another: those that are not named on it, and on a narrow page all. */
export function AsOfList({ track }: { track: SpokenTrack }) {
  return (
    <ol className={styles.list}>
      {track.marks.map((mark) => (
        <li key={mark.id} className={`${mark.worded ? styles.onTrack : ''} ${mark.telling ? 'strong' : ''}`}>
          {mark.exact ? <Nuqta hollow={!mark.occurred} /> : <i aria-hidden="true" className={styles.softItem} />}
          <bdi>{mark.words}</bdi>
        </li>
      ))}
    </ol>
  );
}

interface Parts {
  track: SpokenTrack;
  /** The day in question, which moves along the line. */
  children: ReactNode;
}

/** The track: status lines between the days at which it changes, events above them, months below, and the day in question. */
export function AsOfDrawing({ track, children }: Parts) {
  const { at } = timeScale(track.first, track.last);
  const lanes = Math.max(...track.marks.map((mark) => mark.lane)) + 1;
  const laneHeight = track.marks.some(isUnderItsWords) ? laneHeights.over : laneHeights.plain;
  return (
    <div className={styles.drawing} style={{ '--lanes': `${lanes * laneHeight + 0.6 + clearance}rem` }}>
      <div aria-hidden="true">
        {track.marks.map((mark) => (
          <Mark key={mark.id} mark={mark} height={(lanes - mark.lane) * laneHeight + clearance} />
        ))}
      </div>
      <div className={styles.line}>
        {track.stretches.map((stretch) => (
          <Stretch key={stretch.from} stretch={stretch} at={at} />
        ))}
        {track.ticks.map((tick) => (
          <Tick key={tick.day} tick={tick} at={at(tick.day)} />
        ))}
        {children}
      </div>
    </div>
  );
}

function isUnderItsWords({ worded, wordsPlace }: SpokenTrack['marks'][number]): boolean {
  return worded && wordsPlace === 'over';
}

function Mark({ mark, height }: { mark: SpokenTrack['marks'][number]; height: number }) {
  const top = { insetBlockEnd: `calc(${height}rem + 2.5rem)` };
  const words = {
    before: { ...top, insetInlineEnd: `calc(${percent(1 - mark.start)} + 0.6rem)` },
    after: { ...top, insetInlineStart: `calc(${percent(mark.end)} + 0.6rem)` },
    over: { insetBlockEnd: `calc(${height + 1}rem + 2.5rem)`, insetInlineStart: percent(mark.start) },
  }[mark.wordsPlace];
  return (
    <>
      {mark.exact ? (
        <span className={styles.day} style={{ ...top, insetInlineStart: percent(mark.start) }}>
          <Nuqta hollow={!mark.occurred} />
          <i className={styles.drop} style={{ blockSize: `${height - 1.1}rem` }} />
        </span>
      ) : (
        <span
          className={styles.soft}
          style={{ ...top, insetInlineStart: percent(mark.start), inlineSize: percent(mark.end - mark.start) }}
        />
      )}
      {mark.worded && (
        <bdi className={`${styles.words} ${mark.telling ? 'strong' : ''}`} style={words}>
          {mark.words}
        </bdi>
      )}
    </>
  );
}

function Stretch({ stretch: { from, until, status, sure }, at }: { stretch: SpokenTrack['stretches'][number]; at: TimeScale['at'] }) {
  return (
    <i
      aria-hidden="true"
      className={`${styles.stretch} ${styles[lineOf(status)]} ${sure ? '' : styles.unsure}`}
      style={{ insetInlineStart: percent(at(from)), inlineSize: percent(at(until) - at(from)) }}
    />
  );
}

function Tick({ tick, at }: { tick: SpokenTrack['ticks'][number]; at: number }) {
  const locale = useReaderLocale();
  return (
    <span aria-hidden="true" className={styles.tick} style={{ insetInlineStart: percent(at) }}>
      {monthInWords(tick.day, locale, tick.unit === 'year')}
    </span>
  );
}
