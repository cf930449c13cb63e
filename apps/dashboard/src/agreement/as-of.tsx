'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useState, useTransition } from 'react';
import controls from '../controls/controls.module.css';
import { dayInWords } from '../dates/day-in-words.ts';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { usePathname, useRouter } from '../i18n/navigation.ts';
import { AsOfDrawing, AsOfList } from './as-of-drawing.tsx';
import styles from './status.module.css';
import type { SpokenTrack } from './status-section.tsx';

interface Parts {
  track: SpokenTrack;
  asOf: string | undefined;
  /** The day that the page was asked about: today, where no other was named. */
  today: string;
}

/** The day that the status is told for: a drawing over a native range input, and a date field that works by itself. */
export function AsOf({ track, asOf, today }: Parts) {
  const t = useTranslations('agreement.asOf');
  const [held, setHeld] = useState(asOf);
  useEffect(() => setHeld(asOf), [asOf]);
  const { pending, ask } = useAsking();
  const moveTo = (day: string) => setHeld(day >= track.last ? undefined : day);
  return (
    <div className={styles.asOf} aria-busy={pending}>
      <div className={styles.track}>
        <AsOfDrawing track={track} day={held} today={today} />
        <Slider track={track} day={held} onMove={moveTo} onSettle={() => ask(held)} />
      </div>
      <AsOfList track={track} />
      <form method="get" className={styles.pick}>
        <DateField day={held ?? today} />
        <button type="submit" className={controls.button}>
          {t('show')}
        </button>
        {asOf !== undefined && (
          <a href="?" className="small">
            {t('today')}
          </a>
        )}
      </form>
    </div>
  );
}

interface SliderParts {
  track: SpokenTrack;
  day: string | undefined;
  onMove: (day: string) => void;
  onSettle: () => void;
}

function Slider({ track, day, onMove, onSettle }: SliderParts) {
  const t = useTranslations('agreement.asOf');
  const locale = useLocale();
  const at = day ?? track.last;
  const stretch = track.stretches.find(({ from, until }) => from <= at && at < until) ?? track.stretches.at(-1);
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label={t('label')}
      aria-valuetext={t('says', { status: stretch?.words ?? '', date: day === undefined ? t('now') : dayInWords(day, locale) })}
      min={dayNumber(track.first)}
      max={dayNumber(track.last)}
      value={dayNumber(at)}
      onChange={(event) => onMove(dayOfNumber(event.target.valueAsNumber))}
      onPointerUp={onSettle}
      onKeyUp={onSettle}
      onBlur={onSettle}
    />
  );
}

function DateField({ day }: { day: string }) {
  const t = useTranslations('agreement.asOf');
  const id = useId();
  return (
    <span className={styles.date}>
      <label htmlFor={id}>{t('date')}</label>
      <input key={day} id={id} type="date" name="asOf" defaultValue={day} className={controls.input} dir="ltr" />
    </span>
  );
}

/** Asks for the page as of another day, where it is not the one shown. */
function useAsking(): { pending: boolean; ask: (day: string | undefined) => void } {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const [pending, startTransition] = useTransition();
  const ask = (day: string | undefined) => {
    if ((query.get('asOf') ?? undefined) === day) return;
    const next = new URLSearchParams(query);
    if (day === undefined) next.delete('asOf');
    else next.set('asOf', day);
    startTransition(() => router.replace(`${path}?${next}`, { scroll: false }));
  };
  return { pending, ask };
}
