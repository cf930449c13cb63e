// @ts-check
import { launch } from '../run/process.mjs';
import { logFile } from '../setup/places.mjs';

/**
 * Starts the built dashboard.
 * @param {import('../setup/settings.mjs').Settings} settings
 */
export function launchDashboard({ host, dashboardPort, dashboardUrl, dashboardKey, apiUrl }) {
  return launch({
    name: 'dashboard',
    args: ['scripts/start/dashboard.mjs'],
    log: logFile('dashboard'),
    env: {
      HOSTNAME: host,
      PORT: String(dashboardPort),
      MITHAQ_API_URL: apiUrl,
      MITHAQ_DASHBOARD_URL: dashboardUrl,
      MITHAQ_DASHBOARD_KEY: dashboardKey,
    },
  });
}
