import { failureOf, type ImportProgress, type ImportRequest, importPortions, type MithaqClient } from '@mithaq/client';
import type { OwnAct, OwnActs } from '../live/own-acts.ts';
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

/** What is seen of a line. `isCut` while the server does not answer and is asked again. */
export interface Seen {
  readonly imports: readonly Import[];
  readonly isCut: boolean;
}

interface Entry {
  readonly key: string;
  readonly file: Importable;
}

/** What becomes of a file is announced as one of these; a known source's new text as the source saved. */
const announcedAs = ['source-created', 'source-attached', 'record-saved'] as const;

/**
 * Files on their way into the register. They are sent portion by portion and wait at the server, which imports them also when nobody
 * looks; what becomes of each is heard as it happens. It outlives the page that shows it: another may go on showing it, in another language.
 */
export class ImportLine {
  private seen: Seen = { imports: [], isCut: false };
  private readonly listeners = new Set<() => void>();
  private readonly own = new Map<string, OwnAct>();
  private sending = Promise.resolve();
  private count = 0;
  private batch: string | undefined;
  private attendant: Attendant | undefined;
  private client: MithaqClient | undefined;
  private following: { unsubscribe: () => void } | undefined;
  private readonly means: Means;

  constructor(means: Means) {
    this.means = means;
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

  /** Imports one text at once, without a place in the line. */
  async addAtOnce(file: Importable): Promise<void> {
    const { client } = this;
    if (client === undefined) return;
    const entry = { key: this.newKey(), file };
    this.show([{ key: entry.key, name: file.name, file, state: { step: 'sending' } }, ...this.seen.imports]);
    const request = await this.requestOf(entry);
    if (request === undefined) return;
    const act = this.expect(entry.key);
    try {
      const result = await client.sources.import.mutate(request);
      if (result.outcome === 'known') this.means.acts.forget(act);
      this.tell(entry.key, { step: 'done', result });
    } catch (error) {
      this.means.acts.forget(act);
      this.tell(entry.key, { step: 'failed', problem: problemOf(failureOf(error)) });
    }
    this.attendant?.over();
  }

  /** Sends again what failed for no fault of its own. */
  retry(): void {
    const again = this.seen.imports.filter(mayRetry);
    this.show(this.seen.imports.filter((each) => !again.includes(each)));
    this.add(again.flatMap(({ file }) => file ?? []));
  }

  /** Shows nothing any more. What the server has goes on. */
  clear(): void {
    this.begin();
    this.show([]);
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
      for (const portion of portions) await this.sendPortion(portion);
    });
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
    for (const { key } of sent) this.expect(key);
    try {
      const queued = await client.imports.queue.mutate({ files, ...(batch === undefined ? {} : { batch }) });
      this.keep(queued.batch);
      for (const [at, { key }] of sent.entries()) this.isQueued(key, queued.files[at]?.id ?? key);
      this.follow();
    } catch (error) {
      for (const { key } of sent) {
        this.forget(key);
        this.tell(key, { step: 'failed', problem: problemOf(failureOf(error)) });
      }
    }
  }

  private isQueued(key: string, id: string): void {
    this.own.set(id, this.expect(key));
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
      if (state === 'waiting' || state === 'reading') this.expect(id);
      else if (state === 'failed' || result?.outcome === 'known') this.forget(id);
    }
    this.show(withProgress(this.seen.imports, files));
  }

  private expect(key: string): OwnAct {
    const act = this.own.get(key) ?? { announcedAs };
    if (!this.own.has(key)) this.means.acts.expect(act);
    this.own.set(key, act);
    return act;
  }

  private forget(key: string): void {
    const act = this.own.get(key);
    if (act) this.means.acts.forget(act);
  }

  private tell(key: string, state: ImportState): void {
    this.show(withState(this.seen.imports, key, state));
  }

  private show(imports: readonly Import[], isCut = this.seen.isCut): void {
    this.seen = { imports, isCut };
    for (const listener of this.listeners) listener();
  }
}
