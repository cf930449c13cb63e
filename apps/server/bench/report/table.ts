import type { Measured, Side } from '../measure.ts';

const widths = [28, 6, 12, 12, 9, 22, 22, 15, 6];

/** The head of the table. */
export function headingOf(ours: string, floor: string): string {
  const ms = 'p50/p99 ms';
  return row(['target', 'conn.', `${ours}/s`, `${floor}/s`, 'ratio', `${ours} ${ms}`, `${floor} ${ms}`, 'KB each', 'MB']);
}

/** One line of the table. A ratio below its target carries a mark. */
export function line({ target, connections, ours, floor, ratio, least }: Measured): string {
  const waits = ({ p50, p99 }: Side) => `${p50.toFixed(2)} / ${p99.toFixed(2)}`;
  const sizes = `${(ours.bytesEach / 1024).toFixed(1)} : ${(floor.bytesEach / 1024).toFixed(1)}`;
  const share = `${ratio.toFixed(2)}${ratio < least ? ' !' : ''}`;
  return row([
    target,
    String(connections),
    ours.perSecond.toFixed(0),
    floor.perSecond.toFixed(0),
    share,
    waits(ours),
    waits(floor),
    sizes,
    (ours.memory / 1e6).toFixed(0),
  ]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('');
}
