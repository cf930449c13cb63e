import type { Sha256 } from '../../records/source.ts';
import { Digest } from './digest.ts';

/** Counts and digests the bytes of one file as they go by, whatever the pieces they come in. */
export class Tally {
  readonly #digest = new Digest();
  #bytes = 0;
  #lines = 0;

  add(bytes: Uint8Array): void {
    this.#digest.add(bytes);
    this.#bytes += bytes.length;
    this.#lines += lineFeeds(bytes);
  }

  /** How many lines came by so far. */
  get lines(): number {
    return this.#lines;
  }

  /** What came by so far. */
  get measured(): { readonly bytes: number; readonly lines: number; readonly sha256: Sha256 } {
    return { bytes: this.#bytes, lines: this.#lines, sha256: this.#digest.value };
  }
}

function lineFeeds(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) found += 1;
  return found;
}
