import { parseArgs } from 'node:util';
import type { Effort } from './measure.ts';

/** What a run is asked to do. */
export interface Options {
  /** 1: 20,000 agreements with all that belongs to them. */
  readonly scale: number;
  readonly effort: Effort;
  /** Next to itself on ten times the data, instead of next to the floor. */
  readonly growth: boolean;
  /** Names of targets, or parts of them; all of them where empty. */
  readonly only: readonly string[];
  /** The folder of the measured register, instead of one by what made it: of an earlier run that is to be used again as it is. */
  readonly data?: string;
  /** The same for the register of ten times the size. */
  readonly large?: string;
  /** Where the figures are written as JSON. */
  readonly out?: string;
}

const full: Effort = { rounds: 5, seconds: 3, writes: 400, connections: [1, 8, 32] };
/** To see that it works, not to measure. */
const quick: Effort = { rounds: 2, seconds: 0.5, writes: 40, connections: [1, 8] };

/** Reads the options: `--quick`, `--scale 10`, `--growth`, `--only list --only publish`, `--rounds`, `--seconds`, `--out figures.json`. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      scale: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string' },
      data: { type: 'string' },
      large: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const effort = values.quick ? quick : full;
  return {
    scale: positive(values.scale, values.quick ? 0.01 : 1),
    effort: {
      ...effort,
      rounds: positive(values.rounds, effort.rounds),
      seconds: positive(values.seconds, effort.seconds),
      connections: values.connections?.split(',').map(Number) ?? effort.connections,
    },
    growth: values.growth,
    only: values.only,
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.large === undefined ? {} : { large: values.large }),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

function positive(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number > 0)) throw new RangeError(`expected a number above 0, not ${text}`);
  return number;
}
