import { Day, EventRole, EventType, Figure, FuzzyDate, LocalizedText, Modality } from '@mithaq/domain';
import { z } from 'zod';
import { ordersBy, PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { DisputeView, SourceRef, StatementView, SupportView } from './statement.ts';
import { Key } from './written.ts';

/** An actor's part in an event, with the names needed to show it. */
export const EventPart = z.object({ actor: Ref, role: EventRole, onBehalfOf: Ref.optional(), capacity: Ref.optional() });
export type EventPart = z.output<typeof EventPart>;

/** An event in a list or a timeline. */
export const EventRow = z.object({
  ref: Ref,
  type: EventType,
  date: FuzzyDate.optional(),
  /** First and last possible day, `YYYY-MM-DD`; `null` where open or undated. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  modality: Modality,
  place: Ref.optional(),
  parts: z.array(EventPart),
  agreements: z.array(Ref),
  support: SupportView,
});
export type EventRow = z.output<typeof EventRow>;
export const EventList = pageOf(EventRow);
export type EventList = z.output<typeof EventList>;

/**
 * `from` and `to` keep events whose date may lie between them, both included; undated ones are then left out. `sort` is `-date` unless given;
 * a name is the caption in the caller's language, and a cursor holds for one order alone.
 */
export const EventFilter = PageRequest.extend({
  actor: Key.optional(),
  agreement: Key.optional(),
  place: Key.optional(),
  type: EventType.optional(),
  modality: Modality.optional(),
  from: Day.optional(),
  to: Day.optional(),
  sort: ordersBy('date', 'name').optional(),
});
export type EventFilter = z.output<typeof EventFilter>;

/** A number that sources give, with what it counts and how exact it is in words. */
export const FigureView = z.object({ figure: Figure, label: LocalizedText, amount: LocalizedText });
export type FigureView = z.output<typeof FigureView>;

/** Everything that an event's page shows, in one answer. */
export const EventPage = z.object({
  row: EventRow,
  revision: z.int(),
  figures: z.array(FigureView),
  realises: Ref.optional(),
  realisedBy: z.array(Ref),
  statements: z.array(StatementView),
  disputes: z.array(DisputeView),
  sources: z.array(SourceRef),
});
export type EventPage = z.output<typeof EventPage>;
