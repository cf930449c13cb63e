import { failureOf, type ImportProgress, type ImportRequest, importPortions, type MithaqClient } from '@mithaq/client';
import type { OwnActs } from '../live/own-acts.ts';
import {
  type Import,
  type Importable,
  type ImportState,
  isOver,
  mayRetry,
  problemBeforeSending,
  problemOf,
  withProgress,
  withQueued,
  withState,
} from './imports.ts';
import { OwnFiles } from './own-files.ts';

/** A page that shows a line. */
export interface Attendant {
  readonly client: MithaqClient;
  /** Said when nothing waits any more. */
  readonly over: () => void;
}

/** What a line works with. */
export interface Means {
  readonly acts: OwnActs;
  /** Where the id of the import under way is kept, to be found after the page was left. */
  readonly kept: { readonly read: () => string | undefined; readonly write: (batch: string | undefined) => void };
}

/** What is seen of a line. `isCut` while the server does not answer and is asked again; `isPaused` while nothing more is sent. */
export interface Seen {
  readonly imports: readonly Import[];
  readonly isCut: boolean;
  readonly isPaused: boolean;
}

interface Entry {
  readonly key: string;
  readonly file: Importable;
}

/**
 * Files on their way into the register. They are sent portion by portion and wait at the server, which imports them also when nobody
 * looks; what becomes of each is heard as it happens. It outlives the page that shows it: another may go on showing it, in another language.
 */
export class ImportLine {
  private seen: Seen = { imports: [], isCut: false, isPaused: false };
  private readonly listeners = new Set<() => void>();
  private readonly own: OwnFiles;
  private sending = Promise.resolve();
  private resumed: (() => void) | undefined;
  private count = 0;
  private batch: string | undefined;
  private attendant: Attendant | undefined;
  private client: MithaqClient | undefined;
  private following: { unsubscribe: () => void } | undefined;
  private readonly means: Means;

  constructor(means: Means) {
    this.means = means;
    this.own = new OwnFiles(means.acts);
  }

  readonly now = (): Seen => this.seen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells a page of the line until the function it gives is called; what is to be sent is sent on. Takes up an import that was begun before. */
  attend(attendant: Attendant): () => void {
    this.attendant = attendant;
    this.client = attendant.client;
    this.batch ??= this.means.kept.read();
    this.follow();
    return () => {
      if (this.attendant !== attendant) return;
      this.stopFollowing();
      this.attendant = undefined;
    };
  }

  /** Takes files in. Those of an earlier import that is over fall away, except what failed. */
  add(files: readonly Importable[]): void {
    if (files.length === 0) return;
    if (this.seen.imports.every(isOver)) this.begin();
    const entries = files.map((file) => ({ file, key: this.newKey() }));
    const added = entries.map(({ key, file }) => ({ key, name: file.name, file, state: { step: 'waiting' } as const }));
    this.show([...this.seen.imports, ...added]);
    this.send(entries);
  }

  /** Sends again what failed for no fault of its own. */
  retry(): void {
    const again = this.seen.imports.filter(mayRetry);
    this.show(this.seen.imports.filter((each) => !again.includes(each)));
    this.add(again.flatMap(({ file }) => file ?? []));
  }

  /** Sends nothing more, and has the server begin nothing more, until it is resumed. */
  async pause(): Promise<void> {
    this.setPaused(true);
    await this.steer('pause');
  }

  async resume(): Promise<void> {
    this.setPaused(false);
    await this.steer('resume');
  }

  /** Leaves out all that is not under way, and what was held. */
  async cancel(): Promise<void> {
    const unsent = this.seen.imports.filter(({ id, state }) => id === undefined && state.step === 'waiting').map(({ key }) => key);
    for (const key of unsent) this.tell(key, { step: 'left-out' });
    this.setPaused(false);
    await this.steer('leave-out');
  }

  /** Says of what is held because its text is there already whether to import it all the same: of one file, or of all. */
  async decide(act: 'take' | 'leave-out', key?: string): Promise<void> {
    const held = this.seen.imports.filter((each) => each.state.step === 'held' && (key === undefined || each.key === key));
    await this.steer(
      act,
      held.flatMap(({ id }) => id ?? []),
    );
  }

  /** Shows nothing any more. What the server has goes on. */
  clear(): void {
    this.begin();
    this.show([]);
  }

  private async steer(act: 'pause' | 'resume' | 'take' | 'leave-out', files?: readonly string[]): Promise<void> {
    const { client, batch } = this;
    if (client === undefined || batch === undefined || files?.length === 0) return;
    try {
      this.hear(await client.imports.steer.mutate({ batch, act, ...(files === undefined ? {} : { files: [...files] }) }));
      this.follow();
    } catch (error) {
      // What could not be said stays as it is shown; it can be said again.
      if (failureOf(error) === undefined) throw error;
    }
  }

  private setPaused(isPaused: boolean): void {
    this.seen = { ...this.seen, isPaused };
    this.show(this.seen.imports);
    if (!isPaused) this.resumed?.();
  }

  private begin(): void {
    this.stopFollowing();
    this.keep(undefined);
    this.show(this.seen.imports.filter(({ state }) => state.step === 'failed'));
  }

  private keep(batch: string | undefined): void {
    this.batch = batch;
    this.means.kept.write(batch);
  }

  private newKey(): string {
    this.count += 1;
    return `own-${this.count}`;
  }

  private send(entries: readonly Entry[]): void {
    const good = entries.filter(({ key, file }) => {
      const problem = problemBeforeSending(file);
      if (problem) this.tell(key, { step: 'failed', problem });
      return problem === undefined;
    });
    const portions = importPortions(good.map((entry) => ({ ...entry, size: entry.file.size })));
    this.sending = this.sending.then(async () => {
      for (const portion of portions) {
        while (this.seen.isPaused) await new Promise<void>((resolve) => (this.resumed = resolve));
        await this.sendPortion(portion.filter(({ key }) => this.isWaiting(key)));
      }
    });
  }

  private isWaiting(key: string): boolean {
    return this.seen.imports.some((each) => each.key === key && each.state.step === 'waiting');
  }

  private async sendPortion(portion: readonly Entry[]): Promise<void> {
    const sent: { readonly key: string; readonly request: ImportRequest }[] = [];
    for (const entry of portion) {
      this.tell(entry.key, { step: 'sending' });
      const request = await this.requestOf(entry);
      if (request) sent.push({ key: entry.key, request });
    }
    if (sent.length > 0) await this.queue(sent);
  }

  private async queue(sent: readonly { readonly key: string; readonly request: ImportRequest }[]): Promise<void> {
    const { batch, client } = this;
    if (client === undefined) return;
    const files = sent.map(({ request }) => request);
    for (const { key } of sent) this.own.expect(key);
    try {
      const queued = await client.imports.queue.mutate({ files, asks: true, ...(batch === undefined ? {} : { batch }) });
      this.keep(queued.batch);
      for (const [at, { key }] of sent.entries()) this.isQueued(key, queued.files[at]?.id ?? key);
      this.follow();
    } catch (error) {
      for (const { key } of sent) {
        this.own.forget(key);
        this.tell(key, { step: 'failed', problem: problemOf(failureOf(error)) });
      }
    }
  }

  private isQueued(key: string, id: string): void {
    this.own.rename(key, id);
    this.show(withQueued(this.seen.imports, key, id));
  }

  private async requestOf({ key, file }: Entry): Promise<ImportRequest | undefined> {
    try {
      return { name: file.name, content: await file.read() };
    } catch {
      this.tell(key, { step: 'failed', problem: { kind: 'unreadable' } });
      return undefined;
    }
  }

  private follow(): void {
    const { attendant, batch } = this;
    if (attendant === undefined || batch === undefined || this.following !== undefined) return;
    this.following = attendant.client.imports.progress.subscribe(
      { batch },
      {
        onData: ({ data }) => this.hear(data),
        onConnectionStateChange: ({ state, error }) => this.show(this.seen.imports, state === 'connecting' && error !== null),
        onError: () => this.lose(),
        onComplete: () => this.ended(),
      },
    );
  }

  private stopFollowing(): void {
    this.following?.unsubscribe();
    this.following = undefined;
  }

  /** The server has nothing more to tell: all is over, or files came in as it said so. */
  private ended(): void {
    this.following = undefined;
    if (this.seen.imports.some((each) => each.id !== undefined && !isOver(each))) this.follow();
    else if (this.seen.imports.every(isOver)) this.attendant?.over();
  }

  /** The import is not there, or not for whoever is signed in now. */
  private lose(): void {
    this.following = undefined;
    this.keep(undefined);
    this.show(this.seen.imports.filter(({ id }) => id === undefined));
  }

  private hear({ files }: ImportProgress): void {
    for (const { id, state, result } of files) {
      if (state === 'waiting' || state === 'reading') this.own.expect(id);
      else if (state !== 'done' || result?.outcome === 'known') this.own.forget(id);
    }
    this.show(withProgress(this.seen.imports, files));
  }

  private tell(key: string, state: ImportState): void {
    this.show(withState(this.seen.imports, key, state));
  }

  private show(imports: readonly Import[], isCut = this.seen.isCut): void {
    this.seen = { ...this.seen, imports, isCut };
    for (const listener of this.listeners) listener();
  }
}
