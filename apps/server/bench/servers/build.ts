import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const workspace = fileURLToPath(new URL('../..', import.meta.url));

/** Where the packages that stay outside of the bundle are found from, and nothing else looks. */
const folder = path.join(workspace, 'node_modules', '.cache', 'mithaq-bench');

/** Bundles our server as `npm start` does, in a folder of its own. Gives the program. */
export async function builtServer(): Promise<string> {
  await promisify(execFile)(process.execPath, [path.join(workspace, 'scripts', 'build.mjs'), folder]);
  return path.join(folder, 'server.mjs');
}
