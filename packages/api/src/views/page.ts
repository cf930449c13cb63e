import { z } from 'zod';
import { written } from './written.ts';

/** What a list asks for: how many rows, and the cursor that the page before answered with. */
export const PageRequest = z.object({ limit: z.int().min(1).max(100).default(50), cursor: written(500).optional() });
export type PageRequest = z.output<typeof PageRequest>;

/** The orders that a list comes in: by each key from the smallest or first on, and, with `-` before it, from the largest or last. */
export function ordersBy<const Key extends string>(...keys: readonly Key[]) {
  return z.enum(keys.flatMap((key): (Key | `-${Key}`)[] => [key, `-${key}`]));
}

/** One page of a list. `next` is the cursor of the page after it, absent on the last; `total` counts all pages' rows. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.string().optional(), total: z.int().nonnegative() });
}
