import type { Audit } from './audit.ts';
import type { Weight } from './weigh.ts';

/** What was measured of one page, in one language. */
export interface PageFigures {
  readonly name: string;
  readonly locale: string;
  readonly audit: Audit;
  readonly weight: Weight;
}

/** What a page may cost: a figure beyond it is marked with `!`. */
const limits = { performance: 95, others: 100, scripts: 130_000, firstPaint: 800, shift: 0, interaction: 100 } as const;

const head = ['page', 'perf', 'a11y', 'best', 'seo', 'first paint', 'blocked', 'shift', 'scripts', 'styles', 'fonts', 'html', 'data'];

/** The figures as a table for a terminal. */
export function tableOf(pages: readonly PageFigures[]): string {
  const rows = pages.map(({ name, locale, audit: { scores, firstPaint, blocked, shift }, weight }) => [
    `${name} (${locale})`,
    marked(String(scores.performance), scores.performance < limits.performance),
    marked(String(scores.accessibility), scores.accessibility < limits.others),
    marked(String(scores['best-practices']), scores['best-practices'] < limits.others),
    marked(String(scores.seo), scores.seo < limits.others),
    marked(`${Math.round(firstPaint)} ms`, firstPaint > limits.firstPaint),
    `${Math.round(blocked)} ms`,
    marked(shift.toFixed(3), shift > limits.shift),
    marked(kilobytes(weight.scripts), weight.scripts > limits.scripts),
    kilobytes(weight.styles),
    kilobytes(weight.fonts),
    kilobytes(weight.document),
    kilobytes(weight.data),
  ]);
  return columns([head, ...rows]);
}

/** Interactions as a table: the longest time to the next paint of each. */
export function interactionsOf(found: readonly { readonly name: string; readonly longest: number }[]): string {
  return columns(found.map(({ name, longest }) => [name, marked(`${longest} ms`, longest >= limits.interaction)]));
}

function marked(figure: string, beyond: boolean): string {
  return beyond ? `${figure} !` : figure;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
