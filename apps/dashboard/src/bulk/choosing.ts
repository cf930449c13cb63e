/** Which rows of a list are chosen, and where in it somebody is. */
export interface Choosing {
  /** The rows, by id, in their order. */
  readonly rows: readonly string[];
  /** What was chosen one by one, or before the stretch. */
  readonly single: ReadonlySet<string>;
  /** The row that a stretch is counted from: the last that was chosen or left by itself. */
  readonly anchor?: string | undefined;
  /** The other end of the stretch that is chosen with the anchor. */
  readonly reach?: string | undefined;
  /** The row that the keyboard is on. */
  readonly at?: string | undefined;
}

export function nothingChosen(rows: readonly string[]): Choosing {
  return { rows, single: new Set() };
}

/** What is chosen, in the order of the rows. */
export function chosenIn({ rows, single, anchor, reach }: Choosing): readonly string[] {
  const stretch = new Set(stretchOf(rows, anchor, reach));
  return rows.filter((id) => single.has(id) || stretch.has(id));
}

function stretchOf(rows: readonly string[], anchor: string | undefined, reach: string | undefined): readonly string[] {
  if (anchor === undefined || reach === undefined) return [];
  const [one, other] = [rows.indexOf(anchor), rows.indexOf(reach)];
  return rows.slice(Math.min(one, other), Math.max(one, other) + 1);
}

/** Chooses a row, or leaves it where it was chosen; what else is chosen stays. */
export function toggled(choosing: Choosing, id: string): Choosing {
  const chosen = new Set(chosenIn(choosing));
  if (!chosen.delete(id)) chosen.add(id);
  return { rows: choosing.rows, single: chosen, anchor: id, at: id };
}

/**
 * Chooses all rows from the one that was chosen last to this one. Done again with another, the stretch is moved and not added to. Without a
 * row chosen before, it begins with the one that the keyboard is on.
 */
export function reached(choosing: Choosing, id: string): Choosing {
  const { rows, single, at } = choosing;
  const anchor = choosing.anchor ?? at ?? id;
  return { rows, single, anchor, reach: id, at: id };
}

/** Goes to the next row, or to the one before; the first where the keyboard is on none. It stops at the ends. */
export function moved(choosing: Choosing, step: 1 | -1): Choosing {
  const { rows, at } = choosing;
  const place = at === undefined ? -1 : rows.indexOf(at);
  const next = rows[place === -1 ? 0 : Math.min(Math.max(place + step, 0), rows.length - 1)];
  return { ...choosing, at: next };
}

/** Goes on a row and chooses all up to there. */
export function extended(choosing: Choosing, step: 1 | -1): Choosing {
  const { at } = moved(choosing, step);
  if (at === undefined) return choosing;
  return reached(choosing.anchor === undefined && choosing.at !== undefined ? { ...choosing, anchor: choosing.at } : choosing, at);
}

/** Chooses every row, or, where every row is chosen, none. */
export function allOrNone(choosing: Choosing): Choosing {
  const { rows, at } = choosing;
  const isWhole = chosenIn(choosing).length === rows.length;
  return { rows, single: new Set(isWhole ? [] : rows), at };
}

/**
 * The same over rows that were fetched anew: what is still there stays chosen. Where the row that the keyboard was on is gone, it is on the one
 * that took its place.
 */
export function over(choosing: Choosing, rows: readonly string[]): Choosing {
  const there = new Set(rows);
  const single = new Set(chosenIn(choosing).filter((id) => there.has(id)));
  const kept = (id: string | undefined) => (id !== undefined && there.has(id) ? id : undefined);
  return { rows, single, anchor: kept(choosing.anchor), at: kept(choosing.at) ?? following(choosing, there) };
}

function following({ rows, at }: Choosing, there: ReadonlySet<string>): string | undefined {
  if (at === undefined) return undefined;
  const place = rows.indexOf(at);
  return rows.slice(place).find((id) => there.has(id)) ?? rows.slice(0, place).findLast((id) => there.has(id));
}
