import type { Day } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Window } from '../port.ts';
import { type Cursor, readCursor, writeCursor } from '../register/cursor.ts';
import { type Order, orderOf } from '../register/order.ts';

/** Which published agreements. */
export interface ListAsked {
  /** Facets that each has, such as `instrument:treaty`; see the migration `listing`. */
  readonly facets: readonly string[];
  /** An actor, by id or slug, that takes part. */
  readonly actor?: string;
  /** Each has one of these facets. */
  readonly oneOf?: readonly string[];
  /** Each may have this status on the day. */
  readonly status?: string;
  /** Bounds of the day that places it, both included. */
  readonly from?: Day;
  readonly to?: Day;
  readonly window: Window;
}

/** Where the rows of a list are kept: under this prefix and each agreement's id, for this day. */
export interface RowsKept {
  readonly prefix: string;
  readonly day: Day;
}

/** One page of the list: each agreement with its row, where that is kept. */
export interface ListedPage {
  readonly rows: readonly { readonly id: string; readonly body: string | undefined }[];
  readonly next?: string;
  readonly total: number;
}

interface ListedRow {
  /** How far the history reaches: what was counted then holds for as long as it reaches no farther. */
  readonly position: string;
  readonly actor: string | null;
  /** Whether search documents, and with them statuses, are there. */
  readonly made: boolean;
  readonly id: string | null;
  /** Its place in the order of the list. */
  readonly key: string | null;
  readonly body: string | null;
}

/** So many totals are remembered. */
const most = 2_000;

/** One process's way to the list. */
export type Lists = (asked: ListAsked, kept: RowsKept) => Promise<ListedPage | undefined>;

/**
 * Opens the list of agreements: a page of it in one statement. A total is counted again when the history has grown since it was.
 * Nothing where an actor is named that is not there by this name, or statuses are asked about while they are being made anew. @throws MithaqError `invalid-input` for a cursor of another list
 */
export function openLists(db: Database): Lists {
  const totals = new Map<string, Counted>();
  return async (asked, kept) => {
    if (![...asked.facets, ...(asked.oneOf ?? []), asked.actor ?? '', asked.status ?? ''].every(isStorable)) return undefined;
    const rows = await rowsOf(db, asked, kept);
    const [first] = rows;
    if (first === undefined || (asked.actor !== undefined && first.actor === null)) return undefined;
    if (asked.status !== undefined && !first.made) return undefined;
    const listed = rows.flatMap(({ id, key, body }) => (id === null ? [] : [{ id, key: key ?? '', body: body ?? undefined }]));
    const { limit, after } = asked.window;
    const shown = listed.slice(0, limit);
    const last = listed.length > limit ? shown.at(-1) : undefined;
    const isWhole = after === undefined && last === undefined;
    const total = isWhole ? shown.length : await totalOf(db, { ...asked, day: kept.day }, { totals, position: first.position });
    return { rows: shown, ...(last === undefined ? {} : { next: writeCursor(orderOf('agreement', asked.window).name, last) }), total };
  };
}

async function rowsOf(db: Database, asked: ListAsked, { prefix, day }: RowsKept): Promise<readonly ListedRow[]> {
  const { limit, after } = asked.window;
  const { key, id, from, descends, name } = listingOrder(asked.window, conditionsOf({ ...asked, day }));
  const direction = descends ? sql`desc` : sql`asc`;
  const beyond = after === undefined ? sql`true` : beyondOf({ key, id, descends }, readCursor(name, after));
  const { rows } = await sql<ListedRow>`
    with actor as (select (${actorOf(asked.actor)}) as id),
      reached as (select coalesce((select position from revision where position is not null order by position desc limit 1), 0) as position),
      listed as (
        select ${key} as key, ${id} as id from ${from} and ${beyond}
        order by ${key} ${direction}, ${id} ${direction} limit ${limit + 1})
    select reached.position, actor.id as actor, exists (select from meta where key = 'search' and value -> 'version' <> '0') as made, listed.id, listed.key, page.body
    from reached cross join actor left join listed on true left join page on page.key = ${prefix} || listed.id and page.day = ${day}::date
    order by listed.key ${direction}, listed.id ${direction}`.execute(db);
  return rows;
}

interface Counted {
  readonly position: string;
  readonly total: number;
}

/** A list as of a day: a status is of one. */
interface OfDay extends ListAsked {
  readonly day: Day;
}

async function totalOf(
  db: Database,
  asked: OfDay,
  { totals, position }: { totals: Map<string, Counted>; position: string },
): Promise<number> {
  const { window: _window, ...which } = asked;
  const key = JSON.stringify(which);
  const known = totals.get(key);
  if (known?.position === position) return known.total;
  const { rows } = await sql<{ total: string }>`
    with actor as (select (${actorOf(asked.actor)}) as id)
    select count(*) as total from agreement_listing as listing where ${all(conditionsOf(asked))}`.execute(db);
  const total = Number(rows[0]?.total ?? 0);
  if (totals.size >= most) totals.clear();
  totals.set(key, { position, total });
  return total;
}

function actorOf(key: string | undefined): RawBuilder<unknown> {
  if (key === undefined) return sql`null::text`;
  return sql`coalesce((select id from record where kind = 'actor' and id = ${key}), (select id from record where kind = 'actor' and slug = ${key}))`;
}

/** The list is walked by the first facet; whatever else is asked is looked up by the whole key of its row. */
function conditionsOf({ facets, actor, oneOf, status, from, to, day }: OfDay): readonly RawBuilder<unknown>[] {
  const [first = sql`'all'`, ...others] = [
    ...(actor === undefined ? [] : [sql`'participations:' || (select id from actor)`]),
    ...facets.map((facet) => sql`${facet}`),
    ...(status === undefined ? [] : [sql`${`status:${status}`}`]),
  ];
  return [
    sql`listing.facet = ${first}`,
    ...others.map((facet) => sql`exists (${rowOf(sql`other.facet = ${facet}`)})`),
    ...(oneOf === undefined ? [] : [sql`exists (${rowOf(sql`other.facet = any(${[...oneOf]}::text[])`)})`]),
    ...(status === undefined ? [] : [onDay(status, day)]),
    ...(from === undefined ? [] : [sql`listing.day >= ${from}`]),
    ...(to === undefined ? [] : [sql`listing.day <= ${to} and listing.day <> ''`]),
  ];
}

function rowOf(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select from agreement_listing as other where ${condition} and other.day = listing.day and other.id = listing.id`;
}

/** One whose statuses do not change has for good those that it is listed by. */
function onDay(status: string, day: Day): RawBuilder<unknown> {
  return sql`(not exists (${rowOf(sql`other.facet = 'statuses:change'`)}) or exists (
    select from search_document as document where document.kind = 'agreement' and document.owner = listing.id and document.ordinal = 0
      and search_has_status(document.statuses, array[${status}::text], ${day}::date)))`;
}

interface ListingOrder extends Order {
  /** Of the table whose index the order is read from. */
  readonly id: RawBuilder<unknown>;
  /** What is walked. */
  readonly from: RawBuilder<unknown>;
}

/**
 * The day of an agreement stands in the listing itself. For any other order the agreements are walked in it, and each is looked up in the
 * listing by its whole key: `offset 0` keeps the planner, which takes a key of three columns for three chances, from sorting them all.
 */
function listingOrder(window: Window, conditions: readonly RawBuilder<unknown>[]): ListingOrder {
  const order = orderOf('agreement', window);
  if (window.sort === undefined || window.sort.by === 'day') {
    const from = sql`agreement_listing as listing where ${all(conditions)}`;
    return { ...order, key: sql.ref('listing.day'), id: sql.ref('listing.id'), from };
  }
  const listed = sql`select from agreement_listing as listing
    where listing.id = record.id and listing.day = record.sort_day and ${all(conditions)} offset 0`;
  const from = sql`record ${order.joined} cross join lateral (${listed}) as listed_so where record.kind = 'agreement'`;
  return { ...order, id: sql.ref('record.id'), from };
}

function beyondOf({ key, id, descends }: Pick<ListingOrder, 'key' | 'id' | 'descends'>, cursor: Cursor): RawBuilder<unknown> {
  const place = sql`(${cursor.key}, ${cursor.id})`;
  return descends ? sql`(${key}, ${id}) < ${place}` : sql`(${key}, ${id}) > ${place}`;
}

function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join([...conditions], sql` and `);
}
