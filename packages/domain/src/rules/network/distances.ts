import type { ActorId } from '../../values/id.ts';
import type { Bond } from './bonds.ts';

/** A bond as seen from one of its actors: the actors that it leads to. It has to be followed only once from each side. */
interface Lead {
  readonly to: readonly ActorId[];
}

/**
 * How many ties away from the nearest root each actor is, as far as `depth`, by breadth-first search in which a tie is followed
 * both ways. Each side of a bond is followed once, so the time is linear in the bonds' members, not in the pairs they tie.
 */
export function distancesFrom(roots: readonly ActorId[], bonds: readonly Bond[], depth: number): ReadonlyMap<ActorId, number> {
  const leads = leadsOf(bonds);
  const followed = new Set<Lead>();
  const distances = new Map<ActorId, number>(roots.map((root) => [root, 0]));
  for (const [actor, distance] of distances) {
    if (distance >= depth) continue;
    const fresh = (leads.get(actor) ?? []).filter((lead) => !followed.has(lead));
    for (const lead of fresh) {
      followed.add(lead);
      for (const next of lead.to) if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

function leadsOf(bonds: readonly Bond[]): ReadonlyMap<ActorId, readonly Lead[]> {
  const leads = new Map<ActorId, Lead[]>();
  const add = (from: readonly ActorId[], to: readonly ActorId[]): void => {
    const lead = { to };
    for (const actor of from) {
      const held = leads.get(actor);
      if (held) held.push(lead);
      else leads.set(actor, [lead]);
    }
  };
  for (const { from, to } of bonds) {
    add(from, to ?? from);
    if (to) add(to, from);
  }
  return leads;
}
