import { z } from 'zod';
import type { DraftSaved } from '../views/draft.ts';
import type { Kept } from './keep.ts';

const Data = z.record(z.string(), z.json());

/** What was kept, for whoever saved it: what it is now, and the revisions to name next. */
export function draftSaved({ draft, changeSet }: Kept): DraftSaved {
  const { subject, revision, base, data } = draft;
  const { id, title } = changeSet;
  return {
    subject,
    revision,
    ...(base === undefined ? {} : { base }),
    data: Data.parse(data),
    changeSet: { id, title, revision: changeSet.revision },
  };
}
