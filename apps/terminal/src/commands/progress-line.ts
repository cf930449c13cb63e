import { paragraph } from '../document/block.ts';
import { print } from '../document/print.ts';
import { explicitBidi, implicitBidi } from '../text/mode.ts';
import { painted } from '../text/theme.ts';
import type { ImportOrder } from './import-report.ts';
import { takesEscapes } from './output.ts';
import type { World } from './world.ts';

/** A line that says how far something is, and gives way to what is written for good. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const toStart = '\r\u001b[2K';

/** A line on the side of a terminal that is written over again and again; nowhere else anything. */
export function progressLine({ stderr, environment }: World, { json, voice, manner }: ImportOrder): ProgressLine {
  if (json || !takesEscapes(stderr, environment)) return { show: () => undefined, clear: () => undefined };
  let isShown = false;
  const set = (text: string): string => {
    const setting = { width: (stderr.columns ?? 80) - 1, direction: voice.direction, mode: manner.mode };
    const [line] = print([paragraph([{ text, tone: 'faint' }])], setting);
    const words = line === undefined ? '' : painted(line, manner.colour);
    return manner.mode === 'visual' ? explicitBidi + words + implicitBidi : words;
  };
  return {
    show: (text) => {
      stderr.write(toStart + set(text));
      isShown = true;
    },
    clear: () => {
      if (isShown) stderr.write(toStart);
      isShown = false;
    },
  };
}
