import type { PlacedPassage } from './passage.ts';
import type { Failure, Row, Scored } from './scored.ts';
import { type Figures, figuresOf, share } from './tally.ts';

/** How many code units on either side of a failure are shown with it. */
const shownAround = 40;

/** The table of a half: a line for each kind and class. */
export function tableOf({ rows }: Scored): readonly string[] {
  const head = `${''.padEnd(22)}  gold found |     P     R    F1 |     P     R    F1 | values right`;
  const over = `${''.padEnd(22)}             |   the same words  |   overlapping     |`;
  return [over, head, ...rows.map(lineOf)];
}

function lineOf({ name, tally, values }: Row): string {
  const counts = `${String(tally.gold).padStart(6)}${String(tally.found).padStart(6)}`;
  const right = Object.entries(values).flatMap(([value, counted]) => {
    return counted.of === 0 ? [] : [`${value} ${percent(share(counted)).trim()} of ${counted.of}`];
  });
  const figures = [figuresOf(tally, 'exact'), figuresOf(tally, 'overlapping')].map(figuresLine).join(' |');
  return `${name.padEnd(22)}${counts} |${figures} | ${right.join(', ')}`.trimEnd();
}

function figuresLine({ precision, recall, f1 }: Figures): string {
  return [precision, recall, f1].map(percent).join('');
}

function percent(value: number | undefined): string {
  return (value === undefined ? '–' : (value * 100).toFixed(1)).padStart(6);
}

/** How many failures there are of each kind, most frequent first; no words of any passage. */
export function failureCountsOf({ failures }: Scored): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, what, of } of failures) {
    const name = `${kind.padEnd(10)} ${what.padEnd(9)} ${of}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
}

/** Every failure with the words around it. */
export function failureLinesOf({ failures }: Scored, passages: readonly PlacedPassage[]): readonly string[] {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return failures.map((failure) => failureLine(failure, texts.get(failure.passage) ?? ''));
}

function failureLine({ passage, kind, what, of, span, told }: Failure, text: string): string {
  const before = text.slice(Math.max(0, span.start - shownAround), span.start);
  const after = text.slice(span.end, span.end + shownAround);
  const context = span.end > span.start ? `…${before}⟦${span.exact}⟧${after}…`.replaceAll('\n', '⏎') : '';
  return `${passage}: ${kind} ${what} ${of}${told === undefined ? '' : ` (${told})`} ${context}`.trimEnd();
}
