// @ts-check
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { Failure } from '../run/failure.mjs';

/**
 * Where the processes listen, from the environment.
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} apiPort
 * @property {number} dashboardPort
 * @property {string} apiUrl
 * @property {string} dashboardUrl the address that people use
 * @property {string} dashboardHere the address at which this machine reaches the dashboard
 * @property {string} dashboardKey what the dashboard signs the addresses of its readers with, for the server to believe it
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function settingsFrom(env) {
  const host = env.MITHAQ_HOST || '127.0.0.1';
  const apiPort = portFrom(env, 'MITHAQ_API_PORT', 4310);
  const dashboardPort = portFrom(env, 'MITHAQ_DASHBOARD_PORT', 4300);
  if (apiPort === dashboardPort) {
    throw new Failure(`The API and the dashboard cannot share port ${apiPort}.`, {
      hint: 'Give MITHAQ_API_PORT and MITHAQ_DASHBOARD_PORT different values.',
    });
  }
  const dashboardHere = `http://${reachable(host)}:${dashboardPort}`;
  return {
    host,
    apiPort,
    dashboardPort,
    apiUrl: `http://${reachable(host)}:${apiPort}`,
    dashboardUrl: (env.MITHAQ_DASHBOARD_URL || dashboardHere).replace(/\/+$/, ''),
    dashboardHere,
    dashboardKey: env.MITHAQ_DASHBOARD_KEY || randomBytes(32).toString('base64url'),
  };
}

/**
 * Stops early, with advice, where a port that we need is taken.
 * @param {Settings} settings
 */
export async function requireFreePorts({ host, apiPort, dashboardPort }) {
  for (const [port, variable] of /** @type {const} */ ([
    [apiPort, 'MITHAQ_API_PORT'],
    [dashboardPort, 'MITHAQ_DASHBOARD_PORT'],
  ])) {
    const problem = await listeningProblem(host, port);
    if (problem === undefined) continue;
    if (problem === 'EADDRINUSE') {
      throw new Failure(`Port ${port} is taken: another program, or another Mithaq, uses it.`, {
        hint: `Stop that one, or choose another port: ${variable}=${port + 5} npm start`,
      });
    }
    throw new Failure(`Mithaq cannot listen on ${host}:${port} (${problem}).`, {
      hint: `Set MITHAQ_HOST or ${variable} to what this machine allows.`,
    });
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} variable
 * @param {number} usual
 */
function portFrom(env, variable, usual) {
  const given = env[variable];
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Failure(`${variable} is not a port: ${given}`, { hint: `Set it to a number from 1 to 65535, such as ${usual}.` });
}

/**
 * The address to reach a listener by: one that listens everywhere is reached on this machine.
 * @param {string} host
 */
function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's error code, or nothing where all is well
 */
function listeningProblem(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
