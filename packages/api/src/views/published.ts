import { AnyRecord, Statement } from '@mithaq/domain';
import { z } from 'zod';
import { Message, RevisionNumber } from './revision.ts';

const edit = {
  /** The published revision that it was made from; absent for what is new. */
  from: RevisionNumber.optional(),
  message: Message.optional(),
} as const;

/** A record, or a statement, to publish at once. */
export const PublishRecordRequest = z.object({ record: AnyRecord, ...edit });
export type PublishRecordRequest = z.output<typeof PublishRecordRequest>;
export const PublishStatementRequest = z.object({ statement: Statement, ...edit });
export type PublishStatementRequest = z.output<typeof PublishStatementRequest>;

/** What readers see from now on: the edit, with what was published meanwhile where it was joined with that. */
export const PublishedAnswer = z.object({ subject: z.string(), revision: z.int(), data: z.record(z.string(), z.json()) });
export type PublishedAnswer = z.output<typeof PublishedAnswer>;
