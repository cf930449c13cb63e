import { z } from 'zod';
import { EventType, Modality } from '../taxonomy/event-types.ts';
import { EventRole } from '../taxonomy/roles.ts';
import { FuzzyDate } from '../values/fuzzy-date.ts';
import { ActorId, AgreementId, ClauseId, EventId, OfficeId, PlaceId } from '../values/id.ts';
import { LocalizedText } from '../values/text.ts';
import { header, type PropertyLabels } from './header.ts';

/** An actor's part in an event. */
export const EventParticipation = z.strictObject({
  actor: ActorId,
  role: EventRole,
  onBehalfOf: ActorId.exactOptional(),
  capacity: OfficeId.exactOptional(),
});
export type EventParticipation = z.output<typeof EventParticipation>;

/** A number that a source gives: votes, people. `low` and `high` bound it where it is not exact ("more than 200,000"). */
export const Figure = z
  .strictObject({
    measure: z.enum(['votes-for', 'votes-against', 'displaced', 'killed', 'injured', 'distance-km', 'other']),
    value: z.number().exactOptional(),
    low: z.number().exactOptional(),
    high: z.number().exactOptional(),
  })
  .refine(({ value, low, high }) => [value, low, high].some((number) => number !== undefined), 'expected a value, or its bounds')
  .refine(isOrdered, 'expected low, value and high in that order');
export type Figure = z.output<typeof Figure>;

function isOrdered({ low, value, high }: { low?: number; value?: number; high?: number }): boolean {
  const given = [low, value, high].filter((number) => number !== undefined);
  return given.every((number, at) => at === 0 || number >= (given[at - 1] ?? number));
}

/** A dated occurrence. `realises` is the announced event that this one carries out. An event may have no known date. */
export const Event = z.strictObject({
  record: z.literal('event'),
  id: EventId,
  ...header,
  type: EventType,
  label: LocalizedText,
  date: FuzzyDate.exactOptional(),
  place: PlaceId.exactOptional(),
  participations: z.array(EventParticipation),
  agreements: z.array(AgreementId),
  clauses: z.array(ClauseId),
  modality: Modality,
  realises: EventId.exactOptional(),
  figures: z.array(Figure),
});
export type Event = z.output<typeof Event>;

/** What each property of an event is called. */
export const eventProperties: PropertyLabels<Event> = {
  type: { ar: 'النوع', en: 'Type' },
  label: { ar: 'الوصف', en: 'Label' },
  date: { ar: 'التاريخ', en: 'Date' },
  place: { ar: 'المكان', en: 'Place' },
  participations: { ar: 'المشاركون', en: 'Participations' },
  agreements: { ar: 'الاتفاقات', en: 'Agreements' },
  clauses: { ar: 'البنود', en: 'Clauses' },
  modality: { ar: 'هل وقع', en: 'Modality' },
  realises: { ar: 'ينفّذ ما أُعلن في', en: 'Realises' },
  figures: { ar: 'الأرقام', en: 'Figures' },
};
