import type { MithaqError } from '../../errors.ts';

/** What was found to be wrong, in the order in which it was found: the first of it, and how much more there is. */
export interface Faults {
  readonly problems: readonly MithaqError[];
  /** Problems beyond the limit, which are counted and not kept. */
  readonly more: number;
}

/** Gathers problems up to a limit, so that a file that is wrong throughout costs no more memory than one that is wrong a little. */
export class Problems {
  readonly #limit: number;
  readonly #kept: MithaqError[] = [];
  #more = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(problem: MithaqError): void {
    if (this.#kept.length < this.#limit) this.#kept.push(problem);
    else this.#more += 1;
  }

  get none(): boolean {
    return this.#kept.length === 0 && this.#more === 0;
  }

  get faults(): Faults {
    return { problems: this.#kept, more: this.#more };
  }
}
