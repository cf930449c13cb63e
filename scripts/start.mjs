// @ts-check
// `npm start`: from a fresh clone to a running Mithaq. Runs on Node 20 with nothing installed; what it starts runs on Node 24.
import { report } from './run/failure.mjs';
import { dim } from './run/ink.mjs';
import { failAtEnd, hasEnded, stop } from './run/process.mjs';
import { during } from './run/progress.mjs';
import { stopAsked } from './run/stopping.mjs';
import { dashboard, ensureBuilt, server } from './setup/builds.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { requireFreePorts, settingsFrom } from './setup/settings.mjs';
import { answers } from './start/answers.mjs';
import { launchDashboard } from './start/front.mjs';
import { launchServer, serverReady } from './start/server.mjs';
import { summary } from './start/summary.mjs';

/** The database writes what it holds before it ends: it gets time. The dashboard holds nothing. */
const patience = { dashboard: 3_000, server: 60_000 };

/** @type {{ server?: import('./run/process.mjs').Running, dashboard?: import('./run/process.mjs').Running }} */
const running = {};
let announced = false;

const asked = stopAsked(force);
try {
  await Promise.race([run(), asked]);
  await stopAll();
} catch (error) {
  report(error);
  await stopAll();
  process.exitCode = 1;
}
// A step that a signal cut short may still hold a timer or a child.
process.exit();

async function run() {
  const started = Date.now();
  const settings = settingsFrom(process.env);
  await requireFreePorts(settings);
  await ensureInstalled();
  await ensureBuilt(server);
  await ensureBuilt(dashboard);
  const ready = await startServer(settings);
  const unexpected = [running.server, await startDashboard(settings)].flatMap((part) => (part ? [failAtEnd(part)] : []));
  console.log(summary({ settings, ready, seconds: (Date.now() - started) / 1000 }));
  announced = true;
  await Promise.race(unexpected);
}

/** @param {import('./setup/settings.mjs').Settings} settings */
function startServer(settings) {
  return during('Starting the server', async ({ say }) => {
    const server = launchServer(settings);
    running.server = server;
    const died = failAtEnd(server);
    const ready = await Promise.race([serverReady(server, say), died]);
    await Promise.race([answers(`${settings.apiUrl}/ready`), died]);
    return ready;
  });
}

/** @param {import('./setup/settings.mjs').Settings} settings */
function startDashboard(settings) {
  return during('Starting the dashboard', async () => {
    const front = launchDashboard(settings);
    running.dashboard = front;
    await Promise.race([answers(settings.dashboardHere), failAtEnd(front)]);
    return front;
  });
}

/** The dashboard first, then the server, which stops its database last. */
async function stopAll() {
  if (running.dashboard) await stop(running.dashboard, patience.dashboard);
  if (running.server === undefined || hasEnded(running.server)) return;
  if (announced) console.log(dim('\n  Stopping …'));
  await stop(running.server, patience.server);
  if (announced) console.log(dim('  Stopped.'));
}

function force() {
  for (const part of Object.values(running)) part.child.kill('SIGKILL');
  process.exit(1);
}
