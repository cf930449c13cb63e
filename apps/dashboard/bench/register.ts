import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const serve = fileURLToPath(new URL('../../server/bench/serve.ts', import.meta.url));

/** The server over a generated register, in a process of its own: the dashboard never imports it. */
export interface GeneratedRegister {
  readonly apiUrl: string;
  stop(): Promise<void>;
}

/** Starts it, loading the register first where no earlier run did: at scale 1 some minutes and 6 GB. */
export async function openRegister({ scale, data }: { readonly scale: number; readonly data?: string }): Promise<GeneratedRegister> {
  const args = ['--scale', String(scale), ...(data === undefined ? [] : ['--data', data])];
  const child = fork(serve, args, { execArgv: ['--conditions=@mithaq/source'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ready = new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server of the bench ended with ${code} before it was ready`)));
    child.on('message', (said: { type?: string; apiUrl?: string }) => {
      if (said.type === 'ready' && said.apiUrl !== undefined) resolve(said.apiUrl);
    });
  });
  return {
    apiUrl: await ready,
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
