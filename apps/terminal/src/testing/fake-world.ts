import type { World } from '../commands/world.ts';
import { type FakeRegister, fakeRegister } from './fake-register.ts';

/** A world in memory that keeps what was written. */
export interface FakeWorld extends World {
  readonly register: FakeRegister;
  readonly out: () => string;
  readonly err: () => string;
}

export interface FakeWorldSetting {
  readonly environment?: Record<string, string>;
  /** Columns of the terminal; without it the output goes into a pipe. */
  readonly terminal?: number;
  readonly register?: FakeRegister;
  readonly server?: 'running' | 'none';
  readonly files?: Record<string, string>;
}

export function fakeWorld(setting: FakeWorldSetting = {}): FakeWorld {
  const { environment = {}, terminal, register = fakeRegister(), server = 'running', files = {} } = setting;
  const written = { out: '', err: '' };
  const write = (to: keyof typeof written, text: string): void => {
    written[to] += text;
  };
  const outlet = { isTerminal: terminal !== undefined, columns: terminal };
  return {
    environment,
    register,
    stdout: { ...outlet, write: (text) => write('out', text) },
    stderr: { ...outlet, write: (text) => write('err', text) },
    stdinIsTerminal: terminal !== undefined,
    findServer: async ({ url }) => (server === 'running' ? { url: url ?? environment.MITHAQ_URL ?? 'http://127.0.0.1:4310' } : undefined),
    connect: () => register,
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(`ENOENT ${path}`), { code: 'ENOENT', syscall: 'open' });
      return Buffer.from(text, 'utf8');
    },
    openScreen: async ({ language, mode }) => write('out', `screen ${language} ${mode}`),
    out: () => written.out,
    err: () => written.err,
  };
}
