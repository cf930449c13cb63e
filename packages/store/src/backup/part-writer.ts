import { createHash } from 'node:crypto';
import { type BundlePiece, canonicalJson } from '@mithaq/domain/interchange';
import type { PartFile } from './shapes.ts';

/** Writes the lines of what stands beside the bundle, and keeps nothing of them but counts and digests. */
export class PartWriter {
  readonly #files = new Map<string, { readonly hash: ReturnType<typeof createHash>; bytes: number; lines: number }>();

  line(file: string, value: object): BundlePiece {
    const bytes = Buffer.from(`${canonicalJson(value)}\n`, 'utf8');
    const begun = this.#files.get(file) ?? { hash: createHash('sha256'), bytes: 0, lines: 0 };
    this.#files.set(file, begun);
    begun.hash.update(bytes);
    begun.bytes += bytes.length;
    begun.lines += 1;
    return { file, bytes };
  }

  /** What was written, file by file. */
  get files(): readonly PartFile[] {
    return [...this.#files].map(([name, { hash, bytes, lines }]) => ({ name, bytes, lines, sha256: hash.copy().digest('hex') }));
  }
}
