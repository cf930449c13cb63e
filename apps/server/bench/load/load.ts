import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Job, Outcome } from './job.ts';

/** The load tool, running beside. */
export interface LoadTool {
  /** @throws Error where the tool fails, or any answer was none or not 2xx */
  run(job: Job): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Starts the load tool. */
export function startLoadTool(): LoadTool {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    run: async (job) => {
      const answered = once(child, 'message');
      child.send(job);
      const [outcome]: (Outcome | { readonly failed: string })[] = await answered;
      if (outcome === undefined || 'failed' in outcome) throw new Error(`the load tool failed: ${outcome?.failed}`);
      if (outcome.wrong > 0) throw new Error(`${outcome.wrong} of ${outcome.answers} answers of ${job.url} were wrong`);
      return outcome;
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
