import { AnyRecord } from '../../registry.ts';
import { isList, propertyLabels } from '../../statements.ts';
import { valueKey } from '../../values/value-key.ts';
import { groupedBy } from '../groups.ts';
import { mentions, type Pointers, repointed } from './pointers.ts';

/** A value of a merged record that the record does not show, and the member on which it stands. */
export interface SetAside {
  readonly record: string;
  readonly property: string;
  readonly value: unknown;
  /** `other`: the record shows another value; `self`: it would name itself; `unfit`: its kind has no place for it. */
  readonly why: 'other' | 'self' | 'unfit';
}

/** Several records as one, and what the one cannot show. */
export interface Folded {
  readonly record: AnyRecord;
  readonly setAside: readonly SetAside[];
}

interface Value {
  readonly record: string;
  readonly property: string;
  readonly value: unknown;
}

/**
 * Folds the members of a cluster into its canonical record. Lists are joined, in the order of the members; a single value
 * is the canonical record's, and where it has none that of the first member that has one. Whatever else they say is set aside.
 * (The rule is ours: nomenklatura's merged entities join every value, which a record with single values cannot.)
 */
export function fold(canonical: AnyRecord, others: readonly AnyRecord[], pointers: Pointers): Folded {
  const lost = valuesOf(canonical, pointers).filter(({ value }) => mentions(value, canonical.id));
  const folded = joined(
    AnyRecord.parse(withoutSelf(canonical, pointers)),
    others.flatMap((other) => valuesOf(other, pointers)),
  );
  return { record: folded.record, setAside: [...lost.map((value): SetAside => ({ ...value, why: 'self' })), ...folded.setAside] };
}

/** A record as the view names others, without what would name itself. Only properties that may be absent, or lists, can. */
function withoutSelf(record: AnyRecord, pointers: Pointers): Readonly<Record<string, unknown>> {
  const labels = propertyLabels(record.record);
  const entries = Object.entries(record).flatMap(([property, held]): (readonly [string, unknown])[] => {
    if (!Object.hasOwn(labels, property)) return [[property, held]];
    const value = repointed(held, pointers);
    if (Array.isArray(value)) return [[property, value.filter((element) => !mentions(element, record.id))]];
    return mentions(value, record.id) ? [] : [[property, value]];
  });
  return Object.fromEntries(entries);
}

/**
 * The record with as many of these values as it can show. They are read all at once, and in halves only where its kind has no
 * place for one of them: one reading of the record, and some twenty more for each such value of a million.
 */
function joined(record: AnyRecord, values: readonly Value[]): Folded {
  const { draft, setAside } = drafted(record, values);
  const parsed = AnyRecord.safeParse(draft);
  if (parsed.success) return { record: parsed.data, setAside };
  if (values.length < 2) return { record, setAside: values.map((value) => ({ ...value, why: 'unfit' })) };
  const middle = Math.ceil(values.length / 2);
  const first = joined(record, values.slice(0, middle));
  const second = joined(first.record, values.slice(middle));
  return { record: second.record, setAside: [...first.setAside, ...second.setAside] };
}

/** A record with values added to it that nobody has read yet, and those that it surely cannot show. */
function drafted(record: AnyRecord, values: readonly Value[]): { readonly draft: unknown; readonly setAside: readonly SetAside[] } {
  const held = heldBy(record);
  const setAside: SetAside[] = [];
  for (const value of values) {
    const shown = held.get(value.property) ?? new Map<string, unknown>();
    const key = valueKey(value.value);
    if (mentions(value.value, record.id)) setAside.push({ ...value, why: 'self' });
    else if (!shown.has(key) && shown.size > 0 && !isList(record.id, value.property)) setAside.push({ ...value, why: 'other' });
    else if (!shown.has(key)) held.set(value.property, shown.set(key, value.value));
  }
  const added = [...held].map(([property, shown]): readonly [string, unknown] => {
    const list = [...shown.values()];
    return [property, isList(record.id, property) ? list : list[0]];
  });
  return { draft: { ...record, ...Object.fromEntries(added) }, setAside };
}

/** What a record shows of each property that statements can be about, by value. */
function heldBy(record: AnyRecord): Map<string, Map<string, unknown>> {
  const values = valuesOf(record, new Map());
  return new Map(
    [...groupedBy(values, ({ property }) => property)].map(([property, same]) => [
      property,
      new Map(same.map(({ value }) => [valueKey(value), value])),
    ]),
  );
}

/** Every value of a record that statements can be about, an element at a time where it is a list, as the view names others. */
function valuesOf(record: AnyRecord, pointers: Pointers): readonly Value[] {
  const labels = propertyLabels(record.record);
  return Object.entries(record)
    .filter(([property]) => Object.hasOwn(labels, property))
    .flatMap(([property, held]) => {
      const value = repointed(held, pointers);
      return (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ record: record.id, property, value: one }));
    });
}
