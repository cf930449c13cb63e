import { type Box, rounded } from './geometry.ts';

/** A stretch of longitudes from west to east that does not cross the antimeridian. */
type Stretch = readonly [west: number, east: number];

/** A stretch of longitudes in which nothing lies; `east` passes 180 where it crosses the antimeridian. */
interface Gap {
  readonly west: number;
  readonly east: number;
}

/**
 * The smallest box that holds some boxes; of none there is none. Of the ways around the earth the one is taken that leaves
 * out the widest gap, so that islands on both sides of the antimeridian make a narrow box across it, not one around the world.
 */
export function boundingBox(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const [west, east] = aroundGap(widest(gapsBetween(boxes.flatMap(stretchesOf))));
  return [west, Math.min(...boxes.map((box) => box[1])), east, Math.max(...boxes.map((box) => box[3]))];
}

function stretchesOf([west, , east]: Box): readonly Stretch[] {
  const crossing: readonly Stretch[] = [
    [-180, east],
    [west, 180],
  ];
  return west <= east ? [[west, east]] : crossing;
}

/** The gap across the antimeridian comes first: where another is no wider, the box had better not cross it. */
function gapsBetween(stretches: readonly Stretch[]): readonly Gap[] {
  const sorted = stretches.toSorted(([one], [other]) => one - other);
  const inner = sorted.slice(1).map(([east], at) => ({ west: reachOf(sorted.slice(0, at + 1)), east }));
  return [{ west: reachOf(sorted), east: (sorted[0]?.[0] ?? -180) + 360 }, ...inner];
}

/** How far east some stretches reach. */
function reachOf(stretches: readonly Stretch[]): number {
  return Math.max(...stretches.map(([, east]) => east));
}

const widthOf = ({ west, east }: Gap): number => east - west;

function widest(gaps: readonly Gap[]): Gap {
  return gaps.reduce((held, gap) => (widthOf(gap) > widthOf(held) ? gap : held));
}

/** What is left of the earth when a gap is taken out. */
function aroundGap({ west, east }: Gap): Stretch {
  if (east <= west) return [-180, 180];
  return east > 180 ? [rounded(east - 360), west] : [east, west];
}
