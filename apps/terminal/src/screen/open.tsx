import { render } from 'ink';
import type { Opening } from '../commands/world.ts';
import { locatedRegister } from '../register/located.ts';
import { remoteRegister } from '../register/remote.ts';
import type { BidiMode } from '../text/layout.ts';
import { explicitBidi, implicitBidi } from '../text/mode.ts';
import { App } from './App.tsx';
import type { Scheduler } from './asking.ts';

const realTime: Scheduler = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Opens the full screen on this process's terminal and waits until it is left; the terminal is then as it was. */
export async function openScreen({ language, mode, colour, locate }: Opening): Promise<void> {
  const register = locatedRegister(locate, (address) => remoteRegister(address, language));
  const onMode = (now: BidiMode): void => {
    process.stdout.write(now === 'visual' ? explicitBidi : implicitBidi);
  };
  const app = <App start={{ language, mode }} colour={colour} register={register} scheduler={realTime} onMode={onMode} />;
  onMode(mode);
  const screen = render(app, { alternateScreen: true, exitOnCtrlC: false, interactive: true });
  const stopped = stopOnSignal(() => screen.unmount());
  try {
    await screen.waitUntilExit();
  } finally {
    process.stdout.write(implicitBidi);
  }
  const signal = stopped();
  if (signal) process.kill(process.pid, signal);
}

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/** Lets a signal close the screen before it ends the process. The function it returns stops listening and tells which one came. */
function stopOnSignal(stop: () => void): () => NodeJS.Signals | undefined {
  let came: NodeJS.Signals | undefined;
  const listen = (signal: NodeJS.Signals): void => {
    came = signal;
    stop();
  };
  for (const signal of signals) process.on(signal, listen);
  return () => {
    for (const signal of signals) process.off(signal, listen);
    return came;
  };
}
