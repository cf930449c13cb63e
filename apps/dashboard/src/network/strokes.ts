import type { Link, Point } from './graph-parts.ts';
import { type TieFamily, tieFamilies } from './tie-families.ts';

/** A tie as it is drawn. */
export interface Drawn extends Link {
  readonly family: TieFamily;
  /** Whether one ground at least surely holds in the days asked about and is more than a plan. */
  readonly sure: boolean;
}

/** Ties of one style of line, as one path. */
export interface Stroke {
  readonly family: TieFamily;
  readonly sure: boolean;
  readonly path: string;
}

/** How far lines of two actors who are tied in several ways lie apart, and the shape of the zigzag that stands for fighting. */
const beside = 4.8;
const zigzag = { half: 2.2, step: 3.6 } as const;

/** All ties of a style as one path each. Between two actors there is one line a family: dashed only where every tie of it is unsure. */
export function strokesOf(ties: readonly Drawn[], places: ReadonlyMap<string, Point>): readonly Stroke[] {
  const pairs = new Map<string, Map<TieFamily, Drawn>>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const pair = pairs.get(key) ?? new Map<TieFamily, Drawn>();
    const held = pair.get(tie.family);
    if (!held?.sure) pair.set(tie.family, { ...tie, ...orderedEnds(tie) });
    pairs.set(key, pair);
  }
  const lines = [...pairs.values()].flatMap((pair) =>
    [...pair.values()].map((tie, at) => ({ tie, shift: (at - (pair.size - 1) / 2) * beside })),
  );
  return tieFamilies.flatMap((family) =>
    [true, false].flatMap((sure) => {
      const own = lines.filter(({ tie }) => tie.family === family && tie.sure === sure);
      const path = own.map(({ tie, shift }) => lineOf(tie, shift, places)).join('');
      return path === '' ? [] : [{ family, sure, path }];
    }),
  );
}

/** Lines between the same two actors are shifted to the same side, whichever way each tie leads. */
function orderedEnds({ from, to }: Link): Link {
  return from < to ? { from, to } : { from: to, to: from };
}

function lineOf({ from, to, family }: Drawn, shift: number, places: ReadonlyMap<string, Point>): string {
  const [one, other] = [places.get(from), places.get(to)];
  if (!one || !other) return '';
  const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  const across = { x: (-(other.y - one.y) / length) * shift, y: ((other.x - one.x) / length) * shift };
  const start = { x: one.x + across.x, y: one.y + across.y };
  const end = { x: other.x + across.x, y: other.y + across.y };
  return family === 'fighting' ? zigzagOf(start, end, length) : `M${at(start)}L${at(end)}`;
}

function zigzagOf(start: Point, end: Point, length: number): string {
  const steps = Math.max(2, Math.round(length / zigzag.step));
  const [along, aside] = [
    { x: (end.x - start.x) / steps, y: (end.y - start.y) / steps },
    { x: -((end.y - start.y) / length) * zigzag.half, y: ((end.x - start.x) / length) * zigzag.half },
  ];
  const points = Array.from({ length: steps - 1 }, (_, step) => {
    const sign = step % 2 === 0 ? 1 : -1;
    return at({ x: start.x + along.x * (step + 1) + aside.x * sign, y: start.y + along.y * (step + 1) + aside.y * sign });
  });
  return `M${at(start)}L${[...points, at(end)].join(' ')}`;
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** To a tenth of a unit: no eye sees more, and the page carries every digit. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
