import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { inMebibytes } from '../limits.ts';
import type { Reply, Task } from './messages.ts';
import { execArgv, threadPlace } from './places.ts';

// A room: a process of its own, in which one thread reads files and this one watches how much memory that takes. What the thread takes
// outside of its heap, such as what is unpacked, counts too; nothing but a process can be held to that.

/** How often memory is looked at, in milliseconds: what is unpacked grows by less than a quarter of the limit meanwhile. */
const often = 20;

/** Of the limit, what the thread's own heap may take. */
const ofHeap = 0.6;

os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);

let thread: Worker | undefined;

process.on('message', (task: Task) => {
  const { memory } = task.limits;
  thread ??= new Worker(threadPlace, { execArgv, resourceLimits: { maxOldGenerationSizeMb: Math.floor((memory * ofHeap) / 1_048_576) } });
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > memory) last(tooMuch(memory));
  }, often);
  const reader = thread;
  reader.removeAllListeners();
  reader.once('message', (reply: Reply) => {
    clearInterval(watch);
    process.send?.(reply);
  });
  reader.once('error', (fault: NodeJS.ErrnoException) => {
    last(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(memory) : { fault: fault.stack ?? fault.message });
  });
  reader.postMessage(task);
});

// Whoever asked is gone.
process.on('disconnect', () => process.exit());

/** Says a last word and ends: what the thread holds is given back with the process. */
function last(reply: Reply): void {
  process.send?.(reply, () => process.exit(1));
}

function tooMuch(memory: number): Reply {
  return { refusal: { code: 'expands-too-far', details: { limit: inMebibytes(memory) } } };
}
