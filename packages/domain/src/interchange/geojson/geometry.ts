/** Longitude and latitude in WGS 84 degrees, in the order of RFC 7946 (3.1.1), with at most seven decimals. */
export type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north (RFC 7946, 5). West lies east of east where the box crosses the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

type Ring = readonly Position[];

/** The geometries that Mithaq writes. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

/** The mean radius of the earth in metres (IUGG). */
const earth = 6_371_008.8;

/** Degrees with seven decimals, about a centimetre: more would claim what no source knows (RFC 7946, 11.2). No negative zero. */
export function rounded(degrees: number): number {
  return Number(degrees.toFixed(7)) + 0;
}

/** The box that holds every point within a number of metres of a centre, on a sphere. Around a pole it takes in every longitude. */
export function boxAround([longitude, latitude]: Position, metres: number): Box {
  const angle = metres / earth;
  const north = latitude + degrees(angle);
  const south = latitude - degrees(angle);
  if (north >= 90 || south <= -90) return [-180, rounded(Math.max(south, -90)), 180, rounded(Math.min(north, 90))];
  const aside = degrees(Math.asin(Math.sin(angle) / Math.cos(radians(latitude))));
  return [around(longitude - aside), rounded(south), around(longitude + aside), rounded(north)];
}

const degrees = (angle: number): number => (angle * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;

/** A longitude brought back to -180…180. */
function around(longitude: number): number {
  if (longitude < -180) return rounded(longitude + 360);
  return rounded(longitude > 180 ? longitude - 360 : longitude);
}

/** A box as an area; one that crosses the antimeridian is cut there in two (RFC 7946, 3.1.9). */
export function areaOf([west, south, east, north]: Box): Geometry {
  if (west <= east) return { type: 'Polygon', coordinates: [ringOf([west, south, east, north])] };
  return { type: 'MultiPolygon', coordinates: [[ringOf([west, south, 180, north])], [ringOf([-180, south, east, north])]] };
}

/** Anticlockwise, and closed (RFC 7946, 3.1.6). */
function ringOf([west, south, east, north]: Box): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
