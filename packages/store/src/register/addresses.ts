import type { RecordKind } from '@mithaq/domain';
import type { Database } from '../database/connect.ts';
import type { RecordAddressRow } from '../port.ts';

/** Which addresses, and how many of them. */
export interface AddressesAsked {
  readonly kind: RecordKind;
  readonly limit: number;
  /** The id that they come after. */
  readonly after: string | undefined;
}

/** The slugs of a kind's records and when each was last published, by id. Nothing else of them is read, so a page of thousands is cheap. */
export async function addresses(db: Database, { kind, limit, after = '' }: AddressesAsked): Promise<RecordAddressRow[]> {
  const rows = await db
    .selectFrom('record')
    .select(['id', 'slug', 'updated_at'])
    .where('kind', '=', kind)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id, slug, updated_at }) => ({ id, slug, at: updated_at.toISOString() }));
}
