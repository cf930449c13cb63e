import { MithaqError } from '@mithaq/domain';

/** What it means when the accounts cannot be asked: their database does not answer. @throws MithaqError `unavailable`, always */
export function unanswered(cause: unknown): never {
  throw Object.assign(new MithaqError('unavailable'), { cause });
}
