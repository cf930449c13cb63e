/** One file of an archive, in pieces. It has to be read to its end before the next one is asked for. */
export interface ExportedFile {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}
