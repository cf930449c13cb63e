/** Resolves when the process is told to stop: by a signal, or by a parent process that is no longer there. */
export function untilTold(process: NodeJS.Process): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  if (process.send !== undefined) process.once('disconnect', () => resolve());
  return promise;
}
