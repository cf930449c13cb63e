import { type ExportFormat, exportFormats, wholeRegister } from '@mithaq/api';
import { createStore } from '@mithaq/store';
import { archiveOf } from './archive.ts';
import { bodyOf } from './body.ts';

/**
 * Exports the whole register of the database that it is given, in the format that it is given, to nowhere; and prints how much was written
 * and how much memory was held at most while it was, garbage aside. Run with `--expose-gc`.
 */

/** After so many bytes of an archive, and fifty times as many of text, it is looked how much is held. */
const lookEvery = 16_000;
const [url = '', named = ''] = process.argv.slice(2);
const format = Object.keys(exportFormats).find((one): one is ExportFormat => one === named);
if (format === undefined) throw new Error(`no format: ${named}`);

const store = createStore({ url });
const snapshot = await store.register.snapshot();
const at = new Date('2026-11-22T09:30:00Z');
const matter = { selection: wholeRegister(snapshot), beside: snapshot, language: 'en' as const, createdAt: at.toISOString() };
const exported = exportFormats[format].write(matter);
const pieces = exported.form === 'text' ? exported.pieces : archiveOf(exported.files, at);
let bytes = 0;
let peak = 0;
let looked = 0;
for await (const piece of bodyOf({ pieces, close: () => snapshot.close() })) {
  bytes += piece.byteLength;
  if (peak > 0 && bytes - looked < (exported.form === 'text' ? 50 : 1) * lookEvery) continue;
  looked = bytes;
  peak = Math.max(peak, heldNow());
}
await store.close();
process.stdout.write(JSON.stringify({ bytes, peak }));

function heldNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
