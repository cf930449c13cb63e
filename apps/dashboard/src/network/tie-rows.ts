import type { NetworkView, TieBetween } from '@mithaq/client';

type Node = NetworkView['nodes'][number];

/** A tie in the table: under the actor that is further from the roots, and whom it is tied to. */
export interface TieRow {
  readonly tie: TieBetween;
  readonly actor: Node;
  readonly other: Node;
}

/** The ties that lead to the actors of one distance, or that tie these to each other. */
export interface TieGroup {
  readonly distance: number;
  /** Whether both ends of its ties lie at that distance. */
  readonly among: boolean;
  /** How many ties it has in all, also on other pages. */
  readonly count: number;
  readonly rows: readonly TieRow[];
}

/** Every tie once: group by group outwards, in each by actor, in the order of the answer. */
export function tieGroups({ nodes, ties }: NetworkView): readonly TieGroup[] {
  const byId = new Map(nodes.map((node) => [node.actor.id, node]));
  const order = new Map(nodes.map(({ actor }, at) => [actor.id, at]));
  const rows = ties.flatMap((tie) => rowOf(tie, byId));
  const inOrder = rows.toSorted((one, other) => (order.get(one.actor.actor.id) ?? 0) - (order.get(other.actor.actor.id) ?? 0));
  const furthest = Math.max(0, ...nodes.map(({ distance }) => distance));
  return Array.from({ length: furthest + 1 }, (_, distance) => distance)
    .flatMap((distance) => [false, true].map((among) => ({ distance, among })))
    .flatMap(({ distance, among }) => {
      const own = inOrder.filter(({ actor, other }) => actor.distance === distance && (other.distance === distance) === among);
      return own.length === 0 ? [] : [{ distance, among, count: own.length, rows: own }];
    });
}

function rowOf(tie: TieBetween, nodes: ReadonlyMap<string, Node>): readonly TieRow[] {
  const [from, to] = [nodes.get(tie.from), nodes.get(tie.to)];
  if (!from || !to) return [];
  return [from.distance > to.distance ? { tie, actor: from, other: to } : { tie, actor: to, other: from }];
}

/** One page of the table: as many rows from there on, in their groups. */
export function pageOf(
  groups: readonly TieGroup[],
  page: number,
  size: number,
): { readonly groups: readonly TieGroup[]; readonly pages: number } {
  const first = (page - 1) * size;
  let passed = 0;
  const shown = groups.flatMap((group) => {
    const rows = group.rows.slice(Math.max(0, first - passed), Math.max(0, first + size - passed));
    passed += group.rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
  return { groups: shown, pages: Math.max(1, Math.ceil(passed / size)) };
}

/** Rows of the same actor that follow one another, as one. */
export function byActor(rows: readonly TieRow[]): readonly (readonly TieRow[])[] {
  const runs: TieRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[0]?.actor === row.actor) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
