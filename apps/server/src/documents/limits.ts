import type { Words } from '@mithaq/domain';

/** How far reading one file may go. What is beyond is refused by name; nothing is cut off silently. */
export interface ReadingLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes that the parts of an archive may unpack to, all together. */
  readonly unpackedBytes: number;
  /** Parts of an archive. */
  readonly parts: number;
  /** UTF-16 code units of text that may come out. */
  readonly textLength: number;
  /** How deep elements may lie in each other. No page that people wrote comes near; browsers stop at this depth, too. */
  readonly depth: number;
  /** Elements and texts of a page or a document. */
  readonly nodes: number;
  readonly pages: number;
  /** Milliseconds that reading one file may take, without the time that it waits for its turn. */
  readonly milliseconds: number;
  /** Bytes of memory that reading one file may take. */
  readonly memory: number;
}

const mebibyte = 1_048_576;

export const usualLimits: ReadingLimits = {
  fileBytes: 16 * mebibyte,
  unpackedBytes: 64 * mebibyte,
  parts: 2_000,
  textLength: 4 * mebibyte,
  depth: 512,
  nodes: 500_000,
  pages: 2_000,
  milliseconds: 20_000,
  memory: 640 * mebibyte,
};

/** A number of bytes in words. The readers of formats load nothing of the API, which has its own: they start in an empty process. */
export function inMebibytes(bytes: number): Words {
  const size = Math.floor(bytes / mebibyte);
  return { ar: `${size} ميغابايت`, en: `${size} MiB` };
}
