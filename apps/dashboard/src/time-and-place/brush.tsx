'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type PointerEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { usePathname, useRouter } from '../navigation/use-navigation.ts';
import styles from './brush.module.css';

/** A stop of the brush with its words. */
export interface SpokenStop {
  readonly first: string;
  readonly last: string;
  readonly words: string;
}

interface Parts {
  stops: readonly SpokenStop[];
  from: number;
  to: number;
  /** The histogram that is brushed. */
  children: ReactNode;
}

/**
 * Sets the first and last day by dragging over the histogram, or with two native ranges. While it moves only two numbers in the style sheet
 * change; the page is asked for when it rests.
 */
export function Brush({ stops, from, to, children }: Parts) {
  const t = useTranslations('timeAndPlace.brush');
  const root = useRef<HTMLDivElement>(null);
  const ask = useAsking(stops);
  const move = (span: Span) => show(root.current, span, (start, end) => saySpan(stops, [start, end], t));
  const { rest, restSoon, resting } = useResting(() => {
    const span = spanIn(root.current);
    if (span !== undefined && (span[0] !== from || span[1] !== to)) ask(span);
  });
  const follow = useEffectEvent(() => {
    if (!resting()) move([from, to]);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page shows is followed when it changes, and only then
  useEffect(() => follow(), [from, to]);
  const handle = (which: 'from' | 'to', value: number) => (
    <input
      type="range"
      className={styles.handle}
      aria-label={t(which)}
      aria-valuetext={stops[value]?.words}
      min={0}
      max={stops.length - 1}
      defaultValue={value}
      onInput={() => move(spanIn(root.current, which) ?? [from, to])}
      onPointerUp={rest}
      onKeyUp={restSoon}
      onBlur={rest}
    />
  );
  return (
    <div ref={root} className={styles.brush} style={{ '--first-stop': from, '--last-stop': to, '--stops': stops.length }}>
      <div className={styles.field} {...dragging(move, rest)}>
        {children}
        <i className={styles.window} aria-hidden="true" />
      </div>
      {handle('from', from)}
      {handle('to', to)}
      <output className={styles.says}>{saySpan(stops, [from, to], t)}</output>
    </div>
  );
}

/** Milliseconds without a key after which a handle that is moved by keys rests. */
const pause = 400;

/** Does something once what moves has come to rest: at once where it is let go, a moment after the last key where it is moved by keys. */
function useResting(settle: () => void): { rest: () => void; restSoon: () => void; resting: () => boolean } {
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settled = useEffectEvent(settle);
  useEffect(() => () => clearTimeout(clock.current), []);
  const rest = () => {
    clearTimeout(clock.current);
    clock.current = undefined;
    settle();
  };
  const restSoon = () => {
    clearTimeout(clock.current);
    clock.current = setTimeout(() => {
      clock.current = undefined;
      settled();
    }, pause);
  };
  return { rest, restSoon, resting: () => clock.current !== undefined };
}

type Span = readonly [from: number, to: number];
type Say = (key: 'all' | 'one' | 'span', values: { from: string; to: string }) => string;

function saySpan(stops: readonly SpokenStop[], [start, end]: Span, say: Say): string {
  const words = { from: stops[start]?.words ?? '', to: stops[end]?.words ?? '' };
  if (start === 0 && end === stops.length - 1) return say('all', words);
  return say(start === end ? 'one' : 'span', words);
}

/** Shows a span without asking for anything: two numbers for the style sheet, the handles, and what they say. */
function show(root: HTMLElement | null, [start, end]: Span, say: (start: number, end: number) => string): void {
  const [first, last] = handlesIn(root);
  if (root === null || first === undefined || last === undefined) return;
  root.style.setProperty('--first-stop', String(start));
  root.style.setProperty('--last-stop', String(end));
  first.value = String(start);
  last.value = String(end);
  const words = say(start, end);
  first.setAttribute('aria-valuetext', say(start, start));
  last.setAttribute('aria-valuetext', say(end, end));
  const output = root.querySelector('output');
  if (output !== null && output.textContent !== words) output.textContent = words;
}

function handlesIn(root: HTMLElement | null): readonly HTMLInputElement[] {
  return root === null ? [] : [...root.querySelectorAll('input')];
}

/** What the handles say; where they passed each other, the one that moved pushes the other along. */
function spanIn(root: HTMLElement | null, moved?: 'from' | 'to'): Span | undefined {
  const [first, last] = handlesIn(root).map((input) => input.valueAsNumber);
  if (first === undefined || last === undefined) return undefined;
  if (first <= last) return [first, last];
  return moved === 'from' ? [first, first] : [last, last];
}

/** Dragging over the field: from where it began to where it is, whichever way time runs. */
function dragging(move: (span: Span) => void, rest: () => void) {
  let anchor: number | undefined;
  const stopAt = (event: PointerEvent<HTMLElement>) => {
    const { left, right, width } = event.currentTarget.getBoundingClientRect();
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const share = (isRtl ? right - event.clientX : event.clientX - left) / width;
    const most = Number(event.currentTarget.parentElement?.style.getPropertyValue('--stops') ?? 1);
    return Math.min(most - 1, Math.max(0, Math.floor(share * most)));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      anchor = stopAt(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      move([anchor, anchor]);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (anchor === undefined) return;
      const other = stopAt(event);
      move([Math.min(anchor, other), Math.max(anchor, other)]);
    },
    onPointerUp: () => {
      anchor = undefined;
      rest();
    },
    onPointerCancel: () => {
      anchor = undefined;
    },
  };
}

/** Asks for the page of other days; all of them need not be named. */
function useAsking(stops: readonly SpokenStop[]): (span: Span) => void {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  return ([start, end]) => {
    const next = new URLSearchParams(query);
    next.delete('at');
    setOrDelete(next, 'from', start === 0 ? undefined : stops[start]?.first);
    setOrDelete(next, 'to', end === stops.length - 1 ? undefined : stops[end]?.last);
    router.replace(next.size === 0 ? path : `${path}?${next}`, { scroll: false });
  };
}

function setOrDelete(query: URLSearchParams, name: string, value: string | undefined): void {
  if (value === undefined) query.delete(name);
  else query.set(name, value);
}
