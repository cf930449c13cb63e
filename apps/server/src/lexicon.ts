import type { Reading } from '@mithaq/api';
import type { Actor, Agreement, Office, Place } from '@mithaq/domain';
import { buildLexicon, type Lexicon, type LexiconEntry } from '@mithaq/reader';

type Named = Actor | Office | Place | Agreement;

/**
 * The lexicon of the register as it stands. It is built when it is first asked for, and again when the register has
 * announced a change since.
 */
export function lexiconOf(reading: Reading): () => Promise<Lexicon> {
  let built: { readonly asOf: string; readonly lexicon: Promise<Lexicon> } | undefined;
  return async () => {
    const asOf = (await reading.changesAfter(undefined, 1)).at(-1)?.id ?? '';
    if (built?.asOf !== asOf) built = { asOf, lexicon: build(reading) };
    return built.lexicon.catch((fault: unknown) => {
      built = undefined;
      throw fault;
    });
  };
}

async function build(reading: Reading): Promise<Lexicon> {
  const kinds = await Promise.all([reading.all('actor'), reading.all('office'), reading.all('place'), reading.all('agreement')]);
  return buildLexicon(kinds.flat().map(({ record }) => entryOf(record)));
}

function entryOf(record: Named): LexiconEntry {
  const entry = { record: record.id, kind: record.record, names: record.names };
  return record.record === 'actor' ? { ...entry, actorKind: record.kind } : entry;
}
