import os from 'node:os';

import { type Running, start } from './compose.ts';
import { settingsFrom } from './start/environment.ts';
import { StartFailure } from './start/failure.ts';
import { giveBackSoon } from './start/give-back.ts';
import { openLog } from './start/log.ts';
import { reporter } from './start/report.ts';
import { untilTold } from './start/signals.ts';

const report = reporter(process);

try {
  const machine = { platform: process.platform, home: os.homedir(), isRoot: process.getuid?.() === 0, environment: process.env };
  const settings = settingsFrom(process.env, machine);
  const log = openLog(settings.logLevel);
  const told = untilTold(process);
  const running: Running = await start(settings, { report, log, print: (text) => void process.stdout.write(text), pid: process.pid });
  giveBackSoon();
  await told;
  await running.stop();
} catch (fault) {
  const { text, hint, cause } = StartFailure.from(fault);
  if (process.env.MITHAQ_LOG === 'debug') console.error(cause ?? fault);
  report({ type: 'failed', message: text, hint });
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
