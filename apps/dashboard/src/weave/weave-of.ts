import type { Ref, WeavePart, WeaveRow, WeaveView } from '@mithaq/client';

/** A part taken, where a thread crosses a row. `roles` are as sources give them; `represented` where another took part in its name. */
export interface Knot {
  readonly roles: readonly WeavePart['role'][];
  readonly represented: boolean;
  /** A party to an agreement, or one who took part in an event; every other part is hollow. */
  readonly filled: boolean;
}

/** An actor that hangs down the weave, with the row where it ends. */
export interface Thread {
  readonly actor: Ref;
  readonly rowCount: number;
  readonly lastRow: number;
}

/** A row with its knots by actor, and whoever took part in another's name and is named in its line. */
export interface WovenRow extends Omit<WeaveRow, 'parts'> {
  readonly knots: ReadonlyMap<string, Knot>;
  readonly named: readonly Ref[];
}

/** Actors are threads, agreements are rows in time, a knot is a part taken. `left` are actors for whom there is no room. */
export interface Weave {
  readonly threads: readonly Thread[];
  readonly rows: readonly WovenRow[];
  readonly left: readonly Ref[];
  /** The agreements and events there are in all; more than the rows where they are too many. */
  readonly total: number;
}

/** More threads than this are no longer told apart. */
const mostThreads = 14;

/** Parts that help an agreement or an event along, and bind nobody. */
const besides: readonly string[] = ['signatory', 'witness', 'guarantor', 'mediator', 'depositary', 'host'];
const besidesEvent: readonly string[] = ['mediator', 'supporter', 'speaker'];

/**
 * Weaves what an actor took part in. The actor itself hangs first, then the others by how many rows they share with it. Whoever
 * acts in another's name alone (a minister who signs) is named in the row's line, and the knot is the other's.
 */
export function weaveOf({ actor, rows, total }: WeaveView): Weave {
  const own = actorsOfTheirOwn(rows, actor.id);
  const woven = rows.map((row) => wovenRow(row, own));
  const actors = new Map(rows.flatMap(({ parts }) => parts.flatMap(actorsOf)).map((ref) => [ref.id, ref]));
  const threads = [...new Set([actor.id, ...woven.flatMap(({ knots }) => [...knots.keys()])])]
    .map((id) => threadOf(actors.get(id) ?? actor, woven))
    .toSorted((one, other) => Number(other.actor.id === actor.id) - Number(one.actor.id === actor.id) || other.rowCount - one.rowCount);
  return { threads: threads.slice(0, mostThreads), rows: woven, left: threads.slice(mostThreads).map((thread) => thread.actor), total };
}

/** Those with a part of their own in one row at least, and the actor that the weave is of. */
function actorsOfTheirOwn(rows: readonly WeaveRow[], root: string): ReadonlySet<string> {
  const own = rows.flatMap(({ record, parts }) => parts.filter((part) => !isForAnother(part, record)).map(({ actor }) => actor.id));
  return new Set([root, ...own]);
}

/** Whether somebody only acts for another here. A party is bound itself, also where it acts for a state. */
function isForAnother({ role, onBehalfOf }: WeavePart, record: Ref): boolean {
  return onBehalfOf !== undefined && (record.record === 'event' || role === 'signatory');
}

function wovenRow({ parts, ...row }: WeaveRow, own: ReadonlySet<string>): WovenRow {
  const knots = new Map<string, Knot>();
  const named = new Map<string, Ref>();
  for (const part of parts) {
    const { actor, onBehalfOf } = part;
    if (own.has(actor.id)) knots.set(actor.id, knotWith(knots.get(actor.id), part, row.record));
    else named.set(actor.id, actor);
    if (onBehalfOf && (own.has(onBehalfOf.id) || !own.has(actor.id))) {
      const tied = knots.get(onBehalfOf.id);
      if (!tied || tied.represented) knots.set(onBehalfOf.id, knotFor(part, row.record));
    }
  }
  return { ...row, knots, named: [...named.values()] };
}

function knotWith(tied: Knot | undefined, { role }: WeavePart, record: Ref): Knot {
  const roles = [...new Set([...(tied?.represented ? [] : (tied?.roles ?? [])), role])];
  return { roles, represented: false, filled: roles.some((one) => isFull(one, record)) };
}

/** The knot of somebody in whose name another takes part: full at talks, where a minister sits for the state; hollow under an agreement. */
function knotFor({ role }: WeavePart, record: Ref): Knot {
  return { roles: [role], represented: true, filled: record.record === 'event' && isFull(role, record) };
}

function isFull(role: string, record: Ref): boolean {
  return !(record.record === 'event' ? besidesEvent : besides).includes(role);
}

function threadOf(actor: Ref, rows: readonly WovenRow[]): Thread {
  const has = (row: WovenRow) => row.knots.has(actor.id);
  return { actor, rowCount: rows.filter(has).length, lastRow: rows.findLastIndex(has) };
}

function actorsOf({ actor, onBehalfOf }: WeavePart): readonly Ref[] {
  return onBehalfOf ? [actor, onBehalfOf] : [actor];
}

/** What following one thread shows: in how many rows it has a knot, and to whom they tie it besides the weave's own actor. */
export function followed(weave: Weave, slug: string | undefined): { readonly thread: Thread; readonly others: readonly Ref[] } | undefined {
  const thread = weave.threads.find(({ actor }) => actor.slug === slug);
  if (!thread) return undefined;
  const rows = weave.rows.filter(({ knots }) => knots.has(thread.actor.id));
  const others = weave.threads
    .slice(1)
    .filter(({ actor }) => actor.id !== thread.actor.id && rows.some(({ knots }) => knots.has(actor.id)));
  return { thread, others: others.map(({ actor }) => actor) };
}
