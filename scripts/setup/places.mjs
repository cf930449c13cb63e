// @ts-check
import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Node 24 as the `node` dev dependency installs it. */
export const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * The environment for what needs Node 24: our binaries and that Node come first on the path, telemetry is off.
 * @param {Record<string, string | undefined>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function withNode24(more = {}) {
  const path = [join(root, 'node_modules/.bin'), dirname(node24), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...more };
}

/**
 * A file for a child's output: in `.mithaq/logs` of the repository, or in the temporary folder where that cannot be written.
 * @param {string} name
 */
export function logFile(name) {
  return join(logFolder(), `${name}.log`);
}

function logFolder() {
  const wanted = join(root, '.mithaq/logs');
  try {
    mkdirSync(wanted, { recursive: true });
    accessSync(wanted, constants.W_OK);
    return wanted;
  } catch {
    const fallback = join(tmpdir(), `mithaq-logs-${process.getuid?.() ?? 'user'}`);
    mkdirSync(fallback, { recursive: true });
    return fallback;
  }
}
