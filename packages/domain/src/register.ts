import type { Statement } from './records/statement.ts';
import { type AnyRecord, type RecordKind, type RecordOf, recordKinds, referencesOf } from './registry.ts';

/** A register: its records, and the statements that say where each value was read. */
export interface Register {
  readonly records: readonly AnyRecord[];
  readonly statements: readonly Statement[];
}

/** A register that answers look-ups. It is made once, in time and memory linear in the register. */
export interface RegisterIndex extends Register {
  /** The record with this id, of whatever kind. */
  readonly get: (id: string) => AnyRecord | undefined;
  /** The record of one kind with this id or slug. */
  readonly find: <Kind extends RecordKind>(kind: Kind, key: string) => RecordOf<Kind> | undefined;
  /** Every record of one kind, in the order of the register. */
  readonly ofKind: <Kind extends RecordKind>(kind: Kind) => readonly RecordOf<Kind>[];
  /** The statements about a record, or about one of its properties. */
  readonly statementsOf: (subject: string, property?: string) => readonly Statement[];
  /** The records that name this one in some field. */
  readonly referring: (id: string) => readonly AnyRecord[];
}

/** Prepares a register for look-ups. Where two records bear one id or slug, the first is found. */
export function indexRegister(register: Register): RegisterIndex {
  const byId = new Map<string, AnyRecord>(register.records.toReversed().map((record) => [record.id, record]));
  const byKind = new Map(recordKinds.map((kind) => [kind, shelf(register.records, kind)]));
  const bySubject = gathered(register.statements, ({ subject }) => [subject]);
  const referring = gathered(register.records, (record) => new Set(referencesOf(record).map(({ to }) => to)));
  const ofKind = <Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[] => byKind.get(kind)?.list.filter(isOf(kind)) ?? [];
  return {
    ...register,
    get: (id) => byId.get(id),
    find: (kind, key) => [byKind.get(kind)?.byKey.get(key)].find(isOf(kind)),
    ofKind,
    statementsOf: (subject, property) =>
      (bySubject.get(subject) ?? []).filter((statement) => property === undefined || statement.property === property),
    referring: (id) => referring.get(id) ?? [],
  };
}

function isOf<Kind extends RecordKind>(kind: Kind): (record: AnyRecord | undefined) => record is RecordOf<Kind> {
  return (record): record is RecordOf<Kind> => record?.record === kind;
}

interface Shelf {
  readonly list: readonly AnyRecord[];
  readonly byKey: ReadonlyMap<string, AnyRecord>;
}

function shelf(records: readonly AnyRecord[], kind: RecordKind): Shelf {
  const list = records.filter(isOf(kind));
  const keys = list.toReversed().flatMap((record) => [[record.slug, record] as const, [record.id, record] as const]);
  return { list, byKey: new Map<string, AnyRecord>(keys) };
}

function gathered<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
