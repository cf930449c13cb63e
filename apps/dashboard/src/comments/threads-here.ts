import { type Failure, failureOf, type MithaqClient, type ThreadView } from '@mithaq/client';
import { type Heard, heardHere } from '../live/heard-here.ts';

/** What is known of what was said about the things on a page. */
export interface Talk {
  readonly threads: readonly ThreadView[];
  /** Whether everything that is shown was asked for and answered. */
  readonly isThere: boolean;
  readonly failure?: Failure;
}

const most = 100;
const nothing: Talk = { threads: [], isThere: false };

/** The threads about what a page shows: asked for together, and again when somebody says something. */
export class ThreadsHere {
  private talk: Talk = nothing;
  private readonly wanted = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private client: MithaqClient | undefined;
  private asking: ReturnType<typeof setTimeout> | undefined;
  private stopHearing: (() => void) | undefined;
  private readonly hearing: Heard;

  constructor(hearing: Heard) {
    this.hearing = hearing;
  }

  readonly seen = (): Talk => this.talk;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Says that a page shows what is said about a record or statement. Answers how to say that it does no longer. */
  want(subject: string, client: MithaqClient): () => void {
    this.client = client;
    const isNew = !this.wanted.has(subject);
    this.wanted.set(subject, (this.wanted.get(subject) ?? 0) + 1);
    this.stopHearing ??= this.hearing.hear(({ what }) => {
      if (what === 'comment-added' || what === 'comment-changed' || what === 'started-over') this.ask();
    });
    if (isNew) this.ask();
    return () => this.unwant(subject);
  }

  private unwant(subject: string): void {
    const left = (this.wanted.get(subject) ?? 1) - 1;
    if (left > 0) this.wanted.set(subject, left);
    else this.wanted.delete(subject);
    if (this.wanted.size > 0) return;
    clearTimeout(this.asking);
    this.stopHearing?.();
    this.stopHearing = undefined;
    this.talk = nothing;
  }

  /** Puts a thread in that the server answered with. */
  readonly put = (thread: ThreadView): void => {
    const { threads } = this.talk;
    const isKnown = threads.some(({ id }) => id === thread.id);
    this.tell({ ...this.talk, threads: isKnown ? threads.map((one) => (one.id === thread.id ? thread : one)) : [thread, ...threads] });
  };

  /** Asks once for everything that is wanted in one moment. */
  readonly ask = (): void => {
    clearTimeout(this.asking);
    this.asking = setTimeout(() => void this.askNow());
  };

  private async askNow(): Promise<void> {
    const { client } = this;
    const subjects = [...this.wanted.keys()];
    if (client === undefined || subjects.length === 0) return;
    try {
      const threads: ThreadView[] = [];
      for (let from = 0; from < subjects.length; from += most)
        threads.push(...(await threadsAbout(client, subjects.slice(from, from + most))));
      this.tell({ threads: [...new Map(threads.map((thread) => [thread.id, thread])).values()], isThere: true });
    } catch (error) {
      const failure = failureOf(error);
      this.tell({ ...this.talk, ...(failure === undefined ? {} : { failure }) });
    }
  }

  private tell(talk: Talk): void {
    this.talk = talk;
    for (const listener of this.listeners) listener();
  }
}

/** All threads about some records and statements, page after page. */
async function threadsAbout(client: MithaqClient, about: string[]): Promise<readonly ThreadView[]> {
  const threads: ThreadView[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.comments.list.query({ about, limit: most, ...(cursor === undefined ? {} : { cursor }) });
    threads.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return threads;
}

/** Those of the page in this window. */
export const threadsHere = new ThreadsHere(heardHere);
