import type { Day } from '@mithaq/domain';

/** The formats that a file may be in. */
export const documentFormats = ['text', 'markdown', 'html', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Where in a file something was found. */
export const findingPlaces = ['html-meta', 'json-ld', 'html-text', 'front-matter', 'pdf-info', 'docx-properties', 'text'] as const;
export type FindingPlace = (typeof findingPlaces)[number];

/** What a file says of itself, and where. `inferred` where the file does not say it outright, and somebody has to look. */
export interface FoundInFile<Value> {
  readonly value: Value;
  readonly where: FindingPlace;
  readonly inferred: boolean;
}

/** What a file says of itself. What it does not say is absent, and nothing is made up for it. */
export interface DocumentMetadata {
  readonly title?: FoundInFile<string>;
  readonly author?: FoundInFile<string>;
  readonly publisher?: FoundInFile<string>;
  /** The day as the publisher wrote it, in the publisher's own time zone. */
  readonly published?: FoundInFile<Day>;
  /** A BCP 47 tag, as declared. */
  readonly language?: FoundInFile<string>;
  /** An absolute address, `http` or `https`. */
  readonly url?: FoundInFile<string>;
}

/** A file as it comes: its name with its ending, its bytes, and the media type if whoever sent it told one. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}

/**
 * What a file was read into. `text` is what every offset counts in. Of a text file in UTF-8 it is the file to the letter, byte order
 * mark and all; of any other it is what the format's reader makes of it, the same for the same file and the same release.
 */
export interface ReadDocument {
  readonly text: string;
  readonly format: DocumentFormat;
  /** The encoding that was recognised, in the words of the WHATWG Encoding Standard; absent where the format has its own. */
  readonly encoding?: string;
  /** How many pages it has, where the format has pages. */
  readonly pages?: number;
  readonly metadata: DocumentMetadata;
}

/** Turns files into text. */
export interface DocumentReader {
  /**
   * @throws MithaqError `too-large`, `empty-file`, `invalid-file`, `unsupported-format`, `unknown-encoding`, `encrypted-file`,
   * `no-text-layer`, `nests-too-deep`, `expands-too-far`, `reading-took-too-long`, `damaged-file`; `unavailable` while it stops
   */
  readonly read: (file: DocumentFile) => Promise<ReadDocument>;
}
