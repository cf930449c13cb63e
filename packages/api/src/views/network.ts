import { ActorKind, Day, TieKind } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
import { Key } from './written.ts';

/**
 * Whom to start from (ids or slugs), over how many ties to go, the days to look at, and which kinds of tie. `target` asks for the
 * shortest ways to one actor. `limit` is how many actors at most, the nearest.
 */
export const NetworkRequest = z.object({
  actors: z.array(Key).min(1).max(10),
  depth: z.int().min(1).max(3).default(1),
  from: Day.optional(),
  to: Day.optional(),
  kinds: z.array(TieKind).min(1).max(TieKind.options.length).optional(),
  target: Key.optional(),
  limit: z.int().min(1).max(500).default(100),
});
export type NetworkRequest = z.output<typeof NetworkRequest>;

/** How many records of a tie are named; `groundCount` counts all. */
export const mostGrounds = 20;

/** How many ties one answer holds: one agreement of two hundred parties makes 19,900. `tieCount` counts all. */
export const mostTies = 3000;

/** A tie between two actors, by id: `from` acts upon `to`, unless it is mutual. */
export const TieBetween = z.object({
  kind: TieKind,
  from: z.string(),
  to: z.string(),
  mutual: z.boolean(),
  /** Whether one record at least surely holds in those days and is more than a plan. */
  sure: z.boolean(),
  grounds: z.array(z.object({ record: Ref, inside: z.enum(['yes', 'cannot tell']), planned: z.boolean() })),
  groundCount: z.int(),
});
export type TieBetween = z.output<typeof TieBetween>;

/**
 * Who is tied to whom, through what. `complete` is false where there is more than the limits let one answer look at. Of more ties
 * than one answer holds, those between two distances come first: every actor is still seen to be tied to one nearer to the roots.
 */
export const NetworkView = z.object({
  nodes: z.array(z.object({ actor: Ref, kind: ActorKind, distance: z.int() })),
  ties: z.array(TieBetween),
  /** How many ties there are among these actors. */
  tieCount: z.int(),
  /** The shortest ways from a root to the target, each as the actors' ids in order; absent where no target was named. */
  paths: z.object({ ways: z.array(z.array(z.string())), more: z.boolean() }).optional(),
  complete: z.boolean(),
});
export type NetworkView = z.output<typeof NetworkView>;
