import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type { MultiPoint } from 'geojson';

/** Longitude and latitude, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** What a map shows: its size in its own units, and where each position lies on it. East is always at the right. */
export interface Frame {
  /** The same for frames that show the same: its edges in whole degrees, or `world`. From it the frame can be had again. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
}

const mapWidth = 660;
const leastHeight = 400;
const mostHeight = 620;
const padding = 56;
/** A map never shows less than this, in degrees: a lone town is shown in its region. */
const leastReach = 5;
/** What reaches farther than this, in degrees, is shown on a map of the whole world. */
const mostReach = 120;

/** The frame around some positions: areas keep their measure, and the middle of what is shown is the middle of the map. */
export function frameAround(positions: readonly Position[]): Frame {
  return frameOf(boxOf(positions));
}

/** The frame that has a key; none where it is no key that a frame could have. */
export function frameWithKey(key: string): Frame | undefined {
  if (key === worldKey) return frameOf(undefined);
  if (!/^-?\d{1,3}(?:_-?\d{1,3}){3}$/.test(key)) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = key.split('_').map(Number);
  const isOnEarth = west >= -190 && east <= 190 && south >= -90 && north <= 90;
  const hasReach = east - west >= leastReach && east - west <= mostReach && north - south >= leastReach;
  return isOnEarth && hasReach ? frameOf({ west, south, east, north }) : undefined;
}

function frameOf(box: Box | undefined): Frame {
  if (box === undefined || box.east - box.west > mostReach) return wholeWorld();
  const projection = geoAzimuthalEqualArea()
    .rotate([-(box.west + box.east) / 2, -(box.south + box.north) / 2])
    .precision(0.3);
  const outline = outlineOf(box);
  projection.fitWidth(mapWidth - 2 * padding, outline);
  const [[left, top], [right, bottom]] = boundsOf(projection, outline);
  const ratio = (bottom - top) / Math.max(right - left, 1);
  const height = Math.round(Math.min(mostHeight, Math.max(leastHeight, (mapWidth - 2 * padding) * ratio + 2 * padding)));
  projection.fitExtent(
    [
      [padding, padding],
      [mapWidth - padding, height - padding],
    ],
    outline,
  );
  return clipped({ key: keyOf(box), width: mapWidth, height, projection });
}

const worldKey = 'world';

function keyOf({ west, south, east, north }: Box): string {
  return [west, south, east, north].join('_');
}

function wholeWorld(): Frame {
  const height = 340;
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [mapWidth - 4, height - 4],
    ],
    { type: 'Sphere' },
  );
  return clipped({ key: worldKey, width: mapWidth, height, projection });
}

function clipped(frame: Frame): Frame {
  frame.projection.clipExtent([
    [-4, -4],
    [frame.width + 4, frame.height + 4],
  ]);
  return frame;
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boxOf(positions: readonly Position[]): Box | undefined {
  if (positions.length === 0) return undefined;
  const [longitudes, latitudes] = [positions.map(([longitude]) => longitude), positions.map(([, latitude]) => latitude)];
  const [west, east] = stretched(Math.min(...longitudes), Math.max(...longitudes));
  const [south, north] = stretched(Math.max(-85, Math.min(...latitudes)), Math.min(85, Math.max(...latitudes)));
  return rounded({ west, south, east, north });
}

/** To whole degrees outward, so that frames that differ little are one. */
function rounded({ west, south, east, north }: Box): Box {
  return { west: Math.floor(west), south: Math.floor(south), east: Math.ceil(east), north: Math.ceil(north) };
}

function stretched(low: number, high: number): readonly [number, number] {
  const lack = Math.max(0, leastReach - (high - low)) / 2;
  return [low - lack, high + lack];
}

/** Points along the edges of a box: on a map its edges are curved. */
function outlineOf({ west, south, east, north }: Box): MultiPoint {
  const steps = Array.from({ length: 9 }, (_, step) => step / 8);
  const along = (low: number, high: number) => steps.map((step) => low + step * (high - low));
  const edges = [
    ...along(west, east).flatMap((longitude) => [
      [longitude, south],
      [longitude, north],
    ]),
    ...along(south, north).flatMap((latitude) => [
      [west, latitude],
      [east, latitude],
    ]),
  ];
  return { type: 'MultiPoint', coordinates: edges };
}

function boundsOf(projection: GeoProjection, outline: MultiPoint): readonly [readonly [number, number], readonly [number, number]] {
  const points = outline.coordinates.flatMap(([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? []);
  const xs = points.filter((_, place) => place % 2 === 0);
  const ys = points.filter((_, place) => place % 2 === 1);
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}
