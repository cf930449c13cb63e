import { Day, FuzzyDate } from '@mithaq/domain';
import { z } from 'zod';
import { written } from './written.ts';

/** A date as it is typed by itself, and the day that relative words are counted from. */
export const TypedDateRequest = z.strictObject({ typed: written(200), against: Day.optional() });
export type TypedDateRequest = z.output<typeof TypedDateRequest>;

/**
 * What is meant by it. `relative`: it needs a day to be counted from, and none was given. `partly`: a date stands in it (`read`) beside
 * words that may change it, so nothing is taken.
 */
export const TypedDateView = z.discriminatedUnion('reading', [
  z.object({ reading: z.literal('date'), date: FuzzyDate }),
  z.object({ reading: z.literal('relative') }),
  z.object({ reading: z.literal('partly'), read: z.string() }),
  z.object({ reading: z.literal('none') }),
]);
export type TypedDateView = z.output<typeof TypedDateView>;
