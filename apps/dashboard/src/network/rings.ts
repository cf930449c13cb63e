import type { Point, Reached } from './graph-parts.ts';

/** The drawing's field: its size, and the middle of the rings. */
export interface Field {
  readonly width: number;
  readonly height: number;
}

/** A ring's edge, as a share of the way from the middle to the rim. */
export interface Ring {
  readonly distance: number;
  readonly inner: number;
  readonly outer: number;
}

/** Room for names beside the outermost actors, and above and below them. */
const aside = 150;
const above = 34;
/** The golden section spreads neighbours over the lanes of a ring without a pattern that could be taken for a meaning. */
const golden = 0.618;

/** A field wide enough for a page and as high as so many actors need. */
export function fieldFor(count: number): Field {
  const height = count <= 8 ? 380 : count <= 16 ? 520 : count <= 40 ? 700 : count <= 120 ? 880 : 1000;
  return { width: 1376, height };
}

/**
 * One ring for each distance. A ring is the wider the more actors lie in it, and none so narrow that its ties could not be told apart;
 * the inner ones keep room for names, because those who tie the rest lie there.
 */
export function ringsOf(nodes: readonly Reached[]): readonly Ring[] {
  const furthest = Math.max(0, ...nodes.map(({ distance }) => distance));
  const counts = Array.from({ length: furthest + 1 }, (_, at) => nodes.filter(({ distance }) => distance === at).length);
  const rings: Ring[] = [];
  const all = counts.slice(1).reduce((sum, count) => sum + Math.sqrt(count), 0);
  const core = (counts[0] ?? 0) > 1 ? 0.2 : 0.1;
  const least = 0.27;
  const spare = 1 - core - least * furthest;
  rings.push({ distance: 0, inner: 0, outer: core });
  let from = core;
  for (const [at, count] of counts.slice(1).entries()) {
    const until = from + least + (spare * Math.sqrt(count)) / Math.max(all, 1);
    rings.push({ distance: at + 1, inner: from, outer: until });
    from = until;
  }
  return rings;
}

/** Where each actor lies: in the ring of its distance, in its direction, over as many lanes of the ring as its neighbours need room. */
export function placesOf(nodes: readonly Reached[], angles: ReadonlyMap<string, number>, field: Field): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const ring of ringsOf(nodes)) {
    const own = nodes.filter(({ distance }) => distance === ring.distance);
    const inOrder = own.toSorted((one, other) => (angles.get(one.id) ?? 0) - (angles.get(other.id) ?? 0) || (one.id < other.id ? -1 : 1));
    const spread = spreadOver(inOrder.map(({ id }) => angles.get(id) ?? 0));
    const lanes = lanesIn(ring, own.length);
    for (const [at, { id }] of inOrder.entries())
      places.set(id, pointAt(radiusOf(ring, { at, lanes, count: own.length }), spread[at] ?? 0, field));
  }
  return places;
}

/** So many lanes that neighbours are as far apart along a lane as the lanes are from one another. */
function lanesIn({ inner, outer }: Ring, count: number): number {
  const round = Math.PI * (inner + outer);
  return Math.max(1, Math.round(Math.sqrt(((outer - inner) * count) / round)));
}

function radiusOf({ distance, inner, outer }: Ring, { at, lanes, count }: { at: number; lanes: number; count: number }): number {
  if (distance === 0) return count === 1 ? 0 : outer * 0.55;
  if (lanes === 1) return inner + (outer - inner) * 0.6;
  const lane = Math.floor(((at * golden) % 1) * lanes);
  return inner + (outer - inner) * (0.18 + (0.82 * (lane + 0.5)) / lanes);
}

function pointAt(radius: number, angle: number, { width, height }: Field): Point {
  const [halfWidth, halfHeight] = radiiOf({ width, height });
  return { x: width / 2 + halfWidth * radius * Math.cos(angle), y: height / 2 + halfHeight * radius * Math.sin(angle) };
}

/** Half the width and half the height of the outermost ring. */
export function radiiOf({ width, height }: Field): readonly [number, number] {
  return [width / 2 - aside, height / 2 - above];
}

/** Sorted directions, none nearer to the next than half of what an even spread would give. */
function spreadOver(angles: readonly number[]): readonly number[] {
  const least = Math.PI / Math.max(angles.length, 1);
  const spread = [...angles];
  for (let round = 0; round < 40; round += 1)
    for (let at = 0; at < spread.length; at += 1) {
      const next = (at + 1) % spread.length;
      const gap = (spread[next] ?? 0) - (spread[at] ?? 0) + (next === 0 ? 2 * Math.PI : 0);
      const lack = (least - gap) / 2;
      if (next === at || lack <= 0) continue;
      spread[at] = (spread[at] ?? 0) - lack;
      spread[next] = (spread[next] ?? 0) + lack;
    }
  return spread;
}
