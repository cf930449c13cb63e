import { Failure } from '../register/failure.ts';
import type { FileProgress, ImportProgress } from '../register/views.ts';
import type { Importing } from './import.ts';
import { type Outcome, Reported, report } from './import-report.ts';
import { type ProgressLine, progressLine } from './progress-line.ts';

/** An import that waits at the server. */
export interface Batch {
  readonly batch: string;
  /** The names under which its files were given, by the server's ids; of others the server's own name is told. */
  readonly paths: ReadonlyMap<string, string>;
  /** How many files were not sent any more, because the person pressed Ctrl-C. */
  readonly unsent: number;
}

/**
 * Tells what becomes of each file of an import as it happens, until all of it is over.
 * @throws Reported where the person leaves it with Ctrl-C: the server goes on with what it has
 */
export async function followBatch(importing: Importing, of: Batch): Promise<readonly Outcome[]> {
  const { world, register, order } = importing;
  const leaving = new AbortController();
  const off = world.onInterrupt(() => leaving.abort());
  if (of.unsent > 0) leaving.abort();
  const course = new Course(importing, of);
  try {
    const { batch } = of;
    const onCut = (): void => course.say(order.voice.say('cutOff'));
    await register.followImport({ batch, onProgress: (progress) => course.hear(progress), onCut, signal: leaving.signal });
  } finally {
    off();
    course.end();
  }
  if (leaving.signal.aborted) throw left(importing, of);
  return course.outcomes;
}

function left({ world, order: { voice } }: Importing, { batch, unsent }: Batch): Reported {
  const { say } = voice;
  if (unsent > 0) world.stderr.write(`mithaq: ${voice.count(unsent, 'file')} ${say('notSent')}\n`);
  world.stderr.write(`mithaq: ${say('importGoesOn')}: mithaq import --batch ${batch}\n`);
  return new Reported(new Failure('interrupted'));
}

/** What was heard of an import so far. */
class Course {
  readonly outcomes: Outcome[] = [];
  private readonly importing: Importing;
  private readonly paths: ReadonlyMap<string, string>;
  private readonly line: ProgressLine;
  private isCut = false;

  constructor(importing: Importing, { paths }: Batch) {
    this.importing = importing;
    this.paths = paths;
    this.line = progressLine(importing.world, importing.order);
  }

  hear({ counts, files }: ImportProgress): void {
    this.isCut = false;
    this.line.clear();
    for (const file of files) this.tell(file);
    const { say } = this.importing.order.voice;
    const over = counts.done + counts.failed;
    const reading = files.findLast(({ state }) => state === 'reading');
    const now = reading === undefined ? '' : ` · ${say('beingRead')}: \u2068${this.nameOf(reading)}\u2069`;
    this.line.show(`${over} ${say('of')} ${over + counts.waiting + counts.reading}${now}`);
  }

  /** Says once, until something is heard again, that the server does not answer. */
  say(text: string): void {
    if (!this.isCut) {
      this.line.clear();
      this.importing.world.stderr.write(`mithaq: ${text}\n`);
    }
    this.isCut = true;
  }

  end(): void {
    this.line.clear();
  }

  private nameOf({ id, name }: FileProgress): string {
    return this.paths.get(id) ?? name;
  }

  private tell(progress: FileProgress): void {
    const { state, result, fault } = progress;
    const file = this.nameOf(progress);
    if (state === 'done' && result) this.keep({ file, result });
    if (state === 'failed' && fault) this.keep({ file, failure: new Failure('failed', fault.message) });
  }

  private keep(outcome: Outcome): void {
    const { world, order } = this.importing;
    this.outcomes.push(outcome);
    report(world, outcome, { ...order, form: 'line' });
  }
}
