import type { Measured } from '../measure.ts';
import type { Rest } from '../servers/rest.ts';

/** What is to be reached besides the ratios: see the issue that set them. */
const targets = { start: 400, memory: 100e6, slowest: 2 } as const;

/** Start, memory, and where the slowest answers are slower than twice the floor's. */
export function footnotes(measured: readonly Measured[], { start, memory }: Rest): readonly string[] {
  const highest = Math.max(0, ...measured.map(({ ours }) => ours.memory));
  const slow = measured.filter(({ ours, floor, least }) => least > 0 && ours.p99 > targets.slowest * floor.p99);
  return [
    '',
    `start to first answer  ${start.toFixed(0)} ms${start > targets.start ? ' !' : ''}`,
    `idle memory            ${(memory / 1e6).toFixed(0)} MB${memory > targets.memory ? ' !' : ''}`,
    `memory under load      ${(highest / 1e6).toFixed(0)} MB`,
    `p99 above ${targets.slowest} x floor     ${slow.map(({ target, connections, ours, floor }) => `${target} at ${connections}: ${(ours.p99 / floor.p99).toFixed(1)}`).join(', ') || 'none'}`,
  ];
}
