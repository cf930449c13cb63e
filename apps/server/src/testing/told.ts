import { type Failure, failureOf } from '@mithaq/client';

/** What a call was refused with; `done` where it was not. */
export async function told(call: Promise<unknown>): Promise<Failure | 'done' | undefined> {
  return call.then(
    () => 'done' as const,
    (error: unknown) => failureOf(error),
  );
}
