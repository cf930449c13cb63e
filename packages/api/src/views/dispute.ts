import { LocalizedText, RecordId, recordKinds, Standing, StatementId } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetView } from './change-set.ts';
import { ChangeSetId } from './change-set-ref.ts';
import { ordersBy, PageRequest, pageOf } from './page.ts';
import { FieldChangeView, RevisionNumber } from './revision.ts';
import { DisputeView } from './statement.ts';
import { Key, written } from './written.ts';

/**
 * Which disputes. `actor` and `agreement` (an id or slug) keep those about that record, about what names it (an agreement that it is party to,
 * an event of the agreement), about what is read as part of either (a clause), and those in which a reading is that record. `kind` is the kind of
 * the record, `property` one of its fields. `accepted` tells whether the register holds one of the readings to be right, or leaves them all open.
 * `sort` is by the caption of the record in the caller's language, or by the field; unless given, by record as the register keeps them. A cursor
 * holds for one order alone.
 */
export const DisputeFilter = PageRequest.extend({
  actor: Key.optional(),
  agreement: Key.optional(),
  kind: z.enum(recordKinds).optional(),
  property: written(60).min(1).optional(),
  accepted: z.boolean().optional(),
  sort: ordersBy('name', 'property').optional(),
});
export type DisputeFilter = z.output<typeof DisputeFilter>;

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

/** A ruling that is thought about. */
export const RulePreviewRequest = RuleRequest.pick({ subject: true, property: true, rulings: true }).extend({
  note: LocalizedText.optional(),
});
export type RulePreviewRequest = z.output<typeof RulePreviewRequest>;

/** What a ruling would change of its record, field by field. */
export const RulePreview = z.object({ fields: z.array(FieldChangeView) });
export type RulePreview = z.output<typeof RulePreview>;

/** The change set that the ruling is in, and the drafted (or published) ids: the statements', and the record's where its value follows. */
export const RuleAnswer = z.object({ changeSet: ChangeSetView, changed: z.array(z.string()) });
export type RuleAnswer = z.output<typeof RuleAnswer>;
