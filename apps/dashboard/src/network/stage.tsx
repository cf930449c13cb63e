'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import controls from '../controls/controls.module.css';
import styles from './graph.module.css';
import { emphasise } from './neighbourhood.ts';
import { keyAct, useStageView, zoomStep } from './stage-view.ts';
import { useHands } from './use-hands.ts';
import type { Size } from './view.ts';

export interface StageWords {
  readonly label: string;
  readonly closer: string;
  readonly further: string;
  readonly whole: string;
}

interface Parts {
  words: StageWords;
  size: Size;
  scales: readonly number[];
  children: ReactNode;
}

/** A drawing that is zoomed and moved by wheel, hands, keys and buttons, and shows whom an actor is tied to while it is pointed at. */
export function Stage({ words, size, scales, children }: Parts) {
  const frame = useRef<HTMLDivElement>(null);
  const stage = useStageView(frame, size, scales);
  const hands = useHands(stage);
  const follow = useFollowing();
  useWheel(frame, stage);
  const point = (target: EventTarget) => emphasise(frame.current, nodeOf(target));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and this is none
    <div
      ref={frame}
      role="group"
      aria-label={words.label}
      className={styles.stage}
      onKeyDown={(event) => {
        const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keyAct(event.key, stage);
        if (!act) return;
        event.preventDefault();
        act();
      }}
      onPointerOver={(event: PointerEvent) => event.pointerType === 'mouse' && point(event.target)}
      onFocus={(event) => {
        point(event.target);
        const place = nodeOf(event.target)?.dataset;
        if (place) stage.show({ x: Number(place['x']), y: Number(place['y']) });
      }}
      onBlur={() => emphasise(frame.current, null)}
      onClickCapture={(event: MouseEvent) => hands.takeMove() && event.preventDefault()}
      onClick={follow}
      {...hands.listeners}
      onPointerLeave={(event) => {
        hands.listeners.onPointerLeave(event);
        emphasise(frame.current, null);
      }}
    >
      {children}
      <div className={styles.buttons}>
        <button type="button" className={controls.button} aria-label={words.closer} onClick={() => stage.zoomBy(zoomStep)}>
          +
        </button>
        <button type="button" className={controls.button} aria-label={words.further} onClick={() => stage.zoomBy(1 / zoomStep)}>
          −
        </button>
        <button type="button" className={controls.button} onClick={stage.whole}>
          {words.whole}
        </button>
      </div>
    </div>
  );
}

/** The actor of the drawing that is pointed at, or whose link has the focus. */
function nodeOf(target: EventTarget): SVGElement | null {
  if (!(target instanceof Element)) return null;
  return target.closest<SVGElement>('[data-at]') ?? target.querySelector<SVGElement>(':scope > [data-at]');
}

/** Follows a link of the drawing without leaving the page, so that what was zoomed to stays. */
function useFollowing(): (event: MouseEvent) => void {
  const router = useRouter();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!href || event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    router.push(href, { scroll: false });
  };
}

/** The wheel scrolls the page, and zooms where it is held with Ctrl, pinched, or the drawing has the focus. */
function useWheel(frame: RefObject<HTMLDivElement | null>, stage: ReturnType<typeof useStageView>): void {
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !box.contains(document.activeElement)) return;
      event.preventDefault();
      stage.zoomBy(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), stage.pointAt(event.clientX, event.clientY));
    };
    box.addEventListener('wheel', turn, { passive: false });
    return () => box.removeEventListener('wheel', turn);
  });
}
