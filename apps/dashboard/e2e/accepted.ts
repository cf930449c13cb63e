import type { MithaqClient } from '@mithaq/client';

interface Accepted {
  readonly changeSet: string;
  readonly agreement: string;
  /** Of the source. */
  readonly slug: string;
}

/** A change set out of a text: what the reader proposed of it first, accepted whole. */
export async function accepted(client: MithaqClient, text: string): Promise<Accepted> {
  const { source } = await client.sources.import.mutate({ name: 'accepted.txt', content: { encoding: 'text', data: text } });
  const { rows } = await client.proposals.list.query({ source: source.id });
  const [proposal] = rows;
  if (proposal === undefined) throw new RangeError('nothing was proposed');
  const { key, digest } = proposal;
  const { changeSet, records } = await client.proposals.accept.mutate({ source: source.id, key, digest });
  const agreement = records.find(({ record }) => record.startsWith('agreement_'))?.record ?? '';
  return { changeSet: changeSet.id, agreement, slug: source.slug };
}
