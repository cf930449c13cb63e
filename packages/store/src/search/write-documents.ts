import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { FacetLabel } from './facets.ts';
import type { FoundText } from './record-texts.ts';
import type { StatusStep } from './statuses.ts';
import { keepTokens, type SeenTokens } from './tokens.ts';
import { searchedBy } from './vector.ts';

/** A document as it is to be found. `start`: where it begins in its source's text, for a passage. */
export interface SearchDocument {
  readonly owner: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly record: string;
  readonly start?: number;
  readonly texts: readonly FoundText[];
  readonly said?: readonly string[];
  readonly facets: readonly FacetLabel[];
  readonly statuses?: readonly StatusStep[] | null;
}

/** How many rows go into one statement. */
const batch = 500;
/** There are so many samples of a kind's documents, each of one in so many of the one before. */
export const samples = { count: 6, oneIn: 4 } as const;

/** Puts documents in, in place of those with the same owner and ordinal, and keeps their words, but those that were `seen` already. */
export async function writeDocuments(db: Database, documents: readonly SearchDocument[], seen?: SeenTokens): Promise<void> {
  for (let from = 0; from < documents.length; from += batch) await writeBatch(db, documents.slice(from, from + batch), seen);
}

async function writeBatch(db: Database, documents: readonly SearchDocument[], seen: SeenTokens | undefined): Promise<void> {
  const rows = documents.map(rowOf);
  await sql`
    insert into search_document (owner, ordinal, kind, record_id, start_at, texts, said, words, facets, statuses, vector)
    select owner, ordinal, kind, record_id, start_at, texts, said, words, facets, statuses, vector::tsvector
    from jsonb_to_recordset(${JSON.stringify(rows.map(({ columns }) => columns))}::jsonb) as given (
      owner text, ordinal integer, kind text, record_id text, start_at integer, texts jsonb, said text[], words real, facets text[], statuses jsonb, vector text)
    on conflict (owner, ordinal, kind) do update set record_id = excluded.record_id, start_at = excluded.start_at,
      texts = excluded.texts, said = excluded.said, words = excluded.words, facets = excluded.facets, statuses = excluded.statuses, vector = excluded.vector`.execute(
    db,
  );
  await keepTokens(
    db,
    rows.flatMap(({ terms }) => terms),
    seen,
  );
}

function rowOf({ owner, ordinal, kind, record, start, texts, said = [], facets, statuses }: SearchDocument) {
  const { vector, words, terms } = searchedBy(
    texts.map(({ text }) => text),
    [...sampleLabels(`${record} ${start ?? ''}`), ...facets],
  );
  const columns = {
    owner,
    ordinal,
    kind,
    record_id: record,
    start_at: start ?? null,
    texts,
    said,
    words,
    facets,
    statuses: statuses ?? null,
    vector,
  };
  return { columns, terms };
}

/** The samples that a document happens to be in, by its key: the same ones always. */
function sampleLabels(key: string): string[] {
  const chance = createHash('sha256').update(key).digest().readUInt32BE(0);
  const levels = Array.from({ length: samples.count }, (_, below) => below + 1);
  return levels.filter((level) => chance % samples.oneIn ** level === 0).map(String);
}
