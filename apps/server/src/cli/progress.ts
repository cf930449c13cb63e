import type { InterfaceLanguage } from '@mithaq/domain';
import type { BothLanguages } from '@mithaq/store';
import type { Outlet } from './surroundings.ts';

/** Tells how far long work has come. */
export interface Progress {
  readonly tell: (text: BothLanguages) => void;
  /** Takes its line away. */
  readonly end: () => void;
}

/** How often the line is written anew, at most. Milliseconds. */
const drawEvery = 100;

const returnAndClear = '\r\u001b[2K';

/** One line on a terminal that is written over; nothing anywhere else, where it would only be in the way. */
export function progressOn(outlet: Outlet, language: InterfaceLanguage, now: () => number): Progress {
  if (!outlet.isTerminal) return { tell: () => undefined, end: () => undefined };
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    tell: (text) => {
      if (now() - drawn < drawEvery) return;
      drawn = now();
      outlet.write(`${returnAndClear}${text[language].slice(0, (outlet.columns ?? 80) - 1)}`);
    },
    end: () => outlet.write(returnAndClear),
  };
}

/** Tells of a file or a step, and how many of its lines are done. */
export function linesOf({ tell }: Progress): (what: string, lines: number) => void {
  return (what, lines) => {
    const words = steps[what] ?? { ar: what, en: what };
    tell({ ar: `${words.ar}: ${lines}`, en: `${words.en}: ${lines.toLocaleString('en')}` });
  };
}

const steps: Readonly<Record<string, BothLanguages>> = {
  bundle: { ar: 'استعادة القيود', en: 'Restoring' },
  audit: { ar: 'التحقق من التاريخ', en: 'Proving the history' },
};
