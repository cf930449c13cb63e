import type { Failure } from '@mithaq/client';

/** What a question to the register came to: the answer, or what to tell the reader instead. */
export type Answer<Value> = { readonly value: Value; readonly failure?: undefined } | { readonly failure: Failure };
