import type { Day } from '@mithaq/domain';
import type { Counts, Lexicon } from '@mithaq/reader';
import type { People, Settings } from './accounts.ts';
import type { DocumentReader } from './documents.ts';
import type { ModelReader } from './model.ts';
import type { Presence } from './presence.ts';
import type { Register } from './register.ts';

/** The world's effects, passed in. */
export interface World {
  readonly register: Register;
  readonly clock: () => Date;
  /** A new TypeID with this prefix. */
  readonly newId: (prefix: string) => string;
  /** SHA-256 of bytes, in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** The reader's lexicon of the register as it stands; rebuilt when names change. */
  readonly lexicon: () => Promise<Lexicon>;
  /** What editors made of suggestions so far, for the reader to learn from; counted again when something was judged. */
  readonly counts: () => Promise<Counts>;
  /** Turns imported files into text. */
  readonly documents: DocumentReader;
  /** The model that is asked beside the reader; absent where none is set up. */
  readonly model?: ModelReader;
  readonly today: () => Day;
  readonly settings: Settings;
  readonly accounts: People;
  readonly presence: Presence;
  /** Whether the first administrator exists. */
  readonly isSetUp: () => Promise<boolean>;
  /** Waits so many milliseconds, or until `signal` aborts. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}
