import type { Problems } from '../intake/problems.ts';
import { readCell } from './cells.ts';
import type { GivenColumn } from './columns.ts';
import type { Shape } from './shape.ts';
import { invalidCell, type TableRow } from './table.ts';

/** An object while it is put together. */
type Draft = { [name: string]: unknown };

/** What a row says, put together: an entry without its lists, or an element of one. `present` are the optional lists that it has. */
export interface Assembled {
  readonly value: unknown;
  readonly present: ReadonlySet<string>;
}

interface RowSource {
  readonly name: string;
  readonly row: TableRow;
  readonly columns: readonly GivenColumn[];
  readonly shape: Shape;
}

/** Puts together what the cells of a row say. Cells that cannot be read are told, and left out. */
export function assembled({ name, row, columns, shape }: RowSource, problems: Problems): Assembled {
  const draft: Draft = {};
  const present = new Set<string>();
  for (const path of hollowPaths(shape)) put(draft, path, {});
  for (const column of columns) {
    const reading = readCell(row.cells.get(column.name) ?? '', column.holds);
    if ('expected' in reading) problems.add(() => invalidCell({ name, row: row.number, column: column.name }, reading.expected));
    else if (column.holds !== 'presence') put(draft, column.path, reading.value);
    else if (reading.value === true) markPresent(column.path, { shape, draft, present });
  }
  return { value: shape.form === 'group' ? draft : draft['value'], present };
}

interface Marking {
  readonly shape: Shape;
  readonly draft: Draft;
  readonly present: Set<string>;
}

function markPresent(path: readonly string[], { shape, draft, present }: Marking): void {
  const [property = ''] = path;
  const isList = shape.form === 'group' && shape.members.get(property)?.shape.form === 'list';
  if (isList) present.add(property);
  else put(draft, path, {});
}

/** The objects that are there even where none of their members is: an interval without ends, a label (which then is found to lack text). */
function hollowPaths(shape: Shape, path: readonly string[] = []): readonly (readonly string[])[] {
  if (shape.form !== 'group') return [];
  return [...shape.members].flatMap(([name, { shape: member, required }]) => {
    if (!required) return [];
    return [
      ...(member.form === 'texts' || (member.form === 'group' && member.canBeHollow) ? [[...path, name]] : []),
      ...hollowPaths(member, [...path, name]),
    ];
  });
}

/** Puts a value at its path, and what is on the way to it where it is not there yet. `{}` is only put where nothing is. */
function put(draft: Draft, [step = 'value', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return;
  const held = draft[step];
  if (rest.length > 0) {
    const inner: Draft = isDraft(held) ? held : {};
    draft[step] = inner;
    put(inner, rest, value);
  } else if (!isDraft(held)) {
    draft[step] = value;
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
