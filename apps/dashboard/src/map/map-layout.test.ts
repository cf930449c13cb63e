import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryAt } from './country-at.ts';
import { frameAround, frameWithKey } from './frame.ts';
import { boxOf, labelPlaces } from './label-places.ts';
import { mapLayout, mapSizes } from './map-layout.ts';
import type { MappedPlace } from './places-of.ts';
import { countries } from './world.ts';

function place(slug: string, centre: MappedPlace['centre'], extent: MappedPlace['extent'] = { form: 'point' }): MappedPlace {
  return { place: { id: slug, record: 'place', slug, label: { en: slug } }, centre, extent, events: 1, days: [], reading: 0 };
}

const naming = { place: ({ place: { slug } }: MappedPlace) => slug, country: (code: string) => code };

describe('the ground of the map', () => {
  it.each([
    ['Rome', [12.48, 41.89], 'IT'],
    ['Tripoli', [13.19, 32.89], 'LY'],
    ['Ankara', [32.85, 39.93], 'TR'],
    ['Geneva', [6.14, 46.2], 'CH'],
    ['Bouznika', [-7.16, 33.79], 'MA'],
    ['N’Djamena', [15.05, 12.12], 'TD'],
  ] as const)('has %s within its country', (_, [longitude, latitude], code) => {
    expect(countryAt([longitude, latitude])?.code).toBe(code);
  });

  it('knows nearly every country by its letters, and the open sea as none', () => {
    expect(countries.filter(({ code }) => code === undefined).length).toBeLessThan(6);
    expect(countryAt([-30, 0])).toBeUndefined();
  });
});

describe('the frame', () => {
  const position = fc.tuple(fc.integer({ min: -25, max: 60 }), fc.integer({ min: -40, max: 70 }));

  it('has every place on it, east at the right and north above, in either language', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
        const { projection, width, height } = frameAround(positions);
        return positions.every(([longitude, latitude]) => {
          const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
          return x >= 0 && x <= width && y >= 0 && y <= height;
        });
      }),
    );
    const { projection } = frameAround([
      [10, 30],
      [20, 45],
    ]);
    const [west, east] = [projection([10, 37]), projection([20, 37])];
    const [south, north] = [projection([15, 30]), projection([15, 45])];
    expect([(west?.[0] ?? 0) < (east?.[0] ?? 0), (north?.[1] ?? 0) < (south?.[1] ?? 0)]).toEqual([true, true]);
  });

  it('is had again from its key', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), (positions) => {
        const frame = frameAround(positions);
        const again = frameWithKey(frame.key);
        const [rome, romeAgain] = [frame.projection([12.48, 41.89]), again?.projection([12.48, 41.89])];
        return again?.key === frame.key && again.height === frame.height && String(rome) === String(romeAgain);
      }),
    );
  });

  it.each(['', 'world ', '1_2_3', '1_2_3_4', '9_9_20_400', '1e1_0_20_20', '-200_0_20_20', '0_0_130_20', '20_20_0_0', '0_0_20_20_20'])(
    'is none for %j',
    (key) => {
      expect(frameWithKey(key)).toBeUndefined();
    },
  );

  it('is the whole world where nothing narrows it', () => {
    expect(frameAround([]).height).toBe(340);
    expect(
      frameAround([
        [-120, 40],
        [140, 35],
      ]).height,
    ).toBe(340);
  });
});

describe('the layout', () => {
  it('draws a town as a point and a region as an area, never as a point', () => {
    const { places } = mapLayout(
      [place('Rome', [12.48, 41.89]), place('west', [12.5, 31.5], { form: 'area', metres: 200_000, loose: false })],
      naming,
    );
    const byName = Object.fromEntries(places.map(({ mapped, area }) => [mapped.place.slug, area === undefined ? 'point' : 'area']));
    expect(byName).toEqual({ Rome: 'point', west: 'area' });
  });

  it('outlines the country where nothing nearer is told', () => {
    const [drawn] = mapLayout([place('Libya', [17, 27], { form: 'country' }), place('Rome', [12.48, 41.89])], naming).places;
    expect(drawn?.area?.length).toBeGreaterThan(100);
  });

  it('never lets two names cover each other or leave the map', () => {
    const mark = fc.tuple(fc.integer({ min: 10, max: 650 }), fc.integer({ min: 10, max: 490 }), fc.integer({ min: 20, max: 140 }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (given) => {
        const marks = given.map(([x, y, width]) => ({ x, y, width, half: mapSizes.wide.half, height: 17 }));
        const boxes = labelPlaces(marks, { width: 660, height: 500 }).flatMap((at, number) => {
          const labelled = marks[number];
          return at === undefined || labelled === undefined ? [] : [boxOf(at, labelled)];
        });
        return boxes.every(
          (one, a) =>
            one.left >= 0 &&
            one.right <= 660 &&
            boxes.every(
              (other, b) =>
                a === b || one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top,
            ),
        );
      }),
    );
  });
});
