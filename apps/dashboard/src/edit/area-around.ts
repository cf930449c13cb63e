import { geoCircle } from 'd3-geo';
import type { Frame, Position } from '../map/frame.ts';
import { lineOf } from '../map/line-of.ts';

const metresInDegree = 111_195;

/** The edge of what lies within so many metres of a place, on a map. */
export function areaAround([longitude, latitude]: Position, metres: number, frame: Frame): string {
  const circle = geoCircle()
    .center([longitude, latitude])
    .radius(metres / metresInDegree)
    .precision(4)();
  return lineOf(circle, frame);
}
