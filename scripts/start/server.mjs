// @ts-check
import { Failure } from '../run/failure.mjs';
import { launch } from '../run/process.mjs';
import { logFile } from '../setup/places.mjs';

/**
 * What the server says when it is ready.
 * @typedef {object} Ready
 * @property {'ready'} type
 * @property {string} apiUrl
 * @property {string} dataDirectory
 * @property {'embedded' | 'external'} database
 * @property {string} [setupToken] given until the first administrator exists
 *
 * @typedef {{ ar: string, en: string }} BothLanguages
 * @typedef {Ready | { type: 'progress', text: BothLanguages } | { type: 'failed', message: BothLanguages, hint: BothLanguages }} ServerMessage
 */

/** @param {import('../setup/settings.mjs').Settings} settings */
export function launchServer({ host, apiPort, dashboardPort, dashboardUrl, dashboardKey }) {
  return launch({
    name: 'server',
    args: ['--conditions=@mithaq/source', 'apps/server/dist/server.mjs'],
    log: logFile('server'),
    env: {
      MITHAQ_HOST: host,
      MITHAQ_API_PORT: String(apiPort),
      MITHAQ_DASHBOARD_PORT: String(dashboardPort),
      MITHAQ_DASHBOARD_URL: dashboardUrl,
      MITHAQ_DASHBOARD_KEY: dashboardKey,
    },
  });
}

/**
 * Waits until the server says that it is ready.
 * @param {import('../run/process.mjs').Running} server
 * @param {(text: string) => void} onProgress
 * @returns {Promise<Ready>}
 */
export function serverReady({ child }, onProgress) {
  return new Promise((resolve, reject) => {
    child.on('message', (received) => {
      const message = /** @type {ServerMessage} */ (received);
      if (message.type === 'progress') onProgress(message.text.en);
      else if (message.type === 'ready') resolve(message);
      else if (message.type === 'failed') reject(new Failure(message.message.en, { hint: message.hint.en }));
    });
  });
}
