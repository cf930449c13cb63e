import { z } from 'zod';
import { ChangeSetId } from './change-set-ref.ts';
import { Colleague } from './colleague.ts';
import { SubjectId } from './revision.ts';
import { written } from './written.ts';

/** What somebody does with what they have open. */
export const Part = z.enum(['reading', 'editing']);
export type Part = z.output<typeof Part>;

/** What can be open: a record, a statement, or a change set. */
export const OpenThing = z.union([SubjectId, ChangeSetId]);
export type OpenThing = z.output<typeof OpenThing>;

/** Names one window of the caller, apart from their others: chosen by the window itself, at random. */
const PageId = z.string().regex(/^[\w-]{8,64}$/, 'expected 8 to 64 letters, digits, - and _');

/** Somebody else who has it open now. */
export const Attendee = Colleague.extend({
  part: Part,
  /** The fields that they are editing. */
  properties: z.array(z.string()),
  /** Since when, without a break. */
  since: z.iso.datetime(),
});
export type Attendee = z.output<typeof Attendee>;

/** That a window is open still. Said about every twenty seconds; whoever says nothing for a minute is gone. */
export const StayRequest = z.object({ page: PageId, subject: OpenThing, part: Part, property: written(100).min(1).optional() });
export type StayRequest = z.output<typeof StayRequest>;

/** Who else has the same open, those first who were there first. */
export const StayAnswer = z.object({ others: z.array(Attendee) });
export type StayAnswer = z.output<typeof StayAnswer>;

export const LeaveRequest = z.object({ page: PageId });
export type LeaveRequest = z.output<typeof LeaveRequest>;

/** Who else has each of these open; what nobody else has open is left out. */
export const AttendanceRequest = z.object({ subjects: z.array(OpenThing).min(1).max(100) });
export type AttendanceRequest = z.output<typeof AttendanceRequest>;
export const AttendanceList = z.array(z.object({ subject: z.string(), others: z.array(Attendee) }));
export type AttendanceList = z.output<typeof AttendanceList>;
