import {
  type AnyRecord,
  MithaqError,
  namedByOf,
  type RecordKind,
  type RecordOf,
  referencesOf,
  type Source,
  type Statement,
  type Taxonomy,
  wholeOf,
} from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';

/** Records and statements read for one answer, with everything that is needed to name them. */
export interface Gathered {
  readonly held: ReadonlyMap<string, Held>;
  /** Statements by the record they are about. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** The sources whose text is attached here. */
  readonly attached: ReadonlySet<string>;
  /** The texts of the attached sources that the statements cite. */
  readonly texts: ReadonlyMap<string, string>;
  /** The register's, by which topics are called. */
  readonly taxonomy: Taxonomy;
}

/** Fields without which a source cannot be shown: whose it is, and what it copies. */
const ofSources = new Set(['publisher', 'derivedFrom', 'copyOf']);

/**
 * Reads whatever the given records and statements refer to, a generation a round trip and never a record at a time.
 * `more` are ids known to the caller from elsewhere.
 */
export async function gather(
  reading: Reading,
  given: { readonly held?: readonly Held[]; readonly statements?: readonly Statement[]; readonly more?: readonly string[] },
): Promise<Gathered> {
  const { held: known = [], statements = [], more = [] } = given;
  const asked = reading.taxonomy();
  // It is waited for at the end: what fails before that is told instead.
  asked.catch(() => undefined);
  const held = new Map<string, Held>(known.map((one) => [one.record.id, one]));
  let wanted = [...more, ...known.flatMap(({ record }) => referencesOf(record).map(({ to }) => to)), ...statements.flatMap(idsOf)];
  for (;;) {
    const missing = [...new Set(wanted)].filter((id) => !held.has(id));
    if (missing.length === 0) break;
    const read = await reading.records(missing);
    for (const one of read) held.set(one.record.id, one);
    if (read.length === 0) break;
    wanted = read.flatMap(({ record }) => namesWithin(record));
  }
  const cited = [...new Set<string>(statements.flatMap((statement) => statement.citations.map(({ source }) => source)))];
  const sources = [...held.values()].flatMap(({ record }) => (record.record === 'source' ? [record.id] : []));
  const [attached, texts, taxonomy] = await Promise.all([
    sources.length > 0 ? reading.attached(sources) : new Set<string>(),
    cited.length > 0 ? reading.texts(cited) : new Map<string, string>(),
    asked,
  ]);
  return { held, statements: groupedBy(statements, ({ subject }) => subject), attached, texts, taxonomy };
}

/** Divides a list by a key, keeping its order. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The record with this id. @throws MithaqError `internal` when the register refers to a record that it does not hold */
export function recordIn(gathered: Gathered, id: string): AnyRecord {
  const held = gathered.held.get(id);
  if (held === undefined) throw new MithaqError('internal', { missing: id });
  return held.record;
}

/** The records of one kind that were gathered. */
export function recordsIn<Kind extends RecordKind>(gathered: Gathered, kind: Kind): readonly RecordOf<Kind>[] {
  return [...gathered.held.values()].flatMap(({ record }) => (isOf(record, kind) ? [record] : []));
}

/** The source with this id, if it was gathered. */
export function sourceIn(gathered: Gathered, id: string): Source | undefined {
  const record = gathered.held.get(id)?.record;
  return record?.record === 'source' ? record : undefined;
}

/** The statements about these records. */
export function statementsIn(gathered: Gathered, ...subjects: readonly string[]): readonly Statement[] {
  return subjects.flatMap((subject) => gathered.statements.get(subject) ?? []);
}

function isOf<Kind extends RecordKind>(record: AnyRecord, kind: Kind): record is RecordOf<Kind> & AnyRecord {
  return record.record === kind;
}

/** What a record cannot be named without: those it is called by, the one that it is part of, a source's publisher. */
function namesWithin(record: AnyRecord): readonly string[] {
  const whole = wholeOf(record);
  const sources = referencesOf(record).flatMap(({ property, to }) => (ofSources.has(property) ? [to] : []));
  return [...namedByOf(record), ...(whole === undefined ? [] : [whole]), ...sources];
}

function idsOf(statement: Statement): string[] {
  const spoken = statement.citations.flatMap(({ source, attributedTo }) => (attributedTo ? [source, attributedTo] : [source]));
  return [statement.subject, ...spoken, ...idsWithin(statement.value)];
}

const typeId = /^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

function idsWithin(value: unknown): string[] {
  if (typeof value === 'string') return typeId.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsWithin) : [];
}
