import { type RefObject, useEffect, useRef } from 'react';
import { moved, type Size, showing, type View, viewBoxOf, wholeOf, zoomed } from './view.ts';

/** Steps of the keys and buttons. */
export const zoomStep = 1.4;
const moveStep = 0.15;

export interface StageView {
  readonly zoomBy: (factor: number, about?: { x: number; y: number }) => void;
  readonly moveBy: (by: { x: number; y: number }) => void;
  /** Moves by a step in a direction: as long on the screen at every zoom. */
  readonly step: (direction: { x: number; y: number }) => void;
  readonly show: (point: { x: number; y: number }) => void;
  readonly whole: () => void;
  readonly isWhole: () => boolean;
  /** The point of the drawing under a point of the screen, and how many units of it a pixel is. */
  readonly pointAt: (clientX: number, clientY: number) => { x: number; y: number };
  readonly unitsPerPixel: () => number;
}

/**
 * Keeps what is seen of the drawing in a frame. It is set on the drawing itself and not in React's state: a drawing of five hundred
 * actors is moved without being rendered again.
 * @param scales pixels to a unit from which on names of each level stand
 */
export function useStageView(frame: RefObject<HTMLDivElement | null>, size: Size, scales: readonly number[]): StageView {
  const view = useRef<View>(wholeOf(size));
  const drawing = () => frame.current?.querySelector('svg') ?? undefined;
  const apply = () => {
    const svg = drawing();
    if (!svg || !frame.current) return;
    const scale = (svg.getBoundingClientRect().width / size.width) * view.current.zoom;
    const level = scales.findLastIndex((least) => least <= scale * 1.06);
    svg.setAttribute('viewBox', viewBoxOf(view.current, size));
    svg.style.setProperty('--s', String(scale));
    svg.style.setProperty('--level', String(Math.max(0, level)));
    frame.current.dataset.zoomed = String(view.current.zoom > 1);
  };
  const set = (next: View) => {
    view.current = next;
    apply();
  };
  useEffect(() => {
    const observer = new ResizeObserver(apply);
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  });
  const unitsPerPixel = () => size.width / view.current.zoom / (drawing()?.getBoundingClientRect().width ?? size.width);
  const pointAt = (clientX: number, clientY: number) => {
    const box = drawing()?.getBoundingClientRect() ?? { x: 0, y: 0, width: 1, height: 1 };
    const { zoom, x, y } = view.current;
    return {
      x: x + ((clientX - box.x) / box.width - 0.5) * (size.width / zoom),
      y: y + ((clientY - box.y) / box.height - 0.5) * (size.height / zoom),
    };
  };
  return {
    zoomBy: (factor, about) => set(zoomed(view.current, factor, about ? { about, size } : { size })),
    moveBy: (by) => set(moved(view.current, by, size)),
    step: ({ x, y }) => {
      const share = moveStep / view.current.zoom;
      set(moved(view.current, { x: x * share * size.width, y: y * share * size.height }, size));
    },
    show: (point) => set(showing(view.current, point, size)),
    whole: () => set(wholeOf(size)),
    isWhole: () => view.current.zoom === 1,
    pointAt,
    unitsPerPixel,
  };
}

/** What each key does; `undefined` for a key that is none of the drawing's. Arrows are the page's while all of the drawing is seen. */
export function keyAct(key: string, stage: StageView): (() => void) | undefined {
  const step = (x: number, y: number) => (stage.isWhole() ? undefined : () => stage.step({ x, y }));
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    '+': () => stage.zoomBy(zoomStep),
    '=': () => stage.zoomBy(zoomStep),
    '-': () => stage.zoomBy(1 / zoomStep),
    '0': stage.whole,
    ArrowLeft: step(-1, 0),
    ArrowRight: step(1, 0),
    ArrowUp: step(0, -1),
    ArrowDown: step(0, 1),
  };
  return acts[key];
}
