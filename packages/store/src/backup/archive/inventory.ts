import { MithaqError } from '@mithaq/domain';
import type { SourceLimits } from './source.ts';

/** One file that is found in a backup, as the archive tells of it before anything is read. */
export interface Found {
  readonly name: string;
  /** Its bytes, unpacked, and as it lies there. */
  readonly bytes: number;
  readonly packed: number;
}

/** A file is judged by its growth only from here on: a small one can do no harm. */
const harmless = 2 ** 24;

/** Takes stock of a backup file by file, and refuses what no backup has. */
export class Inventory {
  readonly names = new Set<string>();
  readonly #known: ReadonlySet<string>;
  readonly #limits: SourceLimits;
  #bytes = 0;

  constructor(known: readonly string[], limits: SourceLimits) {
    this.#known = new Set(known);
    this.#limits = limits;
  }

  /** @throws MithaqError `unexpected-file` for a name that no backup has or that came before, `too-large` */
  add({ name, bytes, packed }: Found): void {
    if (!this.#known.has(name) || this.names.has(name)) throw unexpected(name, this.#known);
    this.names.add(name);
    this.#bytes += bytes;
    const { fileBytes, allBytes, growth } = this.#limits;
    if (bytes > fileBytes) throw tooLarge(name, fileBytes);
    if (this.#bytes > allBytes) throw tooLarge(name, allBytes);
    if (bytes > harmless && bytes > packed * growth) throw tooLarge(name, packed * growth);
  }
}

function unexpected(name: string, known: ReadonlySet<string>): MithaqError {
  return new MithaqError('unexpected-file', { name: printable(name), expected: [...known].join(', ') }, [printable(name)]);
}

function tooLarge(name: string, limit: number): MithaqError {
  return new MithaqError('too-large', { limit: `${limit} B` }, [name]);
}

/** A name out of a file of unknown origin, for a message: cut, and without what moves a terminal's cursor. */
function printable(name: string): string {
  return name.slice(0, 100).replaceAll(/\p{C}/gu, '\u{fffd}');
}
