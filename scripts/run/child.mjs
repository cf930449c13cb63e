// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { root, withNode24 } from '../setup/places.mjs';

/**
 * @typedef {object} Ending How a process ended; `code` is null where a signal ended it.
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal
 */

/**
 * Waits for the end of a child; a program that cannot be started ends with code 127.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ending>}
 */
export function ending(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve({ code: child.exitCode, signal: child.signalCode });
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 127, signal: null }));
  });
}

/**
 * Runs a command to its end with its output in a file.
 * @param {string} command
 * @param {string[]} args
 * @param {{ log: string, cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Ending>}
 */
export async function runToLog(command, args, { log, cwd = root, env = withNode24() }) {
  const file = openSync(log, 'w');
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', file, file], detached: ownGroup, windowsHide: true });
  closeSync(file);
  return endWithUs(child);
}

/** On systems that have them, a command runs in a process group of its own, so that all of it can be ended at once. */
const ownGroup = process.platform !== 'win32';

/**
 * Waits for a command's end. If we end first, it ends too, with everything that it started.
 * @param {import('node:child_process').ChildProcess} child
 */
async function endWithUs(child) {
  const endIt = () => {
    if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  };
  process.once('exit', endIt);
  const end = await ending(child);
  process.off('exit', endIt);
  return end;
}

/**
 * Runs a command to its end and gives back what it printed, both streams together.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Ending & { output: string }>}
 */
export async function capture(command, args, { cwd = root, env = withNode24() } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const end = await new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => chunks.push(Buffer.from(String(error))));
  });
  return { ...end, output: Buffer.concat(chunks).toString('utf8') };
}

/**
 * Runs a command on our own terminal, hands on the signals we get, and exits as it did.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 */
export async function become(command, args, { env = withNode24(), cwd } = {}) {
  const child = spawn(command, args, { env, ...(cwd === undefined ? {} : { cwd }), stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends its signals to both of us already.
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  const { code, signal } = await ending(child);
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
}

/**
 * The last lines of a log, for showing where something failed.
 * @param {string} log
 * @param {number} [lines]
 */
export function tail(log, lines = 20) {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
