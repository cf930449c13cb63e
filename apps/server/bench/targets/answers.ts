import { appRouter } from '@mithaq/api';
import { z } from 'zod';

const Answer = z.object({ result: z.object({ data: z.unknown() }) });

/** Reads a whole answer of a procedure by the schema that the procedure declares. @throws Error where it is not one */
export function checkedAs(path: string): (answer: unknown) => void {
  const output = outputOf(path);
  return (answer) => void output.parse(Answer.parse(answer).result.data);
}

function outputOf(path: string): z.ZodType {
  const procedure: unknown = Object.entries(appRouter._def.procedures).find(([name]) => name === path)?.[1];
  const { output }: { output?: unknown } = typeof procedure === 'function' && '_def' in procedure ? Object(procedure._def) : {};
  if (output instanceof z.ZodType) return output;
  throw new RangeError(`${path} declares no output`);
}
