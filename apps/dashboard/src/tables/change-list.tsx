'use client';

import type { LocalizedText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { elementsIn } from '../edit/paths.ts';
import type { Json } from '../keeping/draftable.ts';
import { Text } from '../voice/text.tsx';
import { CellValue } from './cell-value.tsx';
import type { CellChange, RowChange } from './plan.ts';
import styles from './tables.module.css';
import { useColumnLabel } from './use-column-label.ts';

interface Parts {
  changes: readonly RowChange[];
  captionOf: (id: string) => LocalizedText;
}

/** What changes, record by record and value by value: what it was, and what it becomes. */
export function ChangeList({ changes, captionOf }: Parts) {
  return (
    <ul className={styles['changes']}>
      {changes.map(({ id, cells }) => (
        <li key={id}>
          <Text of={captionOf(id)} />
          <ul>
            {cells.map((cell) => (
              <li key={cell.column.key}>
                <OneChange {...cell} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function OneChange({ column, before, after, needsPassage }: CellChange) {
  const t = useTranslations('tables');
  const labelOf = useColumnLabel();
  const isEmpty = (value: Json | undefined) => value === undefined || (Array.isArray(value) && elementsIn(value).length === 0);
  return (
    <>
      <span className="quiet">{labelOf(column)}</span>{' '}
      <del>{isEmpty(before) ? t('nothing') : <CellValue column={column} value={before} />}</del>{' '}
      <ins>{isEmpty(after) ? t('nothing') : <CellValue column={column} value={after} />}</ins>{' '}
      {needsPassage && <span className={styles['trouble']}>{t('needsPassage')}</span>}
    </>
  );
}
