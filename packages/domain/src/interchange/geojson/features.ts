import type { Agreement } from '../../records/agreement.ts';
import type { Event } from '../../records/event.ts';
import type { Place } from '../../records/place.ts';
import type { RegisterIndex } from '../../register.ts';
import { captionOfRecord } from '../../registry.ts';
import type { CoordinatePrecision } from '../../taxonomy/coordinate-precisions.ts';
import { boundsOf } from '../../values/fuzzy-date.ts';
import type { LocalizedText } from '../../values/text.ts';
import { areaOf, type Box, boxAround, type Geometry, type Position, rounded } from './geometry.ts';

/** What every feature says of its record, whatever the kind; a kind adds its own. */
export interface FeatureProperties {
  readonly record: FeatureKind;
  readonly id: string;
  readonly slug: string;
  readonly captions: LocalizedText;
  /** How exact the coordinates are; absent where there are none. */
  readonly precision?: CoordinatePrecision;
  /** How far, in metres, what is meant may lie from `centre` (`uncertaintyMetres`). */
  readonly uncertaintyMetres?: number;
  /** The coordinates that the register holds, of which an area is drawn. */
  readonly centre?: Position;
  readonly [property: string]: unknown;
}

/** A feature of RFC 7946. `geometry` is null where the register has no coordinates (3.2). */
export interface GeoFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly bbox?: Box;
  readonly geometry: Geometry | null;
  readonly properties: FeatureProperties;
}

/**
 * How far, in metres, what is meant may lie from the coordinates, by their precision: a site, a town, a district, a part of a
 * country, a country. These are conventions of ours, in orders of magnitude, not measurements of the place.
 */
export const uncertaintyMetres: Readonly<Record<CoordinatePrecision, number>> = {
  exact: 500,
  near: 10_000,
  district: 50_000,
  region: 200_000,
  country: 1_000_000,
};

/** What is drawn as a point; the rest is the middle of an area, and a point would say that it happened just there. */
const points: readonly CoordinatePrecision[] = ['exact', 'near'];

type Located = Agreement | Event | Place;

/** The kinds of record that have a place. */
export type FeatureKind = Located['record'];

type Features = {
  readonly [Kind in FeatureKind]: (record: Extract<Located, { record: Kind }>, register: RegisterIndex) => readonly GeoFeature[];
};

const featuresOf: Features = {
  place: (place) => [featureOf(place, { id: place.id, place, own: placeProperties(place) })],
  event: (event, register) => {
    const place = event.place && placeOf(event.place, register);
    return [featureOf(event, { id: event.id, ...(place ? { place } : {}), own: eventProperties(event) })];
  },
  agreement: (agreement, register) => {
    const places = signedAt(agreement, register);
    const own = { instrument: agreement.instrument };
    if (places.length === 0) return [featureOf(agreement, { id: agreement.id, own })];
    return places.map((place) => featureOf(agreement, { id: `${agreement.id}/${place.id}`, place, own: { ...own, place: place.id } }));
  },
};

/** The features of every record of one kind, in the order of the register. */
export function featuresOfKind<Kind extends FeatureKind>(kind: Kind, register: RegisterIndex): readonly GeoFeature[] {
  const make: (record: Extract<Located, { record: Kind }>, register: RegisterIndex) => readonly GeoFeature[] = featuresOf[kind];
  return register.ofKind(kind).flatMap((record) => make(record, register));
}

function placeOf(id: string, register: RegisterIndex): Place | undefined {
  return register.find('place', id);
}

/** Where an agreement was signed: the places of its signatures that happened, each once. */
function signedAt(agreement: Agreement, register: RegisterIndex): readonly Place[] {
  const signatures = register
    .referring(agreement.id)
    .filter((record) => record.record === 'event')
    .filter(({ type, modality, agreements }) => type === 'signature' && modality === 'occurred' && agreements.includes(agreement.id));
  const ids = new Set(signatures.flatMap(({ place }) => place ?? []));
  return [...ids].flatMap((id) => placeOf(id, register) ?? []);
}

interface Parts {
  readonly id: string;
  readonly place?: Place;
  readonly own: Readonly<Record<string, unknown>>;
}

function featureOf(record: Located, { id, place, own }: Parts): GeoFeature {
  const { geometry, bbox, properties } = shapeOf(place?.coordinates);
  const identity = { record: record.record, id: record.id, slug: record.slug, captions: captionOfRecord(record) };
  return { type: 'Feature', id, ...(bbox ? { bbox } : {}), geometry, properties: { ...identity, ...properties, ...own } };
}

interface Shape {
  readonly geometry: Geometry | null;
  readonly bbox?: Box;
  readonly properties: Pick<FeatureProperties, 'precision' | 'uncertaintyMetres' | 'centre'>;
}

function shapeOf(coordinates: Place['coordinates']): Shape {
  if (!coordinates) return { geometry: null, properties: {} };
  const { precision } = coordinates;
  const centre: Position = [rounded(coordinates.longitude), rounded(coordinates.latitude)];
  const metres = uncertaintyMetres[precision];
  const properties = { precision, uncertaintyMetres: metres, centre };
  if (points.includes(precision)) return { geometry: { type: 'Point', coordinates: centre }, properties };
  const bbox = boxAround(centre, metres);
  return { geometry: areaOf(bbox), bbox, properties };
}

function placeProperties({ schemaVersion, names, country, within }: Place) {
  return { schemaVersion, names, ...(country ? { country } : {}), ...(within ? { within } : {}) };
}

function eventProperties({ type, modality, date, place }: Event) {
  return { type, modality, ...(date ? { date: date.edtf, ...boundsOf(date) } : {}), ...(place ? { place } : {}) };
}
