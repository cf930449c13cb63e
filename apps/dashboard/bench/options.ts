import { parseArgs } from 'node:util';

/** What a run is asked to do. */
export interface Options {
  /** 1: a generated register of 20,000 agreements with all that belongs to them. */
  readonly scale: number;
  /** How often each page is measured; medians are told. */
  readonly rounds: number;
  /** Names of pages, or parts of them; all of them where empty. */
  readonly only: readonly string[];
  /** The folder of the register, instead of one by what made it. */
  readonly data?: string;
  /** Where the figures are written as JSON. */
  readonly out?: string;
}

/** Reads the options: `--quick`, `--scale 0.1`, `--rounds 3`, `--only compare`, `--data folder`, `--out figures.json`. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      scale: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
      out: { type: 'string' },
    },
  });
  return {
    scale: positive(values.scale, values.quick ? 0.01 : 1),
    rounds: positive(values.rounds, values.quick ? 1 : 3),
    only: values.only,
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

function positive(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number > 0)) throw new Error(`expected a number above 0: ${text}`);
  return number;
}
