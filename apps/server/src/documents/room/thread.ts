import { parentPort } from 'node:worker_threads';
import { readFormat } from '../read-format.ts';
import { Refusal } from '../refusal.ts';
import type { Reply, Task } from './messages.ts';

// The thread in a room that reads files: the room watches it and ends it where it takes too much.

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await replyTo(task));
});

async function replyTo({ file, limits }: Task): Promise<Reply> {
  try {
    return { document: await readFormat(file, limits) };
  } catch (fault) {
    if (fault instanceof Refusal) return { refusal: { code: fault.code, details: fault.details } };
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
