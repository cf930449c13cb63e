import type { EventPage, Ref, StatementView } from '@mithaq/client';
import { FuzzyDate } from '@mithaq/domain';

/** One of the values that sources give for a property, with what says so. `reading` is counted from 0 where they differ, else absent. */
export interface Reading<Value> {
  readonly value: Value;
  readonly reading: number | undefined;
  readonly statements: readonly StatementView[];
}

/** Every date that sources give for an event; the one that the record holds, where they do not differ. */
export function dateReadings(event: EventPage): readonly Reading<FuzzyDate>[] {
  const rivals = rivalsOf(event, 'date').flatMap(({ value, ...rest }) => {
    const date = FuzzyDate.safeParse(value);
    return date.success ? [{ value: date.data, ...rest }] : [];
  });
  if (rivals.length > 0) return rivals;
  return event.row.date ? [{ value: event.row.date, reading: undefined, statements: told(event, 'date') }] : [];
}

/** Every place that sources give for an event, as far as the answer names it. */
export function placeReadings(event: EventPage, refs: ReadonlyMap<string, Ref>): readonly Reading<Ref>[] {
  const rivals = rivalsOf(event, 'place').flatMap(({ value, statements, reading }) => {
    const place = placeOf(value, statements, refs);
    return place ? [{ value: place, statements, reading }] : [];
  });
  if (rivals.length > 0) return rivals;
  return event.row.place ? [{ value: event.row.place, reading: undefined, statements: told(event, 'place') }] : [];
}

/** A place that the record does not hold is only named by its id: its caption is what the statement says in words. */
function placeOf(value: unknown, statements: readonly StatementView[], refs: ReadonlyMap<string, Ref>): Ref | undefined {
  const [statement] = statements;
  if (typeof value !== 'string' || statement === undefined) return undefined;
  return refs.get(value) ?? { id: value, record: 'place', slug: value, label: statement.display };
}

function rivalsOf(event: EventPage, property: string): readonly Reading<unknown>[] {
  const dispute = event.disputes.find((each) => each.property === property && each.subject.id === event.row.ref.id);
  return dispute?.readings.map(({ value, statements }, reading) => ({ value, statements, reading })) ?? [];
}

/** What is said of a property of an event, without what was rejected. */
export function told(event: EventPage, property: string): readonly StatementView[] {
  return event.statements.filter((statement) => statement.property === property && statement.standing !== 'rejected');
}
