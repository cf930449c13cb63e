import type { Frame } from './frame.ts';

/** The parts of the ground of a map. A page names them as `<use>` does, and gives them their colours. */
export type GroundPart = 'land' | 'borders';

/** Where a part of the ground of a map lies: in a file of its own, for a page would tell it twice, as it is drawn and as it is woken. */
export function groundAddress({ key }: Frame, part: GroundPart): string {
  return `/ground/${key}.svg#${part}`;
}
