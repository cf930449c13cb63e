import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BundlePiece } from '@mithaq/domain/interchange';
import { Gathering } from './gathering.ts';
import { draftOf, explainedWrite, nameDirectory, requireFree } from './place.ts';
import type { BackupTarget } from './target.ts';

/** A directory with the files of the bundle, as they are. */
export async function directoryTarget(given: string): Promise<BackupTarget> {
  const final = path.resolve(given);
  await requireFree(final);
  const draft = draftOf(final);
  const files = new FilesWriter(draft);
  return {
    write: (piece) => explainedWrite(final, () => files.write(piece)),
    finish: () =>
      explainedWrite(final, async () => {
        await files.endFile();
        await nameDirectory(draft, final);
      }),
    abandon: async () => {
      await files.endFile().catch(() => undefined);
      await rm(draft, { recursive: true, force: true });
    },
  };
}

class FilesWriter {
  readonly #directory: string;
  #name = '';
  #handle: FileHandle | undefined;
  readonly #gathering = new Gathering();

  constructor(directory: string) {
    this.#directory = directory;
  }

  async write({ file, bytes }: BundlePiece): Promise<void> {
    if (file !== this.#name) await this.#begin(file);
    if (this.#gathering.add(bytes)) await this.#flush();
  }

  async endFile(): Promise<void> {
    const handle = this.#handle;
    if (handle === undefined) return;
    try {
      await this.#flush();
      await handle.sync();
    } finally {
      this.#handle = undefined;
      await handle.close();
    }
  }

  async #begin(name: string): Promise<void> {
    await this.endFile();
    const file = path.join(this.#directory, name);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    this.#handle = await open(file, 'wx', 0o600);
    this.#name = name;
  }

  async #flush(): Promise<void> {
    await this.#handle?.writeFile(this.#gathering.take());
  }
}
