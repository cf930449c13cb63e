// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { node24, root, withNode24 } from '../setup/places.mjs';
import { ending, tail } from './child.mjs';
import { Failure } from './failure.mjs';

/**
 * A long-running process of Mithaq. It leads a process group of its own, so that a Ctrl-C reaches only its parent, which stops
 * everything in order; and it holds an IPC channel, whose end tells it that its parent is gone.
 * @typedef {object} Running
 * @property {string} name
 * @property {string} [log] the file that its output goes to; our own terminal if there is none
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<import('./child.mjs').Ending>} ended
 */

/**
 * Starts a script under Node 24.
 * @param {object} what
 * @param {string} what.name
 * @param {string[]} what.args what Node is given
 * @param {string} [what.log]
 * @param {string} [what.cwd]
 * @param {Record<string, string | undefined>} [what.env]
 * @returns {Running}
 */
export function launch({ name, args, log, cwd = root, env = {} }) {
  const file = log === undefined ? undefined : openSync(log, 'w', 0o600);
  const out = file ?? 'inherit';
  const child = spawn(node24, args, {
    cwd,
    env: withNode24({ NODE_ENV: 'production', ...env }),
    stdio: ['ignore', out, out, 'ipc'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  if (file !== undefined) closeSync(file);
  return { name, child, ended: endingWithMessages(child), ...(log === undefined ? {} : { log }) };
}

/**
 * The end of a process, told only after everything that it said has arrived.
 * @param {import('node:child_process').ChildProcess} child
 */
async function endingWithMessages(child) {
  const silent = new Promise((resolve) => child.once('disconnect', resolve));
  const end = await ending(child);
  if (child.connected) await Promise.race([silent, pause(1_000, undefined, { ref: false })]);
  return end;
}

/**
 * Asks a process to stop and waits for it; ends it after `patience` milliseconds.
 * @param {Running} running
 * @param {number} patience
 */
export async function stop(running, patience) {
  if (hasEnded(running)) return;
  const { child, ended } = running;
  // Windows has no signal that a process could answer: there the end of the channel is the request.
  if (process.platform !== 'win32') child.kill('SIGTERM');
  else if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}

/** @param {Running} running */
export const hasEnded = ({ child }) => child.exitCode !== null || child.signalCode !== null;

/**
 * A promise that fails when the process ends, saying how and with the end of its log.
 * @param {Running} running
 * @returns {Promise<never>}
 */
export async function failAtEnd({ name, log, ended }) {
  const { code, signal } = await ended;
  const how = signal === null ? `with code ${code}` : `by ${signal}`;
  const shown = log === undefined ? {} : { details: tail(log), hint: `The whole log: ${log}` };
  throw new Failure(`The ${name} ended unexpectedly (${how}).`, shown);
}
