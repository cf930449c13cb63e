import { appRouter } from '@mithaq/api';
import { z } from 'zod';

/** A procedure of the API: its path, how it is called, and what it takes; `undefined` where it takes nothing. */
export interface Procedure {
  readonly path: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly input: z.ZodType | undefined;
}

/** What tRPC keeps with a procedure, as far as it is read here. */
const Definition = z.object({
  type: z.enum(['query', 'mutation', 'subscription']),
  inputs: z.array(z.instanceof(z.ZodType)),
});

/** Every procedure of the API. */
export const procedures: readonly Procedure[] = Object.entries<unknown>(appRouter._def.procedures).map(([path, procedure]) => {
  const { type, inputs } = Definition.parse(typeof procedure === 'function' && '_def' in procedure ? procedure._def : undefined);
  return { path, type, input: inputs[0] };
});
