import { appRouter, type Context } from '@mithaq/api';
import { callTRPCProcedure } from '@trpc/server';
import { z } from 'zod';

/** What goes into a procedure and what comes out of it, as its schemas say. */
export interface ProcedureSchemas {
  readonly type: 'query' | 'mutation';
  /** Its members by name; an object without any where it takes nothing. */
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
}

/** What tRPC keeps with a procedure, as far as it is read here. */
const Definition = z.object({
  type: z.enum(['query', 'mutation']),
  inputs: z.array(z.unknown()),
  output: z.instanceof(z.ZodType),
});

const procedures: Readonly<Record<string, unknown>> = appRouter._def.procedures;

/** The schemas of a procedure. @throws RangeError where there is none of this path, or it cannot be answered as REST */
export function schemasOf(path: string): ProcedureSchemas {
  const procedure = procedures[path];
  const definition = Definition.safeParse(typeof procedure === 'function' && '_def' in procedure ? procedure._def : undefined);
  if (!definition.success) throw new RangeError(`no query or mutation with an output schema: ${path}`);
  const { type, output, inputs } = definition.data;
  return { type, input: objectIn(inputs[0] ?? z.object({}), path), output };
}

/** The object within what may also be left out whole. */
function objectIn(schema: unknown, path: string): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return objectIn(schema.unwrap(), path);
  }
  throw new RangeError(`the input is no object: ${path}`);
}

/** One call of a procedure. */
export interface Call {
  readonly path: string;
  readonly input: unknown;
  readonly context: Context;
  readonly signal: AbortSignal;
}

/** Calls a procedure just as the tRPC adapter does: its permission, its schemas and its errors are the same. */
export async function call({ path, input, context, signal }: Call): Promise<unknown> {
  const { type } = schemasOf(path);
  const result: unknown = await callTRPCProcedure({
    router: appRouter,
    path,
    type,
    getRawInput: async () => input,
    ctx: context,
    signal,
    batchIndex: 0,
  });
  return result;
}
