'use client';

import { useTranslations } from 'next-intl';
import { ChooseAll } from '../bulk/choice-box.tsx';
import { useChosen } from '../bulk/choosing-rows.tsx';
import type { Column } from './column.ts';
import { GridRow } from './grid-row.tsx';
import { type StandingRow, shutFor } from './plan.ts';
import type { NotSaved } from './table-state.ts';
import styles from './tables.module.css';
import { useColumnLabel } from './use-column-label.ts';
import type { useGrid } from './use-grid.ts';

interface Parts {
  standing: readonly StandingRow[];
  columns: readonly Column[];
  /** The change set that edits go into. */
  into: string | undefined;
  notSaved: ReadonlyMap<string, NotSaved>;
  grid: ReturnType<typeof useGrid>;
}

/** The records as a grid: a row each, a column for each of their fields. */
export function Grid({ standing, columns, into, notSaved, grid: { grid, at, editing, acts, onKeyDown, onPaste, onCopy } }: Parts) {
  const t = useTranslations('tables');
  const labelOf = useColumnLabel();
  const { isChosen } = useChosen();
  return (
    <div className={styles['scroller']}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid are gone through with keys (APG)
        role="grid"
        aria-multiselectable="true"
        aria-label={t('grid', { count: standing.length })}
        className={styles['grid']}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['record']}>
              <span className={styles['what']}>
                <ChooseAll label={t('chooseAll')} /> {t('record')}
              </span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {labelOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standing.map(({ row, data }, place) => (
            <GridRow
              key={row.id}
              {...{ place, row, data, columns, acts }}
              at={at.row === place ? at.column : undefined}
              editing={editing?.row === place ? editing.column : undefined}
              isChosen={isChosen(row.id)}
              isShut={shutFor(row, into) !== undefined}
              notSaved={notSaved.get(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
