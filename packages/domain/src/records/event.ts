import * as z from 'zod';
import { EventType, Modality } from '../taxonomy/event-types.ts';
import { FigureMeasure } from '../taxonomy/figure-measures.ts';
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
    measure: FigureMeasure,
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

const common = {
  record: z.literal('event'),
  id: EventId,
  ...header,
  label: LocalizedText,
  date: FuzzyDate.exactOptional(),
  place: PlaceId.exactOptional(),
  participations: z.array(EventParticipation),
  agreements: z.array(AgreementId),
  clauses: z.array(ClauseId),
  modality: Modality,
  realises: EventId.exactOptional(),
  figures: z.array(Figure),
} as const;

/** Notice that ends an agreement: it may take effect later than it was given (Vienna Convention, articles 56(2) and 65). */
const endings = ['denunciation', 'withdrawal-from-agreement', 'termination'] as const;
const Ending = z.strictObject({ ...common, type: z.enum(endings), takesEffect: FuzzyDate.exactOptional() });

/** What holds for a time only, where its makers said how long: a truce of three days, a suspension until the talks resume. */
const temporary = ['ceasefire-declared', 'suspension', 'provisional-application'] as const;
const Temporary = z.strictObject({ ...common, type: z.enum(temporary), until: FuzzyDate.exactOptional() });

/** A person's appointment, and the post that it is to. */
const Appointment = z.strictObject({ ...common, type: z.literal('appointment'), office: OfficeId.exactOptional() });

const Occurrence = z.strictObject({ ...common, type: EventType.exclude([...endings, ...temporary, 'appointment']) });

/**
 * A dated occurrence. `realises` is the announced event that this one carries out. An event may have no known date.
 * Its `type` decides whether it has a day on which it takes effect, a day until which it holds, or an office.
 */
export const Event = z.discriminatedUnion('type', [Occurrence, Ending, Temporary, Appointment]);
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
  takesEffect: { ar: 'يسري من', en: 'Takes effect' },
  until: { ar: 'حتى', en: 'Until' },
  office: { ar: 'المنصب', en: 'Office' },
};
