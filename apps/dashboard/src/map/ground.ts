import { type Frame, frameWithKey } from './frame.ts';
import type { GroundPart } from './ground-address.ts';
import { kept } from './kept.ts';
import { lineOf } from './line-of.ts';
import { borders, land } from './world.ts';

/** The frame whose ground a file has; none where the name is not that of a file of ours. */
export function frameOfGround(file: string): Frame | undefined {
  return file.endsWith('.svg') ? frameWithKey(file.slice(0, -'.svg'.length)) : undefined;
}

/** The ground of a map as a file: land, and the lines between countries. Kept, for it takes a quarter of a second to draw. */
export const drawGround = kept(
  ({ key }: Frame) => key,
  (frame) => {
    const part = (id: GroundPart, line: string) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${line}"/>`;
    const parts = `${part('land', lineOf(land, frame))}${part('borders', lineOf(borders, frame))}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">${parts}</svg>`;
  },
);
