import type { MithaqError } from '../../errors.ts';

/** What was found to be wrong, in the order in which it was found: the first of it, and how much more there is. */
export interface Faults {
  readonly problems: readonly MithaqError[];
  /** Problems beyond the limit, which are counted and not kept. Past ten thousand of them reading stops, and so does the count. */
  readonly more: number;
}

/** Beyond this many problems nobody learns from a further one, and looking for it may take minutes. */
const countedAtMost = 10_000;

/** Gathers problems up to a limit, so that a file that is wrong throughout costs hardly more than one that is wrong a little. */
export class Problems {
  readonly #limit: number;
  readonly #kept: MithaqError[] = [];
  #more = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Notes a problem. The error, whose stack and words take time, is made only while there is room for it. */
  add(tell: () => MithaqError): void {
    if (this.#kept.length < this.#limit) this.#kept.push(tell());
    else this.#more += 1;
  }

  get none(): boolean {
    return this.#kept.length === 0 && this.#more === 0;
  }

  /** Whether so much is wrong that the rest need not be read. */
  get tooMany(): boolean {
    return this.#more >= countedAtMost;
  }

  get faults(): Faults {
    return { problems: this.#kept, more: this.#more };
  }
}
