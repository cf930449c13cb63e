import { MithaqError } from '@mithaq/domain';
import { requireCurrentSchema, type Store } from '@mithaq/store';

/**
 * Whether the register can be asked: its database answers, and is of the schema that this server was written for. A database that was
 * restored, or that a newer server has migrated meanwhile, is not.
 * @throws MithaqError `unavailable`
 */
export async function requireReady({ pool }: Pick<Store, 'pool'>): Promise<void> {
  await requireCurrentSchema(pool).catch((cause: unknown) => {
    throw Object.assign(new MithaqError('unavailable'), { cause });
  });
}
