// @ts-check
import { bold, dim, good, link } from '../run/ink.mjs';

/**
 * What a person needs to know once Mithaq runs.
 * @param {object} facts
 * @param {import('../setup/settings.mjs').Settings} facts.settings
 * @param {import('./server.mjs').Ready} facts.ready
 * @param {number} facts.seconds
 */
export function summary({ settings, ready, seconds }) {
  const database = ready.database === 'embedded' ? 'its own PostgreSQL' : 'the PostgreSQL of DATABASE_URL';
  const rows = [
    ['Dashboard', link(settings.dashboardUrl)],
    ['API', link(`${ready.apiUrl}/trpc`)],
    ['Terminal', 'npm run mithaq'],
    ['Data', `${ready.dataDirectory} ${dim(`(${database})`)}`],
  ];
  const lines = ['', `  ${bold('Mithaq · ميثاق')}  ${good('is running')} ${dim(`after ${seconds.toFixed(1)} s`)}`, '', ...rows.map(row)];
  if (ready.setupToken !== undefined) lines.push('', ...invitation(settings.dashboardUrl, ready.setupToken));
  return [...lines, '', `  ${dim('Ctrl-C stops everything.')}`, ''].join('\n');
}

/** @param {string[]} pair */
const row = ([label = '', value = '']) => `  ${dim(label.padEnd(10))} ${value}`;

/**
 * @param {string} dashboardUrl
 * @param {string} token
 */
function invitation(dashboardUrl, token) {
  return [
    '  Make the first administrator (this link works once):',
    `  ${link(`${dashboardUrl}/setup?token=${encodeURIComponent(token)}`)}`,
  ];
}
