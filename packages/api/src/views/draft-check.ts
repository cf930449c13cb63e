import { LocalizedText, Statement } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetId } from './change-set-ref.ts';
import { SubjectView, ValueView } from './revision.ts';

/**
 * What to look at: a change set as it stands, or a record as it is being typed, with the statements about it that are not saved yet
 * (they count in place of those with the same id).
 */
export const CheckRequest = z.union([
  z.strictObject({ changeSet: ChangeSetId }),
  z.strictObject({ record: z.record(z.string(), z.json()), statements: z.array(Statement).max(500).default([]) }),
]);
export type CheckRequest = z.output<typeof CheckRequest>;

/**
 * One thing for which publishing would be refused. `unsupported`: a value that no statement gives; `invalid`: a field that its schema
 * refuses; `dangling`: it names a record that is not published, and not in the change set either; `unfit`: a statement that does not
 * fit its record; `still-referred-to`: it is to be withdrawn, and something that stays names it; `conflict`: something was published since
 * it was begun with which it does not go together; `taken`: another record has its name in addresses, or its file.
 */
export const PublishingProblem = z.object({
  problem: z.enum(['unsupported', 'invalid', 'dangling', 'unfit', 'still-referred-to', 'conflict', 'taken']),
  subject: SubjectView.optional(),
  /** Where in the record or statement: fields and places in lists. */
  path: z.array(z.union([z.string(), z.int()])),
  propertyLabel: LocalizedText.optional(),
  /** The value at fault, where there is one to show. */
  value: ValueView.optional(),
  /** What is wrong, in words. */
  message: LocalizedText,
});
export type PublishingProblem = z.output<typeof PublishingProblem>;

/** Everything that publishing would be refused for now; nothing where it would go through. */
export const CheckReport = z.object({
  problems: z.array(PublishingProblem),
  /** How many more there are than are told here. */
  more: z.int().nonnegative(),
});
export type CheckReport = z.output<typeof CheckReport>;
