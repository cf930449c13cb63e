// Reads the data files of the taxonomy, each held against its schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Authorities, type Authority, type CodeList, CodeLists, DataTopics, DataVocabulary, Manifest } from './taxonomy.schema.ts';

/** Everything that the data files say. */
export interface TaxonomyData {
  readonly version: string;
  readonly topics: DataTopics;
  readonly vocabularies: readonly DataVocabulary[];
  readonly codeLists: readonly CodeList[];
  readonly authorities: readonly Authority[];
}

const folder = join(import.meta.dirname, '../taxonomy');

/** @throws Error naming the file and the place in it, where one is not as its schema says */
export function readTaxonomy(): TaxonomyData {
  const { version, vocabularies } = read('taxonomy', Manifest);
  const known = new Set([...vocabularies, 'taxonomy', 'topics', 'code-lists', 'authorities'].map((name) => `${name}.json`));
  const strays = readdirSync(folder).filter((file) => !known.has(file));
  if (strays.length > 0) throw new Error(`taxonomy.json does not name ${strays.join(', ')}`);
  return {
    version,
    topics: read('topics', DataTopics),
    vocabularies: vocabularies.map((id) => read(id, DataVocabulary)),
    codeLists: read('code-lists', CodeLists),
    authorities: read('authorities', Authorities),
  };
}

function read<Output>(name: string, schema: z.ZodType<Output>): Output {
  const parsed = schema.safeParse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${name}.json, ${issue?.path.join('.')}: ${issue?.message}`);
}
