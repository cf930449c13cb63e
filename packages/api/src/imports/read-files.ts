import { MithaqError, type RecordKind, type RecordOf, type Register, type RegisterIndex, referencesOf } from '@mithaq/domain';
import { fromCsv, fromSimpleTables, readBundle } from '@mithaq/domain/interchange';
import type { Reading, World } from '../ports.ts';
import { mostEntries, type StructuredImport } from '../views/structured-import.ts';

/** What the files hold, whole; or everything that is wrong with them. */
export type FilesRead =
  | { readonly outcome: 'read'; readonly register: Register }
  | { readonly outcome: 'refused'; readonly problems: readonly MithaqError[]; readonly more: number };

type Files = readonly (readonly [name: string, content: string])[];

/**
 * Reads files into records and statements. They may refer to what the register has already, published or drafted.
 * @throws MithaqError `too-large` where there are more of them than one import may bring
 */
export async function readFiles(world: World, { format, files }: StructuredImport): Promise<FilesRead> {
  const given: Files = files.map(({ name, content }) => [name, content]);
  const reading = world.register.working();
  const read = format === 'simple' ? await readSimple(given, reading, world) : await readWhole(format, given, reading);
  if (read.outcome === 'read') requireFew(read.register);
  return read;
}

function requireFew({ records, statements }: Register): void {
  if (records.length + statements.length <= mostEntries) return;
  throw new MithaqError('too-large', { limit: { ar: `${mostEntries} سجل وبيان`, en: `${mostEntries} records and statements` } }, ['files']);
}

const readers = {
  bundle: (files: Files, isKnown: (id: string) => boolean) => readBundle(files, { isKnown }),
  tables: (files: Files, isKnown: (id: string) => boolean) => fromCsv(files, { isKnown }),
} as const;

/** Reads once to learn what the files name and do not bring; and where some of that is not here either, once more to have it told. */
async function readWhole(format: keyof typeof readers, files: Files, reading: Reading): Promise<FilesRead> {
  const read = readers[format](files, () => true);
  if (read.outcome === 'refused') return read;
  const named = namedOutside(read.register);
  const known = new Set<string>((await reading.records(named)).map(({ record }) => record.id));
  return named.every((id) => known.has(id)) ? read : readers[format](files, (id) => known.has(id));
}

function namedOutside({ records, statements }: Register): readonly string[] {
  const own = new Set<string>(records.map(({ id }) => id));
  const named = new Set([...records, ...statements].flatMap((entry) => referencesOf(entry).map(({ to }) => to)));
  return [...named].filter((id) => !own.has(id));
}

/** How often the simple tables are read at most: each time what they asked for is at hand, and they may ask for more. */
const mostRounds = 20;

/** Reads simple tables, which name actors by their slugs: what they ask of the register is looked up, until they ask for nothing new. */
async function readSimple(files: Files, reading: Reading, world: World): Promise<FilesRead> {
  const [agreements, actors, others] = sorted(files);
  if (agreements === undefined || others.length > 0) return { outcome: 'refused', problems: misnamed(others), more: 0 };
  const found = new Map<string, RecordOf<RecordKind> | undefined>();
  for (let round = 0; ; round += 1) {
    const asked: { readonly kind: RecordKind; readonly key: string }[] = [];
    const find: RegisterIndex['find'] = (kind, key) => {
      if (!found.has(`${kind} ${key}`)) asked.push({ kind, key });
      const record = found.get(`${kind} ${key}`);
      return record !== undefined && isOf(kind, record) ? record : undefined;
    };
    const tables = { agreements, ...(actors === undefined ? {} : { actors }) };
    const read = fromSimpleTables(tables, { newId: (kind) => world.newId(kind), register: { find } });
    if (asked.length === 0 || round === mostRounds) return read;
    await Promise.all(asked.map(async ({ kind, key }) => found.set(`${kind} ${key}`, (await reading.find(kind, key))?.record)));
  }
}

function isOf<Kind extends RecordKind>(kind: Kind, record: RecordOf<RecordKind>): record is RecordOf<Kind> {
  return record.record === kind;
}

function sorted(files: Files): readonly [agreements: string | undefined, actors: string | undefined, others: readonly string[]] {
  const contents = new Map(files);
  const others = [...contents.keys()].filter((name) => name !== 'agreements.csv' && name !== 'actors.csv');
  return [contents.get('agreements.csv'), contents.get('actors.csv'), others];
}

function misnamed(others: readonly string[]): readonly MithaqError[] {
  if (others.length === 0) return [new MithaqError('missing-file', { name: 'agreements.csv' }, ['agreements.csv'])];
  return others.map((name) => new MithaqError('unexpected-file', { name, expected: 'agreements.csv, actors.csv' }, [name]));
}
