import { echo } from '../../validation/echo.ts';
import type { Problems } from '../intake/problems.ts';
import { invalidCell, type TableRow } from './table.ts';

/** What stands in the columns of a row, without the white space around it. */
export interface Cells {
  readonly at: (column: string) => string;
  /** What stands between semicolons, Arabic ones and Arabic commas too; what stands twice is told, and taken once. */
  readonly listAt: (column: string) => readonly string[];
  /** The texts of columns that a language ends: `name_en`, `name_ar`. */
  readonly textsAt: (stem: string) => Readonly<Partial<Record<'ar' | 'en', string>>>;
}

/** The cells of a row of the table that is called `name`. */
export function cellsOf({ cells, number }: TableRow, name: string, problems: Problems): Cells {
  const at = (column: string): string => (cells.get(column) ?? '').trim();
  return {
    at,
    listAt: (column) => {
      const items = itemsIn(at(column));
      const seen = new Set<string>();
      for (const item of new Set(items.filter((one) => seen.size === seen.add(one).size))) {
        const again = { ar: `كل عنصر مرة واحدة، لا «${echo(item)}» ثانية`, en: `each item once, not “${echo(item)}” again` };
        problems.add(() => invalidCell({ name, row: number, column }, again));
      }
      return [...seen];
    },
    textsAt: (stem) => Object.fromEntries(languages.map((language) => [language, at(`${stem}_${language}`)]).filter(([, text]) => text)),
  };
}

const languages = ['en', 'ar'] as const;

function itemsIn(cell: string): readonly string[] {
  return cell
    .split(/[;؛،]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
