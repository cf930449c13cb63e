import { useLocale, useTranslations } from 'next-intl';
import { dayInWords, monthInWords } from '../dates/day-in-words.ts';
import { percent, timeScale } from '../dates/time-scale.ts';
import { Nuqta } from '../evidence/nuqta.tsx';
import { lineOf } from '../status/line-of.ts';
import styles from './status.module.css';
import type { SpokenTrack } from './status-section.tsx';

const laneHeight = 1.7;

/** The events of the track under one another, for a page too narrow to name them on it. */
export function AsOfList({ track }: { track: SpokenTrack }) {
  return (
    <ol className={styles.list}>
      {track.marks.map((mark) => (
        <li key={mark.id} className={mark.telling ? 'strong' : undefined}>
          {mark.exact ? <Nuqta hollow={!mark.occurred} /> : <i aria-hidden="true" className={styles.softItem} />}
          <bdi>{mark.words}</bdi>
        </li>
      ))}
    </ol>
  );
}

/** The track: status lines between the days at which it changes, events above them, months below, and the day in question. */
export function AsOfDrawing({ track, day, today }: { track: SpokenTrack; day: string | undefined; today: string }) {
  const { at } = timeScale(track.first, track.last);
  const lanes = Math.max(...track.marks.map((mark) => mark.lane)) + 1;
  const handle = at(day ?? track.last);
  return (
    <div aria-hidden="true" className={styles.drawing} style={{ '--lanes': `${lanes * laneHeight + 0.6}rem` }}>
      {track.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} height={(lanes - mark.lane) * laneHeight} />
      ))}
      <div className={styles.line}>
        {track.stretches.map((stretch) => (
          <Stretch key={stretch.from} stretch={stretch} at={at} handle={handle} />
        ))}
        {track.ticks.map((tick) => (
          <Tick key={tick.day} tick={tick} at={at(tick.day)} />
        ))}
        {day === undefined && today > track.last && <i className={styles.break} />}
        <Handle at={handle} day={day ?? today} />
      </div>
    </div>
  );
}

function Mark({ mark, height }: { mark: SpokenTrack['marks'][number]; height: number }) {
  const top = { insetBlockEnd: `calc(${height}rem + 2.5rem)` };
  const words = {
    before: { insetInlineEnd: `calc(${percent(1 - mark.start)} + 0.6rem)` },
    after: { insetInlineStart: `calc(${percent(mark.end)} + 0.6rem)` },
    within: { insetInlineStart: `calc(${percent(mark.start)} + 0.6rem)` },
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
      <bdi className={`${styles.words} ${mark.telling ? 'strong' : ''}`} style={{ ...top, ...words }}>
        {mark.words}
      </bdi>
    </>
  );
}

function Stretch({ stretch, at, handle }: { stretch: SpokenTrack['stretches'][number]; at: (day: string) => number; handle: number }) {
  const start = Math.min(at(stretch.from), handle);
  const end = Math.min(at(stretch.until), handle);
  if (end <= start) return null;
  return (
    <i
      className={`${styles.stretch} ${styles[lineOf(stretch.status)]} ${stretch.sure ? '' : styles.unsure}`}
      style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
    />
  );
}

function Tick({ tick, at }: { tick: SpokenTrack['ticks'][number]; at: number }) {
  const locale = useLocale();
  return (
    <span className={styles.tick} style={{ insetInlineStart: percent(at) }}>
      {monthInWords(tick.day, locale, tick.unit === 'year')}
    </span>
  );
}

function Handle({ at, day }: { at: number; day: string }) {
  const t = useTranslations('agreement.asOf');
  const locale = useLocale();
  return (
    <span className={styles.handle} style={{ insetInlineStart: percent(at) }}>
      <b className={at > 0.85 ? styles.before : at < 0.15 ? styles.after : undefined}>{t('as', { date: dayInWords(day, locale) })}</b>
    </span>
  );
}
