import { AnyRecord } from '../../registry.ts';
import { isList, propertyLabels } from '../../statements.ts';
import { valueKey } from '../../values/value-key.ts';
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
 */
export function fold(canonical: AnyRecord, others: readonly AnyRecord[], pointers: Pointers): Folded {
  const isSelf = ({ value }: Value): boolean => mentions(value, canonical.id);
  const setAside: SetAside[] = valuesOf(canonical, pointers)
    .filter(isSelf)
    .map((value) => ({ ...value, why: 'self' }));
  let folded = AnyRecord.parse(withoutSelf(canonical, pointers));
  for (const value of others.flatMap((other) => valuesOf(other, pointers))) {
    const result = isSelf(value) ? 'self' : added(folded, value);
    if (typeof result === 'string') setAside.push({ ...value, why: result });
    else folded = result;
  }
  return { record: folded, setAside };
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

/** The record with one value more; or why it cannot show it. */
function added(record: AnyRecord, { property, value }: Value): AnyRecord | 'other' | 'unfit' {
  const held = new Map<string, unknown>(Object.entries(record)).get(property);
  const values: readonly unknown[] = Array.isArray(held) ? held : held === undefined ? [] : [held];
  if (values.some((one) => valueKey(one) === valueKey(value))) return record;
  const isOne = !isList(record.id, property);
  if (isOne && values.length > 0) return 'other';
  const fuller = AnyRecord.safeParse({ ...record, [property]: isOne ? value : [...values, value] });
  return fuller.success ? fuller.data : 'unfit';
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
