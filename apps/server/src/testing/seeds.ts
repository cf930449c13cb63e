import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../../shared/seeds/', import.meta.url);

/** One of the five real documents, by its bytes. */
export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The five real documents, which lie beside the repository and never in it; none where they are absent. */
export const seeds: readonly Seed[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }))
  : [];

/** Why tests of the five documents are skipped, for their names. */
export const seedsMissing = seeds.length === 0 ? ' (skipped: ../shared/seeds is not there)' : '';
