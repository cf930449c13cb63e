import { parseArgs } from 'node:util';
import { type Extent, extents } from './scenario.ts';

/** What a run was asked for. */
export interface Options {
  readonly extent: Extent;
  readonly seed: number;
  readonly json: boolean;
  /** Only the scenarios whose name has this in it. */
  readonly only: string;
}

/** Reads the words after `npm run torture --`. @throws TypeError for one that there is not */
export function optionsFrom(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      long: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
    },
  });
  return { extent: values.long ? extents.long : extents.short, seed: Number(values.seed), json: values.json, only: values.only };
}
