import { CoordinatePrecision, CountryCode, Name } from '@mithaq/domain';
import { z } from 'zod';
import { EventRow } from './event.ts';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { DisputeView, SourceRef, StatementView, SupportView } from './statement.ts';
import { Key } from './written.ts';

/** WGS 84 degrees, and how exact they are; `uncertaintyMetres` is how far what is meant may lie from them, by convention. */
export const CoordinatesView = z.object({
  latitude: z.number(),
  longitude: z.number(),
  precision: CoordinatePrecision,
  uncertaintyMetres: z.number(),
});
export type CoordinatesView = z.output<typeof CoordinatesView>;

/** A place in a list. */
export const PlaceRow = z.object({
  ref: Ref,
  names: z.array(Name),
  country: CountryCode.optional(),
  within: Ref.optional(),
  coordinates: CoordinatesView.optional(),
});
export type PlaceRow = z.output<typeof PlaceRow>;
export const PlaceList = pageOf(PlaceRow);
export type PlaceList = z.output<typeof PlaceList>;

/** `within` is the id or slug of a place that others are told to lie in, directly. */
export const PlaceFilter = PageRequest.extend({ country: CountryCode.optional(), within: Key.optional() });
export type PlaceFilter = z.output<typeof PlaceFilter>;

/** Everything that a place's page shows. Of its events the newest hundred; `eventCount` counts all. */
export const PlacePage = z.object({
  row: PlaceRow,
  revision: z.int(),
  /** Places that lie in it, directly. */
  parts: z.array(Ref),
  events: z.array(EventRow),
  eventCount: z.int(),
  statements: z.array(StatementView),
  support: SupportView,
  disputes: z.array(DisputeView),
  sources: z.array(SourceRef),
});
export type PlacePage = z.output<typeof PlacePage>;
