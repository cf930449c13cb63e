import { type AnyRecord, type InterfaceLanguage, type RecordKind, type RecordOf, recordKinds, type Statement } from '@mithaq/domain';
import type { Held, RecordConditions, Snapshot } from '../ports.ts';
import { type ListColumn, type ListingIn, listingOf } from './listing.ts';

/** What a register is made of: a record, or a statement about one. */
export type Entry = AnyRecord | Statement;
export type EntryKind = Entry['record'];

/** What an export holds, in batches, so that no more than one is ever in memory. */
export interface Selection {
  /** The kinds that it may hold, in the order in which formats write them: what is referred to before what refers to it. */
  readonly kinds: readonly EntryKind[];
  /** Its entries of a kind, by id. They may be asked for again, and are the same again: a snapshot does not move. */
  readonly of: (kind: EntryKind) => AsyncIterable<readonly Entry[]>;
  /** The same as its list shows it, where there is one. */
  readonly listing?: ListingIn;
}

/** Everything that is published: every record, then every statement. */
export function wholeRegister(snapshot: Snapshot): Selection {
  return {
    kinds: [...recordKinds, 'statement'],
    of: (kind) => (kind === 'statement' ? snapshot.statementBatches() : recordsIn(snapshot.batches(kind))),
  };
}

/** What keeps a record in an export: the conditions of its list, and what only a look at a batch can tell. */
export interface Filters<Kind extends RecordKind> {
  readonly conditions: RecordConditions;
  readonly keep?: Keep<RecordOf<Kind>>;
}

type Keep<Of extends AnyRecord> = (held: readonly Held<Of>[]) => Promise<readonly Held<Of>[]>;

/** The records of one kind that a list's filters keep. */
export function selected<Kind extends RecordKind>(snapshot: Snapshot, kind: Kind, { conditions, keep }: Filters<Kind>): Selection {
  return { kinds: [kind], of: () => recordsIn(heldIn(snapshot.batches(kind, conditions), keep)) };
}

/** The rows of a list, and under which headings they stand. */
export interface Listed<Kind extends RecordKind, Row> {
  readonly columns: (language: InterfaceLanguage) => readonly ListColumn<Row>[];
  readonly rows: (held: readonly Held<RecordOf<Kind>>[]) => Promise<readonly Row[]>;
}

/** The same, with the table of their list. */
export function selectedList<Kind extends RecordKind, Row>(
  snapshot: Snapshot,
  kind: Kind,
  { conditions, keep, columns, rows }: Filters<Kind> & Listed<Kind, Row>,
): Selection {
  const filters = { conditions, ...(keep === undefined ? {} : { keep }) };
  return {
    ...selected(snapshot, kind, filters),
    listing: (language) => listingOf(heldIn(snapshot.batches(kind, conditions), keep), columns(language), rows),
  };
}

/** Held batches, of each what is kept. A batch of which nothing is kept is passed over. */
async function* heldIn<Of extends AnyRecord>(
  batches: AsyncIterable<readonly Held<Of>[]>,
  keep: Keep<Of> = async (held) => held,
): AsyncGenerator<readonly Held<Of>[]> {
  for await (const batch of batches) {
    const kept = await keep(batch);
    if (kept.length > 0) yield kept;
  }
}

async function* recordsIn<Of extends AnyRecord>(batches: AsyncIterable<readonly Held<Of>[]>): AsyncGenerator<readonly Of[]> {
  for await (const batch of batches) yield batch.map(({ record }) => record);
}

/** Every batch of a selection, kind by kind. */
export async function* batchesOf(selection: Selection): AsyncGenerator<readonly Entry[]> {
  for (const kind of selection.kinds) yield* selection.of(kind);
}
