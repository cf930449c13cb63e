import { canonicalJson } from '@mithaq/domain/interchange';
import { batchesOf, type Selection } from './selection.ts';

/** Entries as JSON Lines: one a line, each in canonical JSON (RFC 8785), so that equal registers are equal texts. */
export async function* jsonLines(selection: Selection): AsyncGenerator<string> {
  for await (const batch of batchesOf(selection)) yield batch.map((entry) => `${canonicalJson(entry)}\n`).join('');
}
