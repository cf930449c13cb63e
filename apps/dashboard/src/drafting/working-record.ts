import type { MithaqClient, Ref } from '@mithaq/client';
import type { AnyRecord } from '@mithaq/domain';

/** A record as editors have it now: with what is drafted of it. @throws what the server refuses */
export async function workingRecord(client: MithaqClient, { id, record: kind }: Pick<Ref, 'id' | 'record'>): Promise<AnyRecord> {
  const { record } = await client.records.get.query({ kind, key: id, view: 'working' });
  return record;
}
