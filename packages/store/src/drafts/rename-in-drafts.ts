import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { AddressesMoving } from '../register/merges.ts';
import type { Journal } from '../revisions/journal.ts';
import { renamed } from './naming-merged.ts';
import { draftsOn } from './read.ts';
import { keepRenamed } from './save-draft.ts';

/**
 * Has the drafts of other change sets that name a record which was merged name the one that stands for it, so that they can be published.
 * Each is the draft's next revision. One that would be no record any more, and a draft of the merged record itself, stay as they are: what
 * is lacking is told where they are to be published.
 */
export async function renameInDrafts(journal: Journal, { absorbed, into }: AddressesMoving): Promise<void> {
  const { rows } = await sql<{ subject: string }>`
    select subject from draft where subject <> ${absorbed} and act = 'publish' and position('"' || ${absorbed}::text || '"' in data::text) > 0`.execute(
    journal.db,
  );
  const drafts = await draftsOn(
    journal.db,
    rows.map(({ subject }) => subject),
  );
  for (const draft of drafts) {
    const data = fitting(() => renamed(draft.data, new Map([[absorbed, into]])));
    if (data !== undefined) await keepRenamed(journal, draft, data);
  }
}

function fitting<Of>(rename: () => Of): Of | undefined {
  try {
    return rename();
  } catch (fault) {
    if (fault instanceof MithaqError && fault.code === 'invalid-record') return undefined;
    throw fault;
  }
}
