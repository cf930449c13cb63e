import { MithaqError } from '@mithaq/domain';
import type { Reply, Task } from './messages.ts';
import { Room } from './room.ts';

/** How many files are read at once, and how many may wait for that. */
export interface RoomsOptions {
  readonly most: number;
  readonly waiting: number;
  /** Milliseconds after which a room that nobody needs is left. */
  readonly idle: number;
}

interface Waiting {
  readonly task: Task;
  readonly answer: (reply: Promise<Reply>) => void;
}

/** A few rooms, opened when files come and left when none do. A file never shares its room with another. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #free: Room[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #open = new Set<Room>();
  #isClosed = false;
  #leaving: NodeJS.Timeout | undefined;

  constructor(options: RoomsOptions) {
    this.#options = options;
  }

  /** Reads a file when its turn comes. @throws MithaqError `too-many-requests` where too many wait, `unavailable` where the server stops */
  async read(task: Task): Promise<Reply> {
    if (this.#isClosed) throw new MithaqError('unavailable');
    if (this.#waiting.length >= this.#options.waiting) throw new MithaqError('too-many-requests', { seconds: '5' });
    const { promise, resolve } = Promise.withResolvers<Reply>();
    this.#waiting.push({ task, answer: resolve });
    this.#serve();
    return promise;
  }

  /** Ends all rooms; what is being read, or waits, is not. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#leaving);
    for (const { answer } of this.#waiting.splice(0)) answer(Promise.reject(new MithaqError('unavailable')));
    for (const room of this.#open) room.end();
    this.#open.clear();
  }

  #serve(): void {
    clearTimeout(this.#leaving);
    const room = this.#waiting.length === 0 ? undefined : this.#room();
    const next = room && this.#waiting.shift();
    if (room === undefined || next === undefined) this.#leaveSoon();
    else next.answer(this.#readIn(room, next.task));
  }

  /** A room that is free, a new one where there may be one more, else none. */
  #room(): Room | undefined {
    const free = this.#free.pop();
    if (free?.isOpen) return free;
    if (free !== undefined) this.#open.delete(free);
    if (free !== undefined) return this.#room();
    if (this.#open.size >= this.#options.most) return undefined;
    const room = new Room();
    this.#open.add(room);
    return room;
  }

  async #readIn(room: Room, task: Task): Promise<Reply> {
    const reply = await room.read(task);
    if (this.#isClosed) throw new MithaqError('unavailable');
    if (room.isOpen && !isLast(reply)) this.#free.push(room);
    else this.#leave(room);
    this.#serve();
    return reply;
  }

  #leave(room: Room): void {
    room.end();
    this.#open.delete(room);
  }

  #leaveSoon(): void {
    this.#leaving = setTimeout(() => {
      for (const room of this.#free.splice(0)) this.#leave(room);
    }, this.#options.idle);
    this.#leaving.unref();
  }
}

/** Whether a room is left after what it said: after a fault nobody knows in what state it is, and what took too much still holds it. */
function isLast(reply: Reply): boolean {
  return 'fault' in reply || ('refusal' in reply && reply.refusal.code === 'expands-too-far');
}
