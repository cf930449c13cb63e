import { MithaqError } from '@mithaq/domain';

/**
 * Waits for work for so many milliseconds at most. What it began goes on (a statement in the database has a limit of its own), but
 * nobody waits for it any longer.
 * @throws MithaqError `took-too-long`
 */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new MithaqError('took-too-long', { seconds: String(milliseconds / 1_000) })), milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
