import { CoordinatePrecision, EventType, LocalizedText, Modality } from '@mithaq/domain';
import { z } from 'zod';
import { EventFilter } from './event.ts';

/** Which events, as in their list, and how many at most: of more, the newest. */
export const MapRequest = EventFilter.omit({ cursor: true }).extend({ limit: z.int().min(1).max(1000).default(500) });
export type MapRequest = z.output<typeof MapRequest>;

/** Longitude and latitude, WGS 84 (RFC 7946). */
const Position = z.array(z.number()).length(2);
/** West, south, east, north. */
const Box = z.array(z.number()).length(4);
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: Position }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(Position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(Position))) }),
]);

/**
 * An event where it was, as exact as that is known: a point for a site or a town, else the area in which it lies. `geometry` is null where
 * the register has no coordinates. `earliest` and `latest` are absent where nobody dates it, `null` where that side is open.
 */
export const EventFeature = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  bbox: Box.optional(),
  geometry: Geometry.nullable(),
  properties: z.object({
    record: z.literal('event'),
    id: z.string(),
    slug: z.string(),
    captions: LocalizedText,
    type: EventType,
    modality: Modality,
    date: z.string().optional(),
    earliest: z.string().nullable().optional(),
    latest: z.string().nullable().optional(),
    place: z.string().optional(),
    precision: CoordinatePrecision.optional(),
    uncertaintyMetres: z.number().optional(),
    centre: Position.optional(),
  }),
});
export type EventFeature = z.output<typeof EventFeature>;

/** A feature collection (RFC 7946). `located` and `unlocated` count features with and without a geometry, `left` those beyond the limit. */
export const EventMap = z.object({
  type: z.literal('FeatureCollection'),
  bbox: Box.optional(),
  located: z.int(),
  unlocated: z.int(),
  left: z.int(),
  features: z.array(EventFeature),
});
export type EventMap = z.output<typeof EventMap>;
