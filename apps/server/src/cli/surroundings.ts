import type { Machine } from '../start/data-directory.ts';

/** Somewhere to write to. */
export interface Outlet {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Absent where it is no terminal. */
  readonly columns?: number | undefined;
}

/** Everything outside of the program that a command touches, but for the database and the disk. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: Machine;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly now: () => Date;
  /** Aborts when the operator wants it to end. Asked for only by commands that can be cut short. */
  readonly stopAsked: () => AbortSignal;
  /** Runs the server until it is told to stop. */
  readonly serve: () => Promise<void>;
}
