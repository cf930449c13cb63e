import type { ChipShape } from '../../dates/chip-shape.ts';
import type { StatusStroke } from '../../status/line-of.ts';
import { plainLine } from '../plain-line.ts';
import type { CardFacts } from './card-facts.ts';
import { cardSize, margin } from './card-size.ts';
import { linesOf, type Pen, type Setting } from './pen.ts';

const date: Setting = { voice: 'register', size: 25, weight: 400, ink: 'ink', lineHeight: 1.3 };
const status: Setting = { voice: 'register', size: 30, weight: 620, ink: 'ink', lineHeight: 1.3 };
const axis = 108;
const stroke = 58;

/** Under a hairline: the date, drawn as wide as it is unsure, and the status with the line that it is known by. */
export function drawFoot(pen: Pen, { facts, top }: { facts: CardFacts; top: number }): void {
  pen.stroke({ from: margin, to: cardSize.width - margin, y: top, width: 1.5, ink: 'hair' });
  const middle = top + 48;
  const statusWidth = facts.status ? pen.measure(status)(facts.status.words) + stroke + 18 : 0;
  if (facts.status) drawStatus(pen, { ...facts.status, facts, middle, at: cardSize.width - margin - statusWidth });
  if (facts.date) {
    drawChip(pen, { shape: facts.date.shape, baseline: middle + 8 });
    const width = cardSize.width - 2 * margin - axis - 18 - (statusWidth === 0 ? 0 : statusWidth + 32);
    const lines = linesOf(pen, plainLine(facts.date.words), { width, setting: date }).slice(0, 2);
    const first = middle + 9 - ((lines.length - 1) * date.size * date.lineHeight) / 2;
    for (const [at, line] of lines.entries())
      pen.write(line, { at: margin + axis + 18, y: first + at * date.size * date.lineHeight, language: facts.locale }, date);
  }
}

/** The chip of a date, as pages draw it, on the line of one unit. */
function drawChip(pen: Pen, { shape, baseline }: { shape: ChipShape; baseline: number }): void {
  pen.stroke({ from: margin, to: margin + axis, y: baseline, width: 1.5, ink: 'rule' });
  if (shape.form === 'day') {
    pen.nuqta({ at: margin + shape.at * axis, y: baseline - 13, radius: 9, hollow: shape.hollow });
    return;
  }
  const area = { from: margin + shape.start * axis, to: margin + shape.end * axis, top: baseline - 20, height: 15 };
  if (!shape.hollow) pen.hatch(area);
  for (const y of [area.top, area.top + area.height]) pen.stroke({ from: area.from, to: area.to, y, width: 1.5, ink: 'ink' });
  for (const at of [area.from, area.to]) drawEdge(pen, { at, area, soft: shape.soft });
  for (const at of [area.from, area.to]) pen.fill({ from: at - 0.75, to: at + 0.75, top: area.top, height: area.height }, 'ink');
}

/** The side of a span: broken where the source does not say that it ends there. */
function drawEdge(
  pen: Pen,
  { at, area, soft }: { at: number; area: { readonly top: number; readonly height: number }; soft: boolean },
): void {
  const pieces = soft ? [0, 6, 12] : [0];
  for (const piece of pieces) pen.fill({ from: at - 0.75, to: at + 0.75, top: area.top + piece, height: soft ? 3 : area.height }, 'ink');
}

interface StatusPlace {
  readonly words: string;
  readonly stroke: StatusStroke;
  readonly facts: CardFacts;
  readonly middle: number;
  readonly at: number;
}

function drawStatus(pen: Pen, { words, stroke: kind, facts, middle, at }: StatusPlace): void {
  strokes[kind](pen, { from: at, to: at + stroke, y: middle });
  pen.write(words, { at: at + stroke + 18, y: middle + 10, language: facts.locale }, status);
}

type DrawStroke = (pen: Pen, place: { readonly from: number; readonly to: number; readonly y: number }) => void;

/** The line of each status: dotted talks, dashed announced, solid signed, a filled bar in force, double ended. */
const strokes: Readonly<Record<StatusStroke, DrawStroke>> = {
  unknown: (pen, place) => pen.stroke({ ...place, width: 2, ink: 'rule', dashes: [2, 5] }),
  talks: (pen, place) => pen.stroke({ ...place, width: 5, ink: 'second', dashes: [5, 5] }),
  announced: (pen, place) => pen.stroke({ ...place, width: 5, ink: 'ink', dashes: [12, 7] }),
  signed: (pen, place) => pen.stroke({ ...place, width: 5, ink: 'ink' }),
  force: (pen, { from, to, y }) => pen.fill({ from, to, top: y - 8, height: 16 }, 'ink'),
  ended: (pen, place) => {
    for (const y of [place.y - 7, place.y + 7]) pen.stroke({ ...place, y, width: 2, ink: 'ink' });
  },
};
