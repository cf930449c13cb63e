import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyRecord, CoordinatePrecision, type Place } from '../../index.ts';
import { agreementOf } from '../../testing/agreements.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { eventAt, placeAt, registerOf } from '../../testing/places.ts';
import { idOf } from '../../testing/records.ts';
import { toGeoJson } from './feature-collection.ts';
import { type GeoFeature, uncertaintyMetres } from './features.ts';
import { rounded } from './geometry.ts';
import { placesFromGeoJson } from './places.ts';

const tripoli = placeAt(1, [32.8872, 13.1913, 'near']);
const country = placeAt(2, [27, 17, 'country']);
const somewhere = placeAt(3);

const onlyFeature = (...records: readonly AnyRecord[]): GeoFeature | undefined => toGeoJson(registerOf(...records)).features[0];

describe('places', () => {
  test('a town is a point, longitude first, and says how exact it is', () => {
    expect(onlyFeature(tripoli)).toEqual({
      type: 'Feature',
      id: tripoli.id,
      geometry: { type: 'Point', coordinates: [13.1913, 32.8872] },
      properties: {
        record: 'place',
        id: tripoli.id,
        slug: 'place-1',
        captions: { ar: 'مكان 1', en: 'Place 1' },
        precision: 'near',
        uncertaintyMetres: 10_000,
        centre: [13.1913, 32.8872],
        schemaVersion: 2,
        names: tripoli.names,
      },
    });
  });

  test('the middle of a country is never a point: it is the area in which what is meant may lie', () => {
    const feature = onlyFeature(country);
    expect(feature?.bbox?.map(Math.round)).toEqual([7, 18, 27, 36]);
    expect(feature?.geometry?.type).toBe('Polygon');
    expect(feature?.properties).toMatchObject({ precision: 'country', uncertaintyMetres: 1_000_000, centre: [17, 27] });
  });

  test.each([
    ['exact', 'Point'],
    ['near', 'Point'],
    ['district', 'Polygon'],
    ['region', 'Polygon'],
    ['country', 'Polygon'],
  ])('coordinates of precision %s are a %s', (precision, type) => {
    expect(onlyFeature(placeAt(1, [30, 20, precision]))?.geometry?.type).toBe(type);
  });

  test('a less exact place is never drawn smaller', () => {
    const radii = CoordinatePrecision.options.map((precision) => uncertaintyMetres[precision]);
    expect(radii).toEqual(radii.toSorted((one, other) => one - other));
  });

  test('a place without coordinates is kept, has no geometry, and is counted', () => {
    const { located, unlocated, features } = toGeoJson(registerOf(tripoli, somewhere), ['place']);
    expect([located, unlocated, features[1]?.geometry]).toEqual([1, 1, null]);
    expect(features[1]?.properties).not.toHaveProperty('precision');
  });

  test('coordinates have seven decimals at most', () => {
    expect(onlyFeature(placeAt(1, [32.123456789, -0.00000001, 'exact']))?.geometry).toEqual({
      type: 'Point',
      coordinates: [0, 32.1234568],
    });
  });
});

describe('areas at the edges of the map', () => {
  test('one across the antimeridian is cut in two there', () => {
    const feature = onlyFeature(placeAt(1, [0, 179.9, 'district']));
    expect(feature?.bbox?.map((degrees) => degrees.toFixed(2))).toEqual(['179.45', '-0.45', '-179.65', '0.45']);
    expect(feature?.geometry?.type).toBe('MultiPolygon');
  });

  test('one around a pole takes in every longitude and ends at the pole', () => {
    expect(onlyFeature(placeAt(1, [89, 10, 'region']))?.bbox).toEqual([-180, 87.2013593, 180, 90]);
  });
});

describe('events and agreements', () => {
  const agreement = agreementOf(1);
  const signedAt = (number: number, place: number, given: Record<string, unknown> = {}) =>
    eventAt(number, place, { type: 'signature', agreements: [agreement.id], ...given });

  test('an event stands at its place, with its date as it is known and whether it happened', () => {
    const event = eventAt(1, 1, { date: { edtf: '2020-12~' }, modality: 'planned' });
    const [feature] = toGeoJson(registerOf(event, tripoli), ['event']).features;
    expect(feature).toMatchObject({
      id: event.id,
      geometry: { type: 'Point' },
      properties: {
        record: 'event',
        type: 'meeting',
        modality: 'planned',
        date: '2020-12~',
        earliest: '2020-11-01',
        latest: '2021-01-31',
        place: tripoli.id,
      },
    });
  });

  test('an agreement stands where it was signed, once for each place', () => {
    const records = [agreement, tripoli, country, signedAt(1, 1), signedAt(2, 1), signedAt(3, 2)];
    expect(toGeoJson(registerOf(...records), ['agreement']).features.map(({ id, properties }) => [id, properties.precision])).toEqual([
      [`${agreement.id}/${tripoli.id}`, 'near'],
      [`${agreement.id}/${country.id}`, 'country'],
    ]);
  });

  test('a signature that was only planned, and a meeting about it, put an agreement nowhere', () => {
    const records = [agreement, tripoli, signedAt(1, 1, { modality: 'planned' }), signedAt(2, 1, { type: 'meeting' })];
    expect(toGeoJson(registerOf(...records), ['agreement']).features).toMatchObject([{ id: agreement.id, geometry: null }]);
  });

  test('an event at a place that the register does not have is kept without geometry', () => {
    expect(onlyFeature(eventAt(1, 9))).toMatchObject({ geometry: null, properties: { place: idOf('place', 9) } });
  });
});

describe('the box of a collection', () => {
  const boxOf = (...longitudes: readonly number[]) =>
    toGeoJson(registerOf(...longitudes.map((longitude, at) => placeAt(at + 1, [10 + at, longitude, 'exact'])))).bbox;

  test.each([
    [
      [13, 12],
      [12, 10, 13, 11],
    ],
    [
      [-80, 10],
      [-80, 10, 10, 11],
    ],
    [
      [179, -179],
      [179, 10, -179, 11],
    ],
    [
      [90, -90],
      [-90, 10, 90, 11],
    ],
    [[5], [5, 10, 5, 10]],
    [[-7.1597], [-7.1597, 10, -7.1597, 10]],
  ])('around the longitudes %j is %j', (longitudes, box) => {
    expect(boxOf(...longitudes)).toEqual(box);
  });

  test('is absent where nothing is located', () => {
    expect(toGeoJson(registerOf(somewhere))).toEqual({
      type: 'FeatureCollection',
      located: 0,
      unlocated: 1,
      features: [expect.anything()],
    });
  });
});

const asHeld = (place: Place): Place =>
  place.coordinates
    ? {
        ...place,
        coordinates: {
          ...place.coordinates,
          latitude: rounded(place.coordinates.latitude),
          longitude: rounded(place.coordinates.longitude),
        },
      }
    : place;

describe('any register', () => {
  test('makes GeoJSON that check-geojson accepts', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const collection = toGeoJson(register);
        expect(check(JSON.stringify(collection))).toEqual(JSON.parse(JSON.stringify(collection)));
      }),
      { numRuns: 50 },
    );
  });

  test('has ids that tell its features apart, and boxes that hold them', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const { bbox, features } = toGeoJson(register);
        expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
        const [, south = 90, , north = -90] = bbox ?? [];
        const latitudes = features.flatMap(({ properties }) => properties.centre?.[1] ?? []);
        expect(latitudes.filter((latitude) => latitude < south || latitude > north)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('gets its places back, to the centimetre', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const places = register.records.filter((record) => record.record === 'place');
        const read = placesFromGeoJson(JSON.parse(JSON.stringify(toGeoJson(register, ['place']))));
        expect([read.places, read.skipped]).toEqual([places.map(asHeld), []]);
      }),
    );
  });
});
