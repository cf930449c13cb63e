import { type ChildProcess, fork } from 'node:child_process';
import { inMebibytes } from '../limits.ts';
import { isReply, type Reply, type Task } from './messages.ts';
import { execArgv, roomPlace } from './places.ts';

/** What a room may do on this machine: read the program's files, and nothing else. It writes nothing and starts nothing. */
const permissions = ['--permission', '--allow-fs-read=*', '--allow-worker'];

/** Of the server's environment nothing is handed on: it holds secrets. Windows cannot start a process without this. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}

/**
 * A process in which files are read, one at a time. A file that takes more time than it may, ends the room; one that takes more memory, too.
 * Whoever has a room looks at `isOpen` before asking it again.
 */
export class Room {
  readonly #process: ChildProcess;
  #isOpen = true;

  constructor() {
    this.#process = fork(roomPlace, [], {
      execArgv: [...permissions, ...execArgv],
      env: bareEnvironment(),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#process.once('exit', () => {
      this.#isOpen = false;
    });
    this.#process.on('error', () => this.end());
    // A room that nobody waits for keeps no server alive.
    this.#process.unref();
    this.#process.channel?.unref();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Reads one file. It always answers: what goes wrong in the room is a refusal, or a fault of ours. */
  read(task: Task): Promise<Reply> {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    const child = this.#process;
    const answer = (reply: Reply): void => {
      clearTimeout(timer);
      child.off('message', heard).off('exit', died);
      child.channel?.unref();
      resolve(reply);
    };
    const heard = (reply: unknown): void => answer(isReply(reply) ? reply : { fault: 'a room answered with something else' });
    const died = (code: number | null, signal: string | null): void => answer(ofDeath(task, `${code ?? signal}`));
    const timer = setTimeout(() => {
      this.end();
      answer({ refusal: { code: 'reading-took-too-long', details: { seconds: String(task.limits.milliseconds / 1_000) } } });
    }, task.limits.milliseconds);
    child.on('message', heard).on('exit', died);
    child.channel?.ref();
    child.send(task, (fault) => fault && answer({ fault: fault.message }));
    return promise;
  }

  /** Ends it at once, whatever it does. */
  end(): void {
    this.#isOpen = false;
    this.#process.kill('SIGKILL');
  }
}

/** A room that dies at work without a word was killed for its memory, by its own runtime or by the machine. */
function ofDeath({ limits: { memory } }: Task, how: string): Reply {
  if (how === '0') return { fault: 'a room was left' };
  return { refusal: { code: 'expands-too-far', details: { limit: inMebibytes(memory) } } };
}
