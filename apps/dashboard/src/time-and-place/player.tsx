'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import { usePathname, useRouter } from '../navigation/use-navigation.ts';
import styles from './time-and-place.module.css';

/** A month or year to look at by itself: its name in the address, its days as counts of days, and its words. */
export interface SpokenMoment {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** How many of the events may lie in it. */
  readonly count: number;
}

interface Parts {
  moments: readonly SpokenMoment[];
  /** Which of them the page shows. */
  at: number | undefined;
  /** The element that holds what is stepped through, by its id. */
  stage: string;
}

/** Milliseconds that each moment stands. */
const pace = 1100;

/** Plays through time: every step marks what may lie in its moment, and pausing keeps the moment in the address. */
export function Player({ moments, at, stage }: Parts) {
  const t = useTranslations('timeAndPlace.player');
  const [playing, setPlaying] = useState(false);
  const says = useRef<HTMLOutputElement>(null);
  const held = useRef(at);
  const keep = useKeeping();
  const follow = useEffectEvent(() => {
    held.current = at;
    const moment = at === undefined ? undefined : moments[at];
    // What was marked while it played is marked anew: the page that came since knows nothing of it.
    if (moment !== undefined && !playing) mark(stage, moment);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment that the page shows is followed when it changes, and only then
  useEffect(() => follow(), [at]);
  const pause = () => {
    setPlaying(false);
    keep(moments[held.current ?? 0]?.name);
  };
  const step = useEffectEvent(() => {
    const next = (held.current ?? -1) + 1;
    const moment = moments[next];
    if (moment === undefined) return pause();
    held.current = next;
    mark(stage, moment);
    if (says.current !== null) says.current.textContent = t('at', { moment: moment.words, count: moment.count });
  });
  const begin = useEffectEvent(() => {
    if (held.current === moments.length - 1) held.current = undefined;
    step();
  });
  useEffect(() => {
    if (!playing) return;
    begin();
    const clock = setInterval(step, pace);
    return () => clearInterval(clock);
  }, [playing]);
  return (
    <span className={styles.player}>
      <button type="button" className={controls.button} aria-pressed={playing} onClick={() => (playing ? pause() : setPlaying(true))}>
        {playing ? t('pause') : t('play')}
      </button>
      <output ref={says} aria-live={playing ? 'off' : 'polite'} className={styles.playing} />
    </span>
  );
}

/** Marks what may lie in a moment. Nothing is rendered anew. */
function mark(stage: string, moment: SpokenMoment): void {
  const root = document.getElementById(stage);
  if (root === null) return;
  root.dataset.moment = moment.name;
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-days]')) {
    element.toggleAttribute(
      'data-within',
      (element.dataset.days ?? '').split(' ').some((days) => mayLie(days, moment)),
    );
  }
  for (const bar of root.querySelectorAll<HTMLElement>('[data-part]'))
    bar.toggleAttribute('data-within', bar.dataset.part?.startsWith(moment.name));
}

/** Days are `first_last`, in counts of days; a side that is not known is empty. */
function mayLie(days: string, moment: SpokenMoment): boolean {
  const [first = '', last = ''] = days.split('_');
  if (first === '' && last === '') return false;
  return (first === '' || Number(first) <= moment.last) && (last === '' || Number(last) >= moment.first);
}

/** Keeps a moment in the address, from which the page is then shown. */
function useKeeping(): (name: string | undefined) => void {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  return (name) => {
    if (name === undefined) return;
    const next = new URLSearchParams(query);
    next.set('at', name);
    router.replace(`${path}?${next}`, { scroll: false });
  };
}
