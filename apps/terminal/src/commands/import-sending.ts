import { importPortions } from '@mithaq/client';
import { sourceFile } from '../files/source-file.ts';
import { failureOf } from '../register/failure.ts';
import type { ImportRequest } from '../register/views.ts';
import type { Importing } from './import.ts';
import { type Outcome, report } from './import-report.ts';
import { type ProgressLine, progressLine } from './progress-line.ts';

interface Loaded {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly request: ImportRequest;
}

/** Hands files in for import, portion by portion. No more of them than one portion is held in memory. */
export class Sending {
  /** The import that they became; undefined where none of them could be handed in. */
  batch: string | undefined;
  /** The names under which files were given, by the server's ids. */
  readonly paths = new Map<string, string>();
  /** What became of those that could not be handed in. */
  readonly outcomes: Outcome[] = [];
  /** How many were not sent any more, because the person pressed Ctrl-C. */
  unsent = 0;
  private readonly importing: Importing;
  private readonly line: ProgressLine;
  private waiting: readonly Loaded[] = [];

  constructor(importing: Importing) {
    this.importing = importing;
    this.line = progressLine(importing.world, importing.order);
  }

  /** @throws Failure where no server answers */
  async send(files: readonly string[]): Promise<void> {
    const { world, order } = this.importing;
    const left = new AbortController();
    const off = world.onInterrupt(() => left.abort());
    try {
      for (const [at, path] of files.entries()) {
        this.unsent = files.length - at;
        if (left.signal.aborted) break;
        this.line.show(`${order.voice.say('sending')}: ${at + 1} ${order.voice.say('of')} ${files.length}`);
        await this.take(path);
        this.unsent -= 1;
      }
      await this.handIn(this.waiting);
    } finally {
      off();
      this.line.clear();
    }
  }

  private async take(path: string): Promise<void> {
    const { world, order } = this.importing;
    try {
      const { request, size } = await sourceFile(path, world.readFile, order.voice);
      this.waiting = [...this.waiting, { path, request, size }];
    } catch (error) {
      return this.fail(path, error);
    }
    const [full = [], ...next] = importPortions(this.waiting);
    if (next.length === 0) return;
    this.waiting = next.flat();
    await this.handIn(full);
  }

  private async handIn(portion: readonly Loaded[]): Promise<void> {
    if (portion.length === 0) return;
    try {
      const requests = portion.map(({ request }) => request);
      const { batch, files } = await this.importing.register.queueImports(requests, this.batch);
      this.batch = batch;
      for (const [at, { id, name }] of files.entries()) this.paths.set(id, portion[at]?.path ?? name);
    } catch (error) {
      for (const { path } of portion) this.fail(path, error);
    }
  }

  private fail(file: string, error: unknown): void {
    const outcome = { file, failure: failureOf(error) };
    if (outcome.failure.kind === 'no-server' && this.batch === undefined) throw outcome.failure;
    this.outcomes.push(outcome);
    this.line.clear();
    report(this.importing.world, outcome, { ...this.importing.order, form: 'line' });
  }
}
