// @ts-check
// `npm run dev`: the server and the dashboard, both reloading when their sources change. One Ctrl-C ends both.
import { report } from './run/failure.mjs';
import { bold, dim, link } from './run/ink.mjs';
import { failAtEnd, launch, stop } from './run/process.mjs';
import { stopAsked } from './run/stopping.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { root } from './setup/places.mjs';
import { requireFreePorts, settingsFrom } from './setup/settings.mjs';
import { answers } from './start/answers.mjs';

/** @type {import('./run/process.mjs').Running[]} */
const running = [];
const asked = stopAsked(() => {
  for (const { child } of running) child.kill('SIGKILL');
  process.exit(1);
});

try {
  await Promise.race([run(), asked]);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
for (const part of running.toReversed()) await stop(part, 30_000);
process.exit();

async function run() {
  const settings = settingsFrom(process.env);
  await requireFreePorts(settings);
  await ensureInstalled();
  const env = {
    NODE_ENV: 'development',
    MITHAQ_HOST: settings.host,
    MITHAQ_API_URL: settings.apiUrl,
    MITHAQ_DASHBOARD_URL: settings.dashboardUrl,
  };
  running.push(
    launch({ name: 'server', args: ['--watch-preserve-output', '--watch', '--conditions=@mithaq/source', 'apps/server/src/main.ts'], env }),
  );
  running.push(launch({ name: 'dashboard', args: nextDev(settings), cwd: `${root}/apps/dashboard`, env }));
  const ended = Promise.race(running.map(failAtEnd));
  await Promise.race([Promise.all([answers(`${settings.apiUrl}/ready`), answers(settings.dashboardHere)]), ended]);
  console.log(`\n  ${bold('Mithaq · ميثاق')}  ${link(settings.dashboardUrl)}  ${dim(`API ${settings.apiUrl}/trpc · Ctrl-C ends both`)}\n`);
  await ended;
}

/** @param {import('./setup/settings.mjs').Settings} settings */
function nextDev({ host, dashboardPort }) {
  return [`${root}/node_modules/next/dist/bin/next`, 'dev', '--hostname', host, '--port', String(dashboardPort)];
}
