/** The name of the cell that stands open, in the address. */
export const cellName = 'cell';

/** A cell, as an address names it: an agreement's slug and a topic's code. */
export interface OpenCell {
  readonly agreement: string;
  readonly topic: string;
}

const between = '~';

export function cellKey({ agreement, topic }: OpenCell): string {
  return `${agreement}${between}${topic}`;
}

/** The cell that a key names; nothing where it names none. */
export function cellOf(key: string | undefined): OpenCell | undefined {
  const at = key?.lastIndexOf(between) ?? -1;
  if (key === undefined || at < 1 || at === key.length - 1) return undefined;
  return { agreement: key.slice(0, at), topic: key.slice(at + 1) };
}
