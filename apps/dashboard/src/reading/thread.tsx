'use client';

import { type RefObject, useEffect, useRef } from 'react';
import styles from './reading.module.css';

interface Parts {
  desk: RefObject<HTMLElement | null>;
  /** The element at which the thread ends, by id; none is drawn without it. */
  to: string | undefined;
  attention: boolean;
}

/** The thread from what is lit in the text to what stands beside it. Two panes scroll, so here it is measured. */
export function Thread({ desk, to, attention }: Parts) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const pane = desk.current;
    if (!pane) return;
    let frame = 0;
    const draw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => drawThread(svg.current, pane, to));
    };
    draw();
    const size = new ResizeObserver(draw);
    size.observe(pane);
    document.addEventListener('scroll', draw, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      document.removeEventListener('scroll', draw, { capture: true });
    };
  });
  const color = attention ? 'var(--saf-mark)' : 'var(--ink)';
  return (
    <svg ref={svg} aria-hidden="true" className={styles['thread']}>
      <path fill="none" stroke={color} strokeWidth={1.5} />
      <rect width={8} height={8} x={-4} y={-4} fill={color} />
    </svg>
  );
}

function drawThread(svg: SVGSVGElement | null, pane: HTMLElement, to: string | undefined): void {
  const end = to === undefined ? null : document.getElementById(to);
  const text = pane.firstElementChild;
  const lit = [...pane.querySelectorAll('[data-lit]')].at(-1);
  const from = lit && [...lit.getClientRects()].at(-1);
  const [path, rect] = [svg?.querySelector('path'), svg?.querySelector('rect')];
  if (!svg || !path || !rect) return;
  const side = end?.closest('[data-side]')?.getBoundingClientRect();
  const target = end?.getBoundingClientRect();
  const words = text?.getBoundingClientRect();
  const foot = text?.lastElementChild;
  const legend = foot instanceof HTMLUListElement ? foot.getBoundingClientRect() : undefined;
  const below = lit && from && belowLine(lit, from);
  const visible =
    from &&
    below !== undefined &&
    words &&
    target &&
    side &&
    below < Math.min(words.bottom, legend?.top ?? words.bottom) &&
    from.top > words.top &&
    target.top >= side.top - 4 &&
    target.top < side.bottom - 12;
  svg.style.visibility = visible ? 'visible' : 'hidden';
  if (!visible) return;
  const origin = pane.getBoundingClientRect();
  const rtl = getComputedStyle(pane).direction === 'rtl';
  const [x1, y1] = [(rtl ? from.left : from.right) - origin.left, below - origin.top];
  const [x2, y2] = [(rtl ? target.right + 10 : target.left - 10) - origin.left, target.top - origin.top + Math.min(target.height / 2, 18)];
  const xm = (rtl ? words.left - 26 : words.right + 26) - origin.left;
  path.setAttribute('d', `M${x1} ${from.bottom - origin.top}V${y1}H${xm}V${y2}H${x2}`);
  rect.setAttribute('transform', `translate(${x2} ${y2}) rotate(45)`);
}

/** How far a thread runs below the end of a line, in CSS pixels: a lane may lie on it. */
const lane = 4;

/** Where a line of text ends and the next one begins: below its letters and the lanes under them, so that the thread crosses neither. */
function belowLine(lit: Element, words: DOMRect): number {
  const line = Number.parseFloat(getComputedStyle(lit.closest('[data-paragraph]') ?? lit).lineHeight);
  const middle = (words.top + words.bottom) / 2;
  return Number.isNaN(line) ? words.bottom + 2 : middle + line / 2 + lane;
}
