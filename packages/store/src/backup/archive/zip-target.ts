import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BundlePiece } from '@mithaq/domain/interchange';
import { ZipFile } from 'yazl';
import { Gathering } from './gathering.ts';
import { draftOf, explainedWrite, nameFile, requireFree } from './place.ts';
import type { BackupTarget } from './target.ts';

/** A ZIP file as it is written: one entry after the other, each of a length that is not known before its end. */
export async function zipTarget(given: string, madeAt: Date): Promise<BackupTarget> {
  const final = path.resolve(given);
  await requireFree(final);
  const draft = draftOf(final);
  const zip = new ZipWriter(draft, madeAt);
  return {
    write: (piece) => explainedWrite(final, () => zip.write(piece)),
    finish: () =>
      explainedWrite(final, async () => {
        await zip.end();
        await nameFile(draft, final);
      }),
    abandon: async () => {
      await zip.destroy();
      await rm(draft, { force: true });
    },
  };
}

class ZipWriter {
  readonly #zip = new ZipFile();
  readonly #madeAt: Date;
  readonly #output;
  readonly #written: Promise<void>;
  #name = '';
  #entry: PassThrough | undefined;
  readonly #gathering = new Gathering();

  constructor(file: string, madeAt: Date) {
    this.#madeAt = madeAt;
    this.#output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
    this.#written = pipeline(this.#zip.outputStream, this.#output);
    // It is waited for with every piece and at the end; until then a failure is nobody's.
    this.#written.catch(() => undefined);
  }

  async write({ file, bytes }: BundlePiece): Promise<void> {
    if (file !== this.#name) await this.#begin(file);
    if (this.#gathering.add(bytes)) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    this.#entry?.end();
    this.#zip.end();
    await this.#written;
  }

  async destroy(): Promise<void> {
    this.#entry?.destroy();
    this.#output.destroy();
    await this.#written.catch(() => undefined);
  }

  async #begin(name: string): Promise<void> {
    await this.#flush();
    this.#entry?.end();
    this.#entry = new PassThrough();
    this.#name = name;
    this.#zip.addReadStream(this.#entry, name, { mtime: this.#madeAt, mode: 0o100600 });
  }

  /** Hands the held bytes on, and waits while the disk is slower than the database. */
  async #flush(): Promise<void> {
    const bytes = this.#gathering.take();
    if (this.#entry === undefined || this.#entry.write(bytes)) return;
    await Promise.race([once(this.#entry, 'drain'), this.#written]);
  }
}
