import { type ExportFormat, exportFormats, wholeRegister } from '@mithaq/api';
import { createStore } from '@mithaq/store';
import { archiveOf } from './archive.ts';
import { bodyOf } from './body.ts';

/**
 * Exports the whole register of each of two databases, in each of the formats, to nowhere: `program SMALL LARGE FORMAT…`. Prints how
 * much was written and how much memory was held at most while it was, garbage aside. Both are written by one process, the small one first,
 * so that what is loaded and compiled for a format is held in both. Run with `--expose-gc`.
 */

/** It is looked how much is held after so many bytes, of an archive and of text. What is gathered is held to the end: a few looks see it. */
const lookEvery = { files: 50_000, text: 1_000_000 };
const at = new Date('2026-11-22T09:30:00Z');

const [small = '', large = '', ...named] = process.argv.slice(2);
const written: Record<string, readonly Written[]> = {};
for (const name of named) {
  const format = Object.keys(exportFormats).find((one): one is ExportFormat => one === name);
  if (format === undefined) throw new Error(`no format: ${name}`);
  written[name] = [await exported(small, format), await exported(large, format)];
}
process.stdout.write(JSON.stringify(written));

interface Written {
  readonly bytes: number;
  readonly peak: number;
}

async function exported(url: string, format: ExportFormat): Promise<Written> {
  const store = createStore({ url });
  const snapshot = await store.register.snapshot();
  const matter = { selection: wholeRegister(snapshot), beside: snapshot, language: 'en' as const, createdAt: at.toISOString() };
  const found = exportFormats[format].write(matter);
  const pieces = found.form === 'text' ? found.pieces : archiveOf(found.files, at);
  let bytes = 0;
  let peak = 0;
  let looked = 0;
  for await (const piece of bodyOf({ pieces, close: () => snapshot.close() })) {
    bytes += piece.byteLength;
    if (peak > 0 && bytes - looked < lookEvery[found.form]) continue;
    looked = bytes;
    peak = Math.max(peak, heldNow());
  }
  await store.close();
  return { bytes, peak };
}

function heldNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
