import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import type { Register } from '../register/register.ts';
import { App } from '../screen/App.tsx';
import type { Scheduler } from '../screen/asking.ts';
import type { Start } from '../screen/state.ts';
import { type FakeRegister, fakeRegister } from './fake-register.ts';

/** Time that stands still until it is told to pass. */
export interface StoppedTime extends Scheduler {
  /** Runs everything that waits. */
  readonly pass: () => void;
  readonly waiting: () => number;
}

export function stoppedTime(): StoppedTime {
  const waiting = new Set<() => void>();
  return {
    after: (_, run) => {
      waiting.add(run);
      return () => waiting.delete(run);
    },
    pass: () => {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
    waiting: () => waiting.size,
  };
}

/** A screen under test: keys go in, whole frames come out. */
export interface Screen {
  readonly press: (keys: string) => void;
  readonly lines: () => string[];
  /** The next frame that holds the text, line by line. Fails where none comes. */
  readonly until: (text: string) => Promise<string[]>;
  readonly settled: (isSo: () => boolean) => Promise<void>;
  readonly modes: string[];
  readonly unmount: () => void;
}

export function openScreen(register: Register, scheduler: Scheduler, start: Partial<Start> = {}): Screen {
  const { language = 'en', mode = 'visual', columns = 60, rows = 20 } = start;
  const modes: string[] = [];
  const app = render(
    <App
      start={{ language, mode }}
      colour={false}
      register={register}
      scheduler={scheduler}
      size={{ columns, rows }}
      onMode={(now) => void modes.push(now)}
    />,
  );
  const lines = (): string[] =>
    stripVTControlCharacters(app.lastFrame() ?? '')
      .split('\n')
      .map((line) => line.trimEnd());
  return {
    press: (keys) => app.stdin.write(keys),
    lines,
    until: async (text) => {
      await turns(
        () => lines().some((line) => line.includes(text)),
        () => `no frame with “${text}”; the last one:\n${lines().join('\n')}`,
      );
      return lines();
    },
    settled: (isSo) => turns(isSo, () => `it never came to be; the last frame:\n${lines().join('\n')}`),
    modes,
    unmount: app.unmount,
  };
}

/** A screen on which words were searched for; their hits are on the way. */
export async function searchedScreen(start: Partial<Start> = {}): Promise<{ screen: Screen; register: FakeRegister; time: StoppedTime }> {
  const time = stoppedTime();
  const register = fakeRegister();
  const screen = openScreen(register, time, start);
  await screen.settled(() => register.asked.includes('summary'));
  screen.press('def');
  await screen.settled(() => time.waiting() === 1);
  time.pass();
  return { screen, register, time };
}

const patience = 3_000;

/** Lets the event loop turn until something is so. */
async function turns(isSo: () => boolean, complaint: () => string): Promise<void> {
  const deadline = performance.now() + patience;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(complaint());
    await new Promise((resolve) => setImmediate(resolve));
  }
}
