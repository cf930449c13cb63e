import { type GeoContext, type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { Frame } from './frame.ts';

/** Points closer together than this, in units of the map, are drawn as one: finer than a line is wide. */
const least = 1.3;
/** So many steps make a unit: no finer is told. */
const steps = 10;

/** The path of a shape on a map, as an SVG writes it in the fewest letters: no finer than it can be seen, each point told from the one before. */
export function lineOf(shape: GeoPermissibleObjects, { projection }: Pick<Frame, 'projection'>): string {
  const lines: string[] = [];
  const context = writing(lines);
  geoPath(projection, context)(shape);
  context.end();
  return lines.join('');
}

type Point = readonly [x: number, y: number];

function writing(lines: string[]): GeoContext & { end: () => void } {
  let points: Point[] = [];
  let last: Point = [Number.NaN, Number.NaN];
  const step = (x: number, y: number) => {
    points.push([Math.round(x * steps), Math.round(y * steps)]);
    last = [x, y];
  };
  const end = (closing = '') => {
    // What is left of an island, or of a line, that is smaller than a point is not drawn.
    if (points.length > 1) lines.push(`${written(points)}${closing}`);
    points = [];
  };
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      end();
      step(x, y);
    },
    lineTo: (x, y) => {
      if (Math.hypot(x - last[0], y - last[1]) >= least) step(x, y);
    },
    closePath: () => end('z'),
    arc: () => undefined,
    end,
  };
}

function written([first = [0, 0], ...rest]: readonly Point[]): string {
  let [x, y] = first;
  const moves = rest.map(([nextX, nextY]) => {
    const move = `${number(nextX - x)}${number(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return move;
  });
  return `M${number(first[0])}${number(first[1])}l${moves.join('')}`;
}

/** With its sign as what parts it from the one before, or a space. */
function number(inSteps: number): string {
  const text = String(inSteps / steps).replace(/^(-?)0\./, '$1.');
  return text.startsWith('-') ? text : ` ${text}`;
}
