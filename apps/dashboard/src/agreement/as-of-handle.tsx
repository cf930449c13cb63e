'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useTransition } from 'react';
import { dayInWords } from '../dates/day-in-words.ts';
import { dayOfNumber } from '../dates/days.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import styles from './as-of-handle.module.css';

/** What the part of the track that moves is made of; days are counted since 1970-01-01. */
export interface AsOfHandleParts {
  readonly first: number;
  readonly last: number;
  /** The statuses along the track, in words, and the first day after each. */
  readonly stretches: readonly { readonly until: number; readonly words: string }[];
  /** The day that the page was asked about; none for today. */
  readonly asOf: number | undefined;
  /** Today, in words. */
  readonly today: string;
  /** Time lies between the end of the track and today. */
  readonly broken: boolean;
}

/** The day that the status is told for, on the track: a drawing over a native range input. What lies after the day is covered. */
export function AsOfHandle({ first, last, stretches, asOf, today, broken }: AsOfHandleParts) {
  const t = useTranslations('asOf');
  const locale = useReaderLocale();
  const [held, setHeld] = useState(asOf);
  useEffect(() => setHeld(asOf), [asOf]);
  const { pending, ask } = useAsking(asOf);
  const at = held ?? last;
  const place = (at - first) / (last - first);
  const insetInlineStart = `${100 * place}%`;
  const day = held === undefined ? today : dayInWords(dayOfNumber(held), locale);
  const status = stretches.find(({ until }) => at < until) ?? stretches.at(-1);
  const settle = () => ask(held);
  return (
    <>
      <i aria-hidden="true" className={styles.rest} style={{ insetInlineStart }} />
      {broken && held === undefined && <i aria-hidden="true" className={styles.break} />}
      <input
        type="range"
        className={styles.slider}
        aria-label={t('label')}
        aria-valuetext={t('says', { status: status?.words ?? '', date: held === undefined ? t('now') : day })}
        aria-busy={pending}
        min={first}
        max={last}
        value={at}
        onChange={({ target }) => setHeld(target.valueAsNumber < last ? target.valueAsNumber : undefined)}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <span aria-hidden="true" className={styles.handle} style={{ insetInlineStart }}>
        <b data-now={held === undefined || undefined} className={place > 0.85 ? styles.before : place < 0.15 ? styles.after : undefined}>
          {t('as', { date: day })}
        </b>
      </span>
    </>
  );
}

/** Asks for the page as of another day, where it is not the one shown. */
function useAsking(shown: number | undefined): { pending: boolean; ask: (day: number | undefined) => void } {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const ask = (day: number | undefined) => {
    if (day === shown) return;
    const address = new URL(location.href);
    if (day === undefined) address.searchParams.delete('asOf');
    else address.searchParams.set('asOf', dayOfNumber(day));
    startTransition(() => router.replace(address.href, { scroll: false }));
  };
  return { pending, ask };
}
