import type { MergePreview, MithaqClient, UnmergePreview } from '@mithaq/client';
import type { RecordId } from '@mithaq/domain';

/** Two records that are apart, or that are joined, whichever of the two an address names first. */
export type AskedPair =
  | { readonly shown: 'apart'; readonly preview: MergePreview }
  | { readonly shown: 'joined'; readonly preview: UnmergePreview };

export async function askPair(client: MithaqClient, { into, absorbed }: { into: RecordId; absorbed: RecordId }): Promise<AskedPair> {
  const merges = await client.merges.list.query({ about: absorbed });
  const joined = merges.find((merge) => [into, absorbed].every((id) => id === merge.absorbed.id || id === merge.into.id));
  if (joined === undefined) return { shown: 'apart', preview: await client.merges.preview.query({ into, absorbed }) };
  return { shown: 'joined', preview: await client.merges.previewUndo.query({ absorbed: joined.absorbed.id === into ? into : absorbed }) };
}
