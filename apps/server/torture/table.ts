import type { Outcome } from './scenario.ts';

/** A scenario that was run, and for how long. */
export interface Ran extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** What was counted, scenario by scenario, and what did not hold. */
export function tableOf(runs: readonly Ran[]): string {
  return runs.flatMap((ran) => ['', ...linesOf(ran)]).join('\n');
}

function linesOf({ name, seconds, figures, broken, skipped }: Ran): string[] {
  const verdict = skipped === undefined ? (broken.length === 0 ? 'holds' : 'DOES NOT HOLD') : `not run: ${skipped}`;
  const width = Math.max(0, ...Object.keys(figures).map(({ length }) => length));
  const rows = Object.entries(figures).map(([figure, value]) => `  ${figure.padEnd(width)}  ${value}`);
  return [`${name}: ${verdict} (${seconds.toFixed(1)} s)`, ...rows, ...broken.slice(0, 20).map((problem) => `  ! ${problem}`)];
}
