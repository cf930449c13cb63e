import { auditReportView } from '../assembly/audit.ts';
import type { World } from '../ports.ts';
import { procedure } from '../trpc.ts';
import type { AuditProgress } from '../views/audit.ts';

/** Milliseconds between two words on how far it has come. */
const every = 500;

/**
 * Walks the whole history and proves its chain, telling now and then how far it has come, and in the end what it found. It reads every
 * entry that there is; a caller who leaves is told nothing more, and the walk itself goes on to its end.
 */
export const verify = procedure.subscription(async function* ({ ctx: { world, signal: stopping }, signal: leaving }) {
  const stop = AbortSignal.any([leaving, stopping].filter((signal) => signal !== undefined));
  yield* walk(world, stop);
});

async function* walk({ register, pause }: World, stop: AbortSignal): AsyncGenerator<AuditProgress, void> {
  let entries = 0;
  const count = (seen: number): void => {
    entries = seen;
  };
  const done = new AbortController();
  const walked = register.verify(count).finally(() => done.abort());
  // Whoever waits for the report gets the failure; between two words nobody does.
  walked.catch(() => undefined);
  const until = AbortSignal.any([stop, done.signal]);
  while (!until.aborted) {
    yield { entries };
    await pause(every, until);
  }
  if (stop.aborted) return;
  const report = auditReportView(await walked);
  yield { entries: report.entries, report };
}
