/** Lines are handed on in pieces of about this many bytes: one by one they would cost more than they hold. */
const pieceBytes = 64 * 1024;

/** Gathers bytes until there are enough of them to be worth a write. */
export class Gathering {
  #held: Uint8Array[] = [];
  #bytes = 0;

  /** Whether there are enough now. */
  add(bytes: Uint8Array): boolean {
    this.#held.push(bytes);
    this.#bytes += bytes.length;
    return this.#bytes >= pieceBytes;
  }

  /** Everything that was gathered; nothing is held any more. */
  take(): Buffer {
    const all = Buffer.concat(this.#held);
    this.#held = [];
    this.#bytes = 0;
    return all;
  }
}
