/** What an editor would have by accepting proposals: how much of what was marked, and how much of what she accepts is right. */
export interface Had {
  /** How many were marked, and how many of these some proposal holds. */
  readonly marked: number;
  readonly met: number;
  /** How many are proposed, and how many of these were marked. */
  readonly proposed: number;
  readonly right: number;
}

/** What is had of each kind of thing, by its name. */
export type HadByKind = Readonly<Record<string, Had>>;

/** Several counts in one. */
export function sumOf(counts: readonly Had[]): Had {
  const sum = (count: keyof Had): number => counts.reduce((total, one) => total + one[count], 0);
  return { marked: sum('marked'), met: sum('met'), proposed: sum('proposed'), right: sum('right') };
}

/** The counts of many passages in one, kind by kind, in the order in which kinds first stand. */
export function together(passages: readonly HadByKind[]): HadByKind {
  const kinds = new Set(passages.flatMap((passage) => Object.keys(passage)));
  return Object.fromEntries([...kinds].map((kind) => [kind, sumOf(passages.flatMap((passage) => passage[kind] ?? []))]));
}

/** A line of the table for each kind. */
export function tableOf(had: HadByKind): readonly string[] {
  const head = `${''.padEnd(24)}marked   met  share |  proposed right  share`;
  return [head, ...Object.entries(had).map(lineOf)];
}

function lineOf([kind, { marked, met, proposed, right }]: readonly [string, Had]): string {
  const [proposal, precision] = [
    count(marked) + count(met) + share(met, marked),
    count(proposed, 8) + count(right) + share(right, proposed),
  ];
  return `${kind.padEnd(24)}${proposal} |${precision}`;
}

function count(value: number, width = 6): string {
  return String(value).padStart(width);
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(7);
}
