import type { World } from '../commands/world.ts';
import type { FolderFiles } from '../files/folder.ts';
import { credentialsIn } from '../register/credentials.ts';
import type { Entrance } from '../register/entrance.ts';
import { type FakeRegister, fakeRegister } from './fake-register.ts';

/** A world in memory that keeps what was written. */
export interface FakeWorld extends World {
  readonly register: FakeRegister;
  /** Presses Ctrl-C. */
  readonly interrupt: () => void;
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
  /** Folders, by their paths. */
  readonly folders?: Record<string, FolderFiles>;
  /** How signing in goes; nobody answers unless given. */
  readonly entrance?: Partial<Entrance>;
}

export function fakeWorld(setting: FakeWorldSetting = {}): FakeWorld {
  const { environment = {}, terminal, register = fakeRegister(), server = 'running', files = {}, folders = {}, entrance = {} } = setting;
  const written = { out: '', err: '' };
  const kept = { text: '' };
  const write = (to: keyof typeof written, text: string): void => {
    written[to] += text;
  };
  const interrupts = new Set<() => void>();
  const outlet = { isTerminal: terminal !== undefined, columns: terminal };
  return {
    environment,
    register,
    stdout: { ...outlet, write: (text) => write('out', text) },
    stderr: { ...outlet, write: (text) => write('err', text) },
    stdinIsTerminal: terminal !== undefined,
    findServer: async ({ url }) => (server === 'running' ? { url: url ?? environment.MITHAQ_URL ?? 'http://127.0.0.1:4310' } : undefined),
    connect: () => register,
    entranceOf: () => ({
      signIn: async () => ({ outcome: 'unreachable' }),
      whoHas: async () => undefined,
      signOut: async () => false,
      ...entrance,
    }),
    credentials: credentialsIn({
      place: '/home/u/.config/mithaq/credentials.json',
      read: async () => kept.text,
      write: async (text) => {
        kept.text = text;
      },
    }),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(`ENOENT ${path}`), { code: 'ENOENT', syscall: 'open' });
      return Buffer.from(text, 'utf8');
    },
    folderFiles: async (path) => folders[path],
    onInterrupt: (act) => {
      interrupts.add(act);
      return () => interrupts.delete(act);
    },
    interrupt: () => {
      for (const act of interrupts) act();
    },
    openScreen: async ({ language, mode }) => write('out', `screen ${language} ${mode}`),
    out: () => written.out,
    err: () => written.err,
  };
}
