import { LocalizedText, RecordId, Standing, StatementId } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetView } from './change-set.ts';
import { ChangeSetId } from './change-set-ref.ts';
import { pageOf } from './page.ts';
import { RevisionNumber } from './revision.ts';
import { DisputeView } from './statement.ts';

export const DisputeList = pageOf(DisputeView);
export type DisputeList = z.output<typeof DisputeList>;

/** What becomes of one statement. `from` is the revision that was ruled on; `rank` orders what is accepted, the lowest first. */
const Ruling = z.object({
  statement: StatementId,
  from: RevisionNumber,
  standing: Standing.exclude(['unsupported']),
  rank: z.int().min(0).max(1_000).optional(),
});

/**
 * A ruling on a property of a record on which sources differ, with the public note that every statement of it gets. `from` is the
 * revision of the record that was ruled on. With `publish` a reviewer's ruling is what readers see at once; else it waits as drafts.
 */
export const RuleRequest = z.object({
  subject: RecordId,
  property: z.string().min(1).max(60),
  from: RevisionNumber,
  rulings: z.array(Ruling).min(1).max(100),
  note: LocalizedText,
  changeSet: ChangeSetId.optional(),
  publish: z.boolean().default(false),
});
export type RuleRequest = z.output<typeof RuleRequest>;

/** The change set that the ruling is in, and the drafted (or published) ids: the statements', and the record's where its value follows. */
export const RuleAnswer = z.object({ changeSet: ChangeSetView, changed: z.array(z.string()) });
export type RuleAnswer = z.output<typeof RuleAnswer>;
