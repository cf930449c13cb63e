// @ts-check
import { readFileSync } from 'node:fs';

/** A terminal and npm both hand one Ctrl-C on: what comes this soon after the first is the same one. */
const echo = 700;

/** How often we look whether the shell that npm runs us in still lives. */
const glance = 500;

/**
 * Resolves with the first signal to stop. `onSecond` is called when somebody insists.
 * @param {() => void} onSecond
 * @returns {Promise<NodeJS.Signals>}
 */
export function stopAsked(onSecond) {
  let first = 0;
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        if (first === 0) first = Date.now();
        else if (Date.now() - first > echo) onSecond();
        resolve(signal);
      });
    }
    whenOrphaned(() => resolve('SIGTERM'));
    // A terminal that is gone cannot be written to; stopping goes on without it.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  });
}

/**
 * npm runs us in a shell. It hands SIGTERM to that shell alone, which dies of it without telling us; and where npm is killed, both
 * of us would stay behind.
 * @param {() => void} act
 */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const family = ancestors();
  const timer = setInterval(() => {
    if (ancestors() !== family) act();
  }, glance);
  timer.unref();
}

/** Our parent, and, where that is npm's shell and the system tells, the shell's parent. */
function ancestors() {
  const parent = process.ppid;
  try {
    const command = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0');
    if (command[1] !== '-c') return `${parent}`;
    // The fields after the program's name, which stands in brackets: state, parent, …
    const [, grandparent] = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return `${parent} of ${grandparent}`;
  } catch {
    return `${parent}`;
  }
}
