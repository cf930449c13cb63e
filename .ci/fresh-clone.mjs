// @ts-check
// The first promise, kept as a newcomer would see it: clone, `npm start`, open the dashboard, ask the API, Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../scripts/setup/places.mjs';

/** Installing, building and the first start, on a slow machine. */
const patience = 10 * 60_000;
const italianAgreement = 'italy-gna-december-2020';
const clausesOfTheItalianAgreement = 13;

// Open to walk through: where we are root, the database runs as another user.
const folder = mkdtempSync(join(tmpdir(), 'mithaq-fresh-'));
chmodSync(folder, 0o755);
const clone = join(folder, 'clone');
const [apiPort, dashboardPort] = [await freePort(), await freePort()];
const apiUrl = `http://127.0.0.1:${apiPort}`;

try {
  expectTrue('git clones the repository', spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' }).status === 0);
  await startOnce('first start', ['npm', 'start', '--silent']);
  await startOnce('second start', [process.execPath, 'scripts/start.mjs']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Starts, looks, stops.
 * @param {string} name
 * @param {string[]} command
 */
async function startOnce(name, command) {
  const started = Date.now();
  const { child, said, ended } = start(command);
  try {
    await until(() => said().includes('Ctrl-C stops everything'), `${name}: the summary is printed`, ended);
    console.log(`   ${name} took ${((Date.now() - started) / 1000).toFixed(1)} s`);
    expectTrue(`${name}: it offers to make the first administrator`, said().includes('/setup?token='));
    await look(name);
  } catch (error) {
    console.error(said());
    throw error;
  } finally {
    // As a terminal does: to every process of the foreground group.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  }
  // npm's shell may die of the Ctrl-C that our script answers with order: then npm has no code of ours to give.
  const code = await ended;
  expectTrue(
    `${name}: Ctrl-C stops it in order (${code ?? 'SIGINT'})`,
    said().includes('Stopped.') && (code === 0 || command[0] === 'npm'),
  );
  await expectNothingLeft(name);
}

/** @param {string[]} command */
function start([program = '', ...args]) {
  const env = {
    ...process.env,
    MITHAQ_DATA: join(folder, 'data'),
    MITHAQ_API_PORT: String(apiPort),
    MITHAQ_DASHBOARD_PORT: String(dashboardPort),
    DATABASE_URL: '',
  };
  const child = spawn(program, args, { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { child, said: () => text, ended };
}

/** @param {string} name */
async function look(name) {
  const page = await fetch(`http://127.0.0.1:${dashboardPort}/ar/agreements/${italianAgreement}`);
  expectTrue(`${name}: the dashboard shows the agreement`, page.ok && (await page.text()).includes('إيطاليا'));
  const input = encodeURIComponent(JSON.stringify({ key: italianAgreement }));
  for (const [way, base] of [
    ['the API', apiUrl],
    ['the dashboard', `http://127.0.0.1:${dashboardPort}`],
  ]) {
    const answer = await fetch(`${base}/trpc/agreements.get?input=${input}`);
    const clauses = (await answer.json()).result?.data?.clauses?.length;
    expectTrue(`${name}: by ${way}, the Italian agreement has its clauses (${clauses})`, clauses === clausesOfTheItalianAgreement);
  }
}

/** @param {string} name */
async function expectNothingLeft(name) {
  for (const port of [apiPort, dashboardPort]) expectTrue(`${name}: port ${port} is free again`, !(await connects(port)));
  expectTrue(`${name}: no process of it is left${leftBehind()}`, leftBehind() === '');
  expectTrue(`${name}: no database is left`, !existsSync(join(folder, 'data/postgres/postmaster.pid')));
}

/** The processes that stand in, or were started from, our folder (where the system shows them as files). */
function leftBehind() {
  if (!existsSync('/proc/self')) return '';
  const found = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid && isOurs(id));
  return found.map((id) => ` ${id}`).join('');
}

/** @param {string} id */
function isOurs(id) {
  try {
    return readlinkSync(`/proc/${id}/cwd`).startsWith(folder) || readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}

/**
 * @param {() => boolean} holds
 * @param {string} claim
 * @param {Promise<unknown>} ended
 */
async function until(holds, claim, ended) {
  let over = false;
  ended.then(() => {
    over = true;
  });
  const deadline = Date.now() + patience;
  while (!holds() && !over && Date.now() < deadline) await pause(100);
  expectTrue(claim, holds());
}

/**
 * @param {string} claim
 * @param {boolean} holds
 */
function expectTrue(claim, holds) {
  if (!holds) throw new Error(`   not true: ${claim}`);
  console.log(`   ${claim}`);
}

/** @param {number} port @returns {Promise<boolean>} */
function connects(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
