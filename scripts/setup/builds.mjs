// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runToLog, tail } from '../run/child.mjs';
import { Failure } from '../run/failure.mjs';
import { during } from '../run/progress.mjs';
import { fingerprint } from './fingerprint.mjs';
import { logFile, root, withNode24 } from './places.mjs';

/**
 * Something that has to be built before it runs. The server would run from its sources, too; built it starts in a tenth of the time.
 * @typedef {object} Build
 * @property {string} name
 * @property {string} workspace folder whose `build` script makes it
 * @property {string} product file that stands when it is built
 * @property {string} stamp file that keeps the fingerprint of what it was built from
 * @property {string[]} [parts] further folders that it is made of
 */

const front = ['packages/domain', 'packages/reader', 'packages/api', 'packages/client', 'package-lock.json', 'tsconfig.base.json'];

/** @type {Build} */
export const dashboard = {
  name: 'dashboard',
  workspace: 'apps/dashboard',
  product: 'apps/dashboard/.next/standalone/apps/dashboard/server.js',
  stamp: 'apps/dashboard/.next/mithaq-built-from',
};

/** @type {Build} */
export const terminal = {
  name: 'terminal',
  workspace: 'apps/terminal',
  product: 'apps/terminal/dist/mithaq.js',
  stamp: 'apps/terminal/dist/built-from',
};

/** @type {Build} */
export const server = {
  name: 'server',
  workspace: 'apps/server',
  product: 'apps/server/dist/server.mjs',
  stamp: 'apps/server/dist/built-from',
  parts: ['packages/store'],
};

/**
 * Builds what changed since it was built last.
 * @param {Build} build
 * @param {NodeJS.WriteStream} [out] where progress is shown
 */
export async function ensureBuilt(build, out) {
  const wanted = fingerprint(root, [...front, ...(build.parts ?? []), build.workspace]);
  if (isBuilt(build, wanted)) return;
  await during(`Building the ${build.name}`, () => run(build), out);
  const stamp = join(root, build.stamp);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/**
 * @param {Build} build
 * @param {string} wanted
 */
function isBuilt(build, wanted) {
  const stamp = join(root, build.stamp);
  return existsSync(join(root, build.product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** @param {Build} build */
async function run({ name, workspace, product }) {
  const log = logFile(`build-${name}`);
  const { scripts } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'));
  const [shell, flag] = process.platform === 'win32' ? ['cmd.exe', '/c'] : ['/bin/sh', '-c'];
  const env = withNode24({ NODE_ENV: 'production', CI: process.env.CI });
  const { code } = await runToLog(shell, [flag, scripts.build], { log, cwd: join(root, workspace), env });
  if (code === 0 && existsSync(join(root, product))) return;
  throw new Failure(`The ${name} could not be built.`, { details: tail(log, 40), hint: `The whole log: ${log}` });
}
