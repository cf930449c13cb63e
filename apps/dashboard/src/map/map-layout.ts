import { geoCircle } from 'd3-geo';
import { measureOf } from '../chart/label-lines.ts';
import { countryAt } from './country-at.ts';
import { type Frame, frameAround, type Position } from './frame.ts';
import { type Box, type Labelled, type LabelPlace, labelPlaces, overlap } from './label-places.ts';
import { lineOf } from './line-of.ts';
import { type NamedCountry, namedCountriesOf } from './named-countries.ts';
import type { MappedPlace } from './places-of.ts';

/** The sizes at which words are laid out: a map drawn at its own size, and one squeezed into a narrow page, where words are twice as large. */
export const mapSizes = { wide: { words: 13.5, half: 5 }, narrow: { words: 26, half: 9 } } as const;
export type MapSize = keyof typeof mapSizes;

/** A place on the map: where, as what, and where its words stand at either size. */
export interface DrawnPlace {
  readonly key: string;
  readonly mapped: MappedPlace;
  readonly x: number;
  readonly y: number;
  /** The edge of an area or a country. */
  readonly area: string | undefined;
  readonly words: Readonly<Record<MapSize, LabelPlace | undefined>>;
}

/** The name of a country, where no place covers it. */
export interface CountryName {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly sizes: readonly MapSize[];
}

export interface MapLayout {
  readonly frame: Frame;
  readonly places: readonly DrawnPlace[];
  readonly countries: readonly CountryName[];
}

export interface Naming {
  readonly place: (mapped: MappedPlace) => string;
  readonly country: (code: string) => string;
}

/** Lays a map out around its places. @param naming what stands at each place and country, in the reader's language */
export function mapLayout(places: readonly MappedPlace[], naming: Naming): MapLayout {
  const frame = frameAround(places.flatMap(reachOf));
  const placed = places.flatMap((mapped) => placedOn(mapped, frame)).toSorted((one, other) => other.mapped.events - one.mapped.events);
  const wide = wordsAt('wide', { placed, frame, naming });
  const narrow = wordsAt('narrow', { placed, frame, naming });
  const drawn = placed.map((place, at): DrawnPlace => ({ ...place, words: { wide: wide[at], narrow: narrow[at] } }));
  return { frame, places: drawn, countries: countryNames({ named: namedCountriesOf(frame), drawn, frame, naming }) };
}

type Placed = Omit<DrawnPlace, 'words'>;

/** What of a place has to be on the map: an area to its edge; of a whole country its middle alone. */
function reachOf({ centre, extent }: MappedPlace): readonly Position[] {
  if (extent.form !== 'area') return [centre];
  return ringAround(centre, extent.metres);
}

const metresInDegree = 111_195;

function ringAround(centre: Position, metres: number): readonly Position[] {
  const circle = circleAround(centre, metres);
  return circle.coordinates[0]?.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]) ?? [centre];
}

function circleAround([longitude, latitude]: Position, metres: number) {
  return geoCircle()
    .center([longitude, latitude])
    .radius(metres / metresInDegree)
    .precision(4)();
}

function placedOn(mapped: MappedPlace, frame: Frame): readonly Placed[] {
  const [longitude, latitude] = mapped.centre;
  const at = frame.projection([longitude, latitude]);
  if (at === null) return [];
  const key = `${mapped.reading} ${mapped.place.id}`;
  return [{ key, mapped, x: at[0], y: at[1], area: areaOf(mapped, frame) }];
}

function areaOf({ extent, centre }: MappedPlace, frame: Frame): string | undefined {
  if (extent.form === 'point') return undefined;
  if (extent.form === 'area') return lineOf(circleAround(centre, extent.metres), frame);
  const country = countryAt(centre);
  return country === undefined ? undefined : lineOf(country.shape, frame);
}

interface Ground {
  readonly placed: readonly Placed[];
  readonly frame: Frame;
  readonly naming: Naming;
}

function wordsAt(size: MapSize, { placed, frame, naming }: Ground): readonly (LabelPlace | undefined)[] {
  const { words, half } = mapSizes[size];
  const marks = placed.map(({ mapped, x, y }): Labelled => {
    const isPoint = mapped.extent.form === 'point';
    return { x, y, half: isPoint ? half : 0, width: measureOf(naming.place(mapped)) * words, height: words * 1.25 };
  });
  return labelPlaces(marks, frame);
}

function countryNames({
  named,
  drawn,
  frame,
  naming,
}: Omit<Ground, 'placed'> & { named: readonly NamedCountry[]; drawn: readonly DrawnPlace[] }): readonly CountryName[] {
  const namesAt = (size: MapSize) => {
    const { words, half } = mapSizes[size];
    const taken = drawn.flatMap((place): Labelled[] => {
      const at = place.words[size];
      const mark = { x: place.x, y: place.y, half, width: 0, height: 0 };
      if (at === undefined) return [mark];
      const width = measureOf(naming.place(place.mapped)) * words;
      return [mark, { x: at.left + width / 2, y: at.middle, half: 0, width, height: words * 1.3 }];
    });
    const standing: Box[] = [];
    const own = new Set(drawn.flatMap(({ mapped }) => (mapped.extent.form === 'country' ? [countryAt(mapped.centre)?.code] : [])));
    return named.filter(({ code, x, y, area }) => {
      const width = measureOf(naming.country(code)) * words;
      if (own.has(code) || width * width > area * 2.2) return false;
      const box = { left: x - width / 2, right: x + width / 2, top: y - words * 0.65, bottom: y + words * 0.65 };
      if (box.left < 4 || box.right > frame.width - 4 || box.top < 4 || box.bottom > frame.height - 4) return false;
      const clearOfPlaces = taken.every((other) => {
        const [across, up] = [Math.max(other.half, other.width / 2), Math.max(other.half, other.height / 2)];
        return box.right < other.x - across || box.left > other.x + across || box.bottom < other.y - up || box.top > other.y + up;
      });
      if (!clearOfPlaces || standing.some((other) => overlap(box, other))) return false;
      standing.push(box);
      return true;
    });
  };
  const sizes = { wide: namesAt('wide'), narrow: namesAt('narrow') };
  return named.flatMap((country) => {
    const shown = (['wide', 'narrow'] as const).filter((size) => sizes[size].includes(country));
    return shown.length === 0 ? [] : [{ ...country, name: naming.country(country.code), sizes: shown }];
  });
}
