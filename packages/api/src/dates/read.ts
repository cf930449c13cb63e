import { readTypedDate } from '@mithaq/reader';
import { procedure } from '../trpc.ts';
import { TypedDateRequest, TypedDateView } from '../views/typed-date.ts';

/** Reads a date that somebody types, all of it or nothing: in words of either language, in numbers, or as EDTF. */
export const read = procedure
  .input(TypedDateRequest)
  .output(TypedDateView)
  .query(({ input: { typed, against } }) => readTypedDate(typed, against));
