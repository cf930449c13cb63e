// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToLog, tail } from '../run/child.mjs';
import { Failure } from '../run/failure.mjs';
import { during } from '../run/progress.mjs';
import { logFile, node24, root } from './places.mjs';

/**
 * Installs the packages where `node_modules` does not hold what `package-lock.json` asks for.
 * Leaves a working tree alone whose packages already agree with the lock file, however they came there.
 * @param {NodeJS.WriteStream} [out] where progress is shown
 */
export async function ensureInstalled(out) {
  if (!isInstalled()) await during('Installing packages', install, out);
  if (!runsNode24()) await during('Installing Node 24', installNode24, out);
}

/**
 * Whether npm's record of what it installed agrees with the lock file, and all of it is there. An interrupted install leaves no such
 * record, or an old one; a cleaned workspace has lost its own packages.
 */
function isInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  const wanted = lockedPackages('package-lock.json');
  if (wanted === undefined)
    throw new Failure('package-lock.json is missing or cannot be read.', { hint: 'Take the whole repository: git clone.' });
  if (installed === undefined) return false;
  return holds(installed, wanted) && Object.keys(installed).every((path) => existsSync(join(root, path)));
}

/**
 * Whether what is installed is what the lock file asks for; our own workspaces are no packages to install.
 * @param {Record<string, LockedPackage>} installed
 * @param {Record<string, LockedPackage>} wanted
 */
export function holds(installed, wanted) {
  return Object.entries(wanted).every(([path, entry]) => !isPackage(path) || agrees(entry, installed[path]));
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
const isPackage = (path) => path.includes('node_modules/');

/**
 * An optional package may be absent: it may be for another platform.
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} installed
 */
function agrees(wanted, installed) {
  if (installed === undefined) return wanted.optional === true || wanted.devOptional === true;
  return wanted.version === installed.version && wanted.integrity === installed.integrity;
}

async function install() {
  await npm(['ci', '--include=dev', '--include=optional'], 'install', 'The packages could not be installed.');
}

/** The `node` package fetches its binary in an install script, which a user's npm settings may forbid. */
async function installNode24() {
  await npm(['rebuild', 'node', '--ignore-scripts=false'], 'install-node', 'Node 24 could not be installed.');
  if (runsNode24()) return;
  throw new Failure(`There is no Node 24 for ${process.platform} ${process.arch}.`, {
    hint: 'Mithaq runs on Linux, macOS and Windows, on x64 and arm64.',
  });
}

function runsNode24() {
  return existsSync(node24) && spawnSync(node24, ['--version']).status === 0;
}

/**
 * @param {string[]} args
 * @param {string} name of the log
 * @param {string} complaint
 */
async function npm(args, name, complaint) {
  const log = logFile(name);
  const { command, before } = npmCommand();
  const { code } = await runToLog(command, [...before, ...args, '--no-audit', '--no-fund', '--no-progress'], {
    log,
    env: { ...process.env },
  });
  if (code === 0) return;
  throw new Failure(complaint, {
    details: tail(log, 40),
    hint: `npm has to reach its registry and write to ${root}. The whole log: ${log}`,
  });
}

/** The npm that started us, else the one on the path. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, before: [running] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', before: [] };
}
