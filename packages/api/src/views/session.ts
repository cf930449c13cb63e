import { z } from 'zod';
import { Capability, Scope } from '../capability.ts';
import { Role } from '../principal.ts';

/** Who is asking, and what they may do. */
export const Session = z.object({
  /** False until the first administrator exists. */
  setUp: z.boolean(),
  /** Whether people who are not signed in may read. */
  publicReading: z.boolean(),
  /** All that the caller may do: what role, scopes and settings come to. */
  capabilities: z.array(Capability),
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role }).optional(),
  /** Of a key: what it may be used for at most. */
  scopes: z.array(Scope).optional(),
});
export type Session = z.output<typeof Session>;
