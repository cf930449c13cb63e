/** So long after the start nothing of it is waited for any more. Milliseconds. */
const settled = 1_000;

/**
 * Gives the memory that starting took, and does not need any more, back to the machine, once and a moment after the start: the engine would
 * keep it for a heap as large as the start's was, which is twice what a server at rest needs, and after a first start that filled the
 * register four times. It takes some tens of milliseconds. A platform without the engine's inspector keeps its memory.
 */
export function giveBackSoon(): void {
  setTimeout(() => void giveBack().catch(() => undefined), settled).unref();
}

async function giveBack(): Promise<void> {
  const { Session } = await import('node:inspector/promises');
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}
