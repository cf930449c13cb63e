import { describe, expect, test } from 'vitest';
import { type AnyRecord, MithaqError, type Place } from '../../index.ts';
import { placeAt, registerOf } from '../../testing/places.ts';
import { toGeoJson } from './feature-collection.ts';
import type { GeoFeature } from './features.ts';
import { placesFromGeoJson } from './places.ts';

const tripoli = placeAt(1, [32.8872, 13.1913, 'near']);
const country = placeAt(2, [27, 17, 'country']);
const somewhere = placeAt(3);

const onlyFeature = (...records: readonly AnyRecord[]): GeoFeature | undefined => toGeoJson(registerOf(...records)).features[0];

describe('places from GeoJSON', () => {
  const edited = (place: Place, changes: object) => {
    const { features } = toGeoJson(registerOf(place));
    return { type: 'FeatureCollection', features: features.map((feature) => ({ ...feature, ...changes })) };
  };

  test('a point that was moved in a map is where it was moved to', () => {
    const { places } = placesFromGeoJson(edited(tripoli, { geometry: { type: 'Point', coordinates: [13.2, 32.9, 5] } }));
    expect(places[0]?.coordinates).toEqual({ longitude: 13.2, latitude: 32.9, precision: 'near' });
  });

  const withProperties = (place: Place, changes: object, own: object = {}) =>
    edited(place, { ...own, properties: { ...onlyFeature(place)?.properties, ...changes } });

  test.each([
    ['another program gave the feature an id of its own', { id: 17 }],
    ['the id of the feature was dropped', { id: undefined }],
    ['the id of the feature became the address of its layer', { id: 'places.1' }],
  ])('the id of a place is read where %s', (_, changes) => {
    expect(placesFromGeoJson(edited(tripoli, changes)).places).toEqual([tripoli]);
  });

  test('the id of the feature is read where its properties have none', () => {
    expect(placesFromGeoJson(withProperties(tripoli, { id: undefined })).places).toEqual([tripoli]);
    expect(placesFromGeoJson(withProperties(tripoli, { id: null }, { id: 7 })).skipped).toMatchObject([{ at: 0, reason: 'invalid' }]);
  });

  test('lists that were written as text, and values that were written as null, are read', () => {
    const exported = { names: JSON.stringify(country.names), centre: '[17, 27]', country: null, within: null };
    expect(placesFromGeoJson(withProperties(country, exported))).toMatchObject({ places: [country], skipped: [] });
    const unlocated = { precision: null, uncertaintyMetres: null, centre: null };
    expect(placesFromGeoJson(withProperties(somewhere, unlocated)).places).toEqual([somewhere]);
    expect(placesFromGeoJson(withProperties(tripoli, { names: '[{' })).skipped).toMatchObject([
      { at: 0, reason: 'invalid', fault: { code: 'invalid-record' } },
    ]);
  });

  test('a point that was made many points, of which there is one, is that point', () => {
    const { places } = placesFromGeoJson(edited(tripoli, { geometry: { type: 'MultiPoint', coordinates: [[13.2, 32.9]] } }));
    expect(places[0]?.coordinates).toEqual({ longitude: 13.2, latitude: 32.9, precision: 'near' });
  });

  test('a place that comes twice is given once, and the second is told', () => {
    const feature = onlyFeature(tripoli);
    const { places, skipped } = placesFromGeoJson({ type: 'FeatureCollection', features: [feature, null, feature] });
    expect([places, skipped.map(({ at, reason, fault }) => [at, reason, fault?.code])]).toEqual([
      [tripoli],
      [
        [1, 'other', undefined],
        [2, 'twice', 'duplicate-id'],
      ],
    ]);
  });

  test('a place within one that is neither there nor known is told', () => {
    const within = { ...tripoli, within: country.id };
    const danglingIn = (records: readonly Place[], known?: string) =>
      placesFromGeoJson(toGeoJson(registerOf(...records)), { isKnown: (id) => id === known }).dangling.map(({ code, path }) => [
        code,
        ...path,
      ]);
    expect(danglingIn([within])).toEqual([['dangling-reference', tripoli.id, 'within']]);
    expect(danglingIn([within, country])).toEqual([]);
    expect(danglingIn([within], country.id)).toEqual([]);
    expect(placesFromGeoJson(toGeoJson(registerOf(within)))).toMatchObject({
      places: [within],
      dangling: [{ code: 'dangling-reference' }],
    });
  });

  test('features of others, and places with values that do not fit, are told by their position', () => {
    const other = { type: 'Feature', geometry: null, properties: { name: 'x' } };
    const wrong = { ...onlyFeature(tripoli), geometry: { type: 'Point', coordinates: [500, 0] } };
    const { places, skipped } = placesFromGeoJson({ type: 'FeatureCollection', features: [other, wrong, null] });
    expect([places, skipped.map(({ at, reason, fault }) => [at, reason, fault?.code])]).toEqual([
      [],
      [
        [0, 'other', undefined],
        [1, 'invalid', 'invalid-record'],
        [2, 'other', undefined],
      ],
    ]);
  });

  test('what is no collection is refused', () => {
    expect(() => placesFromGeoJson({ type: 'Point', coordinates: [0, 0] })).toThrow(MithaqError);
  });
});
