import { toJsonLd } from '@mithaq/domain/interchange';
import { batchesOf, type Entry, type Selection } from './selection.ts';

/** A JSON-LD 1.1 document that holds its own context, as `toJsonLd` writes it, with a node for each entry in its `@graph`. */
export async function* jsonLd(selection: Selection): AsyncGenerator<string> {
  const empty = JSON.stringify(toJsonLd({ records: [], statements: [] }));
  const end = empty.lastIndexOf(']');
  yield empty.slice(0, end);
  let between = '\n';
  for await (const batch of batchesOf(selection)) {
    yield between + batch.map(nodeOf).join(',\n');
    between = ',\n';
  }
  yield empty.slice(end);
}

function nodeOf(entry: Entry): string {
  const { '@context': _context, ...node } = toJsonLd(entry);
  return JSON.stringify(node);
}
