import { Language } from '../../values/text.ts';
import type { Problems } from '../intake/problems.ts';
import { type Column, isDerived, keyColumns, type Layout } from './layout.ts';
import type { CellType } from './shape.ts';
import { invalidCell, invalidTable, type Table } from './table.ts';

/** A column of a table that was given: what it holds, and where that goes. A language's texts are plain text. */
export interface GivenColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly holds: CellType | 'presence';
}

/**
 * The columns of a table that carry something, its keys apart. Tells of columns that the table does not have, and of keys that
 * are missing; columns whose names stand in parentheses are for people and are passed over.
 */
export function givenColumns(layout: Layout, { name, header }: Table, problems: Problems): readonly GivenColumn[] {
  const keys = layout.list === undefined ? [] : keyColumns(layout);
  for (const key of keyColumns(layout)) {
    if (!header.includes(key)) problems.add(() => invalidTable(name, { ar: `عمود اسمه «${key}»`, en: `a column “${key}”` }));
  }
  return header.flatMap((column) => {
    if (isDerived(column) || keys.includes(column)) return [];
    const given = givenColumn(layout, column);
    if (!given)
      problems.add(() => invalidCell({ name, row: 1, column }, { ar: 'عمود من أعمدة هذا الجدول', en: 'a column that this table has' }));
    return given ?? [];
  });
}

function givenColumn({ columns }: Layout, name: string): GivenColumn | undefined {
  for (const column of columns) {
    if (column.holds === 'texts') {
      const language = languageOf(column, name);
      if (language !== undefined) return { name, path: [...column.path, language], holds: 'text' };
    } else if (column.name === name && holdsValue(column.holds)) {
      return { name, path: column.path, holds: column.holds };
    }
  }
  return undefined;
}

function languageOf({ name: texts }: Column, name: string): Language | undefined {
  const tag = name.startsWith(`${texts}.`) ? name.slice(texts.length + 1) : undefined;
  return Language.safeParse(tag).data;
}

function holdsValue(holds: Column['holds']): holds is GivenColumn['holds'] {
  return holds !== 'texts' && holds !== 'caption' && holds !== 'slug' && holds !== 'earliest' && holds !== 'latest';
}
