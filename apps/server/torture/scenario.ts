import type { Holdings } from './holdings.ts';

/** How much of everything a run does. */
export interface Extent {
  readonly serverKills: number;
  readonly databaseKills: number;
  readonly writers: number;
  readonly subscribers: number;
  /** How often the wire to the database is cut, and how often the database stands still, which takes half a minute each. */
  readonly cuts: number;
  readonly freezes: number;
  /** How many writes are tried on a full disk. */
  readonly writesOnFullDisk: number;
  /** Whether a full disk is also simulated where a real one can be filled. */
  readonly simulatesAlways: boolean;
}

/** What a scenario is given. */
export interface Setting {
  readonly extent: Extent;
  readonly seed: number;
  readonly holdings: Holdings;
  /** Says what is going on, for whoever waits. */
  readonly say: (text: string) => void;
}

/** What was counted or measured, in the order of the report. Milliseconds and mebibytes are said in the name. */
export type Figures = Readonly<Record<string, number | string>>;

/** How a scenario ended: what was counted, and what did not hold. */
export interface Outcome {
  readonly figures: Figures;
  readonly broken: readonly string[];
  /** Why it could not be run here. */
  readonly skipped?: string;
}

/** Something that may happen to a register, and what is promised then. */
export interface Scenario {
  readonly name: string;
  readonly run: (setting: Setting) => Promise<Outcome>;
}

/** A short run for every change, and the long one of the promise: 50 kills of the server, 20 of the database. */
export const extents = {
  short: {
    serverKills: 2,
    databaseKills: 1,
    writers: 4,
    subscribers: 50,
    cuts: 1,
    freezes: 0,
    writesOnFullDisk: 4,
    simulatesAlways: false,
  },
  long: {
    serverKills: 50,
    databaseKills: 20,
    writers: 8,
    subscribers: 200,
    cuts: 5,
    freezes: 3,
    writesOnFullDisk: 40,
    simulatesAlways: true,
  },
} as const satisfies Record<string, Extent>;
