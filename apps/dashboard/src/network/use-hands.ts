import { type PointerEvent, useRef } from 'react';
import type { StageView } from './stage-view.ts';

interface Hand {
  readonly x: number;
  readonly y: number;
}

/** A hand that moved less than this still clicks. */
const slack = 4;

/** One pointer drags the drawing where it is zoomed, two pinch it. A press that moved is no click. */
export function useHands(stage: StageView) {
  const hands = useRef(new Map<number, Hand>());
  const moved = useRef(false);
  const start = useRef<Hand>({ x: 0, y: 0 });
  const onPointerDown = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
    if (hands.current.size === 0) moved.current = false;
    start.current = { x, y };
    hands.current.set(pointerId, { x, y });
  };
  const onPointerMove = ({ pointerId, clientX: x, clientY: y, currentTarget }: PointerEvent) => {
    const last = hands.current.get(pointerId);
    if (!last) return;
    const others = [...hands.current].filter(([id]) => id !== pointerId).map(([, hand]) => hand);
    const [other] = others;
    if (other) pinch({ last, now: { x, y }, other }, stage);
    else if (!stage.isWhole() && (moved.current || distance(start.current, { x, y }) > slack)) drag(last, { x, y }, stage);
    if (!moved.current && (other || distance(start.current, { x, y }) > slack)) {
      moved.current = !stage.isWhole();
      if (moved.current) currentTarget.setPointerCapture(pointerId);
    }
    hands.current.set(pointerId, { x, y });
  };
  const onPointerEnd = ({ pointerId }: PointerEvent) => {
    hands.current.delete(pointerId);
  };
  return {
    /** Whether the press that just ended moved the drawing. Told once: the next click may come from a key. */
    takeMove: () => {
      const was = moved.current;
      moved.current = false;
      return was;
    },
    listeners: { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd, onPointerLeave: onPointerEnd },
  };
}

function drag(last: Hand, now: Hand, stage: StageView): void {
  const units = stage.unitsPerPixel();
  stage.moveBy({ x: (last.x - now.x) * units, y: (last.y - now.y) * units });
}

function pinch({ last, now, other }: { last: Hand; now: Hand; other: Hand }, stage: StageView): void {
  const middle = stage.pointAt((now.x + other.x) / 2, (now.y + other.y) / 2);
  stage.zoomBy(distance(now, other) / Math.max(1, distance(last, other)), middle);
}

function distance(one: Hand, other: Hand): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
