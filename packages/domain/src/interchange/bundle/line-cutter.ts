import { joined } from '../intake/bytes.ts';

/** One line of a file without its line feed; `undefined` where it is longer than the limit, and was not kept. */
export type TakeLine = (line: Uint8Array | undefined, number: number) => void;

/** Cuts bytes into lines as they come in, whatever the pieces. Never holds more than one line, and no line beyond the limit. */
export class LineCutter {
  readonly #limit: number;
  readonly #take: TakeLine;
  #pieces: Uint8Array[] = [];
  #held = 0;
  #number = 1;
  #isStopped = false;

  constructor(limit: number, take: TakeLine) {
    this.#limit = limit;
    this.#take = take;
  }

  /** Takes nothing any more. */
  stop(): void {
    this.#isStopped = true;
    this.#pieces = [];
    this.#held = 0;
  }

  push(bytes: Uint8Array): void {
    let from = 0;
    for (let feed = bytes.indexOf(10); feed !== -1 && !this.#isStopped; feed = bytes.indexOf(10, from)) {
      this.#hold(bytes.subarray(from, feed));
      this.#finishLine();
      from = feed + 1;
    }
    if (!this.#isStopped) this.#hold(bytes.subarray(from));
  }

  /** The number of a last line that no line feed ends; `undefined` where there is none. It was cut off, and is not taken. */
  get unfinished(): number | undefined {
    return this.#held > 0 ? this.#number : undefined;
  }

  #hold(piece: Uint8Array): void {
    this.#held += piece.length;
    if (this.#held > this.#limit) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece.slice());
  }

  #finishLine(): void {
    const line = this.#held > this.#limit ? undefined : joined(this.#pieces);
    const number = this.#number;
    this.#pieces = [];
    this.#held = 0;
    this.#number += 1;
    this.#take(line, number);
  }
}
