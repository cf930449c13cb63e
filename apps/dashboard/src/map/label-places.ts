/** A mark on a map with the words that it would have, in units of the map. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** Half the size of the mark. */
  readonly half: number;
  readonly width: number;
  readonly height: number;
}

/** Where words stand: their left edge and their middle; and a line back to the mark where they are not beside it. */
export interface LabelPlace {
  readonly left: number;
  readonly middle: number;
  readonly leader: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const near = 5;
const far = [22, 38, 58, 84];

/** Finds for each mark's words a place where they cover no mark and no other words, within the map; `undefined` where there is none. */
export function labelPlaces(marks: readonly Labelled[], room: Room): readonly (LabelPlace | undefined)[] {
  const taken: Box[] = marks.map(({ x, y, half }) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }));
  return marks.map((mark) => {
    const place = candidatesOf(mark).find((candidate) => isFree(boxOf(candidate, mark), { taken, room }));
    if (place !== undefined) taken.push(boxOf(place, mark));
    return place;
  });
}

/** In the middle of an area; beside a mark, above and below it; then farther off, with a line. */
function candidatesOf({ x, y, half, width, height }: Labelled): readonly LabelPlace[] {
  const gap = half + near;
  const within: readonly LabelPlace[] = half === 0 ? [{ left: x - width / 2, middle: y, leader: false }] : [];
  const beside: readonly LabelPlace[] = [
    { left: x + gap, middle: y, leader: false },
    { left: x - gap - width, middle: y, leader: false },
    { left: x - width / 2, middle: y - gap - height / 2, leader: false },
    { left: x - width / 2, middle: y + gap + height / 2, leader: false },
    { left: x + gap / 2, middle: y - gap - height / 3, leader: false },
    { left: x - gap / 2 - width, middle: y - gap - height / 3, leader: false },
  ];
  const away = far.flatMap((reach): readonly LabelPlace[] => [
    { left: x + reach, middle: y - reach, leader: true },
    { left: x - reach - width, middle: y - reach, leader: true },
    { left: x + reach, middle: y + reach, leader: true },
    { left: x - reach - width, middle: y + reach, leader: true },
  ]);
  return [...within, ...beside, ...away];
}

/** The box that words take up at a place. */
export function boxOf({ left, middle }: LabelPlace, { width, height }: Pick<Labelled, 'width' | 'height'>): Box {
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

function isFree(box: Box, { taken, room }: { taken: readonly Box[]; room: Room }): boolean {
  if (box.left < 2 || box.top < 2 || box.right > room.width - 2 || box.bottom > room.height - 2) return false;
  return !taken.some((other) => overlap(box, other));
}

/** Whether two boxes cover one another anywhere. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
