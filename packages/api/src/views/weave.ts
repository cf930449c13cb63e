import { AgreementRole, Day, EventRole, FuzzyDate } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
import { Key } from './written.ts';

/** How many rows one weave has at most: more is no longer read at a glance, and a list or the network tells it better. */
export const mostWeaveRows = 60;

/** Whose weave (id or slug), the days to look at, and whether talks and other events are rows too, beside the agreements. */
export const WeaveRequest = z.object({
  key: Key,
  from: Day.optional(),
  to: Day.optional(),
  events: z.boolean().default(false),
});
export type WeaveRequest = z.output<typeof WeaveRequest>;

/** A part taken: by whom, as what, in whose name. */
export const WeavePart = z.object({ actor: Ref, role: z.union([AgreementRole, EventRole]), onBehalfOf: Ref.optional() });
export type WeavePart = z.output<typeof WeavePart>;

/** An agreement or an event of a weave. `inside` says whether its date lies in the days asked about, or may only lie there. */
export const WeaveRow = z.object({
  record: Ref,
  date: FuzzyDate.optional(),
  inside: z.enum(['yes', 'cannot tell']),
  /** True of an event that sources tell as planned or announced. */
  planned: z.boolean(),
  parts: z.array(WeavePart),
});
export type WeaveRow = z.output<typeof WeaveRow>;

/** What an actor took part in, oldest first and the undated last. Of more than a weave holds, the newest; `total` counts all. */
export const WeaveView = z.object({ actor: Ref, rows: z.array(WeaveRow), total: z.int() });
export type WeaveView = z.output<typeof WeaveView>;
