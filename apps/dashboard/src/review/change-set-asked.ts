import type { ChangeSetId, ChangeSetPage, CheckReport, MithaqClient } from '@mithaq/client';

/** A change set with a part of its drafts, and what publishing it lacks; of one that is closed nothing is lacking. */
export interface AskedChangeSet {
  readonly page: ChangeSetPage;
  readonly report: CheckReport | undefined;
}

export async function changeSetAsked(
  client: MithaqClient,
  { id, ...part }: { id: ChangeSetId; cursor: string | undefined; limit: number },
): Promise<AskedChangeSet> {
  const page = await client.changeSets.get.query({ id, ...part });
  const isOpen = page.changeSet.waitsFor !== undefined;
  return { page, report: isOpen ? await client.drafts.check.query({ changeSet: id }) : undefined };
}
