import { z } from 'zod';

/** Text from outside: at most so many UTF-16 code units, without NUL and without half a surrogate pair, which no store can hold. */
export function written(most: number) {
  return z
    .string()
    .max(most)
    .refine((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text), 'expected well-formed text without NUL');
}

/** A record's id or slug. */
export const Key = written(160).min(1);
export type Key = z.output<typeof Key>;
