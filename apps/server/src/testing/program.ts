import { run } from '../cli/run.ts';

/** How a run of the program ended, and what it said. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with arguments and an environment, and with nothing else of this machine's. */
export type Program = (argv: readonly string[], environment?: Readonly<Record<string, string>>, isTerminal?: boolean) => Promise<Ran>;

/** The program on a machine whose user lives in `home`. */
export function programIn(home: string): Program {
  return async (argv, environment = {}, isTerminal = false) => {
    let [out, err] = ['', ''];
    const code = await run(argv, {
      environment,
      machine: { platform: process.platform, home, isRoot: false, environment: {} },
      stdout: { write: (text) => (out += text), isTerminal: false },
      stderr: { write: (text) => (err += text), isTerminal },
      now: () => new Date('2026-11-22T09:30:00.000Z'),
      stopAsked: () => new AbortController().signal,
      serve: async () => {
        out += 'serving';
      },
    });
    return { code, out, err };
  };
}
