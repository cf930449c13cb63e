import type { RecordKind } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { RecordConditions } from '../port.ts';

/** What a row of `record` has to fulfil to be one of a kind that meets the conditions. */
export function matches(kind: RecordKind, conditions: RecordConditions): RawBuilder<unknown> {
  const { refersTo = [], referredToBy, having = [], havingAny = [], refersToOneHaving, days, undated, assignedTo } = conditions;
  const data = sql.ref('record.data');
  return sql.join(
    [
      sql`kind = ${kind}`,
      ...refersTo.map(refersToIt),
      ...having.map(({ property, value }) => holds(data, property, value)),
      ...havingAny.map(({ property, values }) => anyOf(values.map((value) => holds(data, property, value)))),
      ...(referredToBy === undefined ? [] : [isReferredTo(referredToBy)]),
      ...(refersToOneHaving === undefined ? [] : [refersToOne(refersToOneHaving)]),
      ...(days === undefined ? [] : [mayLieBetween(kind, days)]),
      ...(undated ? [sql`first_day is null`] : []),
      ...(assignedTo === undefined ? [] : [isAssignedTo(assignedTo)]),
    ],
    sql` and `,
  );
}

/** Whether somebody is to look at a source; with `null`, whether nobody is. */
function isAssignedTo(person: string | null): RawBuilder<unknown> {
  const those = sql`select from source_assignment where source = record.id and assignee_id`;
  return person === null ? sql`not exists (${those} is not null)` : sql`exists (${those} = ${person})`;
}

function refersToIt({ id, property }: { readonly id: string; readonly property?: string }): RawBuilder<unknown> {
  return sql`exists (select from reference where from_id = record.id and to_id = ${id}
    ${property === undefined ? sql`` : sql`and property = ${property}`})`;
}

/** Containment, written so that the index on `data` can serve it. */
function holds(data: RawBuilder<unknown>, property: string, value: string): RawBuilder<unknown> {
  const alone = JSON.stringify({ [property]: value });
  const amongOthers = JSON.stringify({ [property]: [value] });
  return sql`(${data} @> ${alone}::jsonb or ${data} @> ${amongOthers}::jsonb)`;
}

function anyOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
}

function isReferredTo({ kind, property, values }: NonNullable<RecordConditions['referredToBy']>): RawBuilder<unknown> {
  return sql`exists (select from reference join record as other on other.id = reference.from_id
    where reference.to_id = record.id and reference.kind = ${kind} and other.data -> ${property}::text ?| ${[...values]}::text[])`;
}

function refersToOne({ property, having }: NonNullable<RecordConditions['refersToOneHaving']>): RawBuilder<unknown> {
  return sql`exists (select from reference join record as other on other.id = reference.to_id
    where reference.from_id = record.id and reference.property = ${property}
      and ${holds(sql.ref('other.data'), having.property, having.value)})`;
}

/** The kinds that have a day of their own, and where their date stands. */
const dateOf = sql`coalesce(data #>> '{date,edtf}', data #>> '{deadline,edtf}', data #>> '{published,date,edtf}')`;
/** How an EDTF expression begins, or ends, that leaves that side open (ISO 8601-2, 4.4 and annex A.5). */
const openBefore = String.raw`^(\[?\.\.|/)`;
const openAfter = String.raw`(\.\.\]?|/)$`;

/** Whether a side of a record's own date is not known. */
export const isOpen = sql<boolean>`(${dateOf} ~ ${openBefore} or ${dateOf} ~ ${openAfter})`;

/**
 * The kept days of a date that is open on one side are those of its other side, so what is open is let through there. A date of which
 * neither side is known has no days at all.
 */
function mayLieBetween(kind: RecordKind, { from, to }: NonNullable<RecordConditions['days']>): RawBuilder<unknown> {
  if (kind === 'agreement') {
    return sql`sort_day <> '' and sort_day >= ${from ?? ''} ${to === undefined ? sql`` : sql`and sort_day <= ${to}`}`;
  }
  const after = from === undefined ? sql`true` : sql`(last_day >= ${from}::date or ${dateOf} ~ ${openAfter})`;
  const before = to === undefined ? sql`true` : sql`(first_day <= ${to}::date or ${dateOf} ~ ${openBefore})`;
  return sql`first_day is not null and ${after} and ${before}`;
}
