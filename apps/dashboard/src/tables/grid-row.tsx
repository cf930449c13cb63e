'use client';

import { type Problem, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type MouseEvent, memo } from 'react';
import { ChoiceBox } from '../bulk/choice-box.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import type { Draftable, Json } from '../keeping/draftable.ts';
import { isSame } from '../keeping/draftable.ts';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import { CellEditor, type Onward } from './cell-editor.tsx';
import { CellValue } from './cell-value.tsx';
import { type Column, hasPlaceFor } from './column.ts';
import { isCited, lacking } from './plan.ts';
import type { TableRow } from './table-row.ts';
import { type NotSaved, problemsOf } from './table-state.ts';
import styles from './tables.module.css';
import { useColumnLabel } from './use-column-label.ts';
import { useWhyWords } from './why-words.ts';

/** What cells tell the table that they stand in. */
export interface CellActs {
  readonly focus: (row: number, column: number) => void;
  readonly edit: (row: number, column: number) => void;
  readonly commit: (value: Json | undefined, onward: Onward, hadHidden: boolean) => void;
  readonly leave: () => void;
  /** Gives up what was typed into a record. */
  readonly throwAway: (id: string) => void;
}

interface Parts {
  place: number;
  row: TableRow;
  /** The record as it stands here, typed or not. */
  data: Draftable;
  columns: readonly Column[];
  /** The cell of this row that the keyboard is on. Column 0 is the record itself. */
  at: number | undefined;
  /** The cell of this row that is edited. */
  editing: number | undefined;
  isChosen: boolean;
  isShut: boolean;
  notSaved: NotSaved | undefined;
  acts: CellActs;
}

/** One record: what it is, and a cell for each of its fields. */
export const GridRow = memo(function GridRow(parts: Parts) {
  const { place, row, data, columns, at, editing, isChosen, isShut, notSaved, acts } = parts;
  const problems = problemsOf({ row, data });
  const needs = data === row.data ? nothing : newlyLacking(row, data);
  return (
    <tr aria-selected={isChosen} data-row={row.id} data-chosen={isChosen || undefined} data-not-saved={notSaved !== undefined || undefined}>
      <RowHead place={place} row={row} isAt={at === 0} notSaved={notSaved} acts={acts} />
      {columns.map((column, index) => (
        <Cell
          key={column.key}
          {...{ place, row, data, column, acts }}
          index={index + 1}
          isAt={at === index + 1}
          isEditing={editing === index + 1}
          isShut={isShut}
          hasPlace={hasPlaceFor(row.kind, data, column)}
          problem={problems.find((one) => isOf(one, column))}
          needsPassage={needs.has(column.property)}
        />
      ))}
    </tr>
  );
});

const nothing: ReadonlySet<string> = new Set();

function newlyLacking(row: TableRow, data: Draftable): ReadonlySet<string> {
  const before = lacking(row, row.data);
  return new Set([...lacking(row, data)].filter((property) => !before.has(property)));
}

/** Whether a problem lies in a column: in its property, and where that is told by language, in its language or in none. */
function isOf({ path: [property, within] }: Problem, column: Column): boolean {
  return property === column.property && (column.language === undefined || typeof within !== 'string' || within === column.language);
}

type HeadParts = Pick<Parts, 'place' | 'row' | 'notSaved' | 'acts'> & { isAt: boolean };

function RowHead({ place, row, isAt, notSaved, acts }: HeadParts) {
  const t = useTranslations('tables');
  const name = pickText(row.caption, useLocale()).text;
  return (
    <th scope="row" data-cell={`${place}.0`} tabIndex={isAt ? 0 : -1} className={styles['record']} onFocus={() => acts.focus(place, 0)}>
      <span className={styles['what']}>
        <ChoiceBox id={row.id} label={t('choose', { name })} isStop={false} />
        <Link href={`/edit/${row.id}`} tabIndex={-1} className={styles['name']}>
          <Text of={row.caption} />
        </Link>
      </span>
      {notSaved && (
        <span className={`${styles['trouble']} ${styles['aside']}`}>
          {notSaved.message ?? t('unreachable')} {notSaved.isConflict && <Link href={`/edit/${row.id}`}>{t('conflict')}</Link>}
        </span>
      )}
      {row.isLeaving && <span className={styles['note']}>{t('leaving')}</span>}
      {row.changeSet && !row.isLeaving && (
        <span className={styles['note']}>
          {t.rich('drafted', {
            set: () => (
              <Link href={`/review/${row.changeSet?.id}`}>
                <bdi>{row.changeSet?.title}</bdi>
              </Link>
            ),
          })}
        </span>
      )}
    </th>
  );
}

interface CellParts extends Pick<Parts, 'place' | 'row' | 'data' | 'acts'> {
  index: number;
  column: Column;
  isAt: boolean;
  isEditing: boolean;
  isShut: boolean;
  hasPlace: boolean;
  problem: Problem | undefined;
  needsPassage: boolean;
}

const Cell = memo(function Cell({
  place,
  index,
  row,
  data,
  column,
  isAt,
  isEditing,
  isShut: isRowShut,
  hasPlace,
  problem,
  needsPassage,
  acts,
}: CellParts) {
  const t = useTranslations('tables');
  const inWords = useWhyWords();
  const label = useColumnLabel()(column);
  const [was, value] = [column.read(row.data), column.read(data)];
  const isChanged = !isSame(was, value);
  const isShut = isRowShut || !hasPlace;
  const press = ({ detail, nativeEvent }: MouseEvent) => {
    const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
    if (!isShut && !isEditing && (isTouch || detail > 1)) acts.edit(place, index);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table has the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid (APG); its role is said, for on narrow screens it is laid out as a block
      role="gridcell"
      data-cell={`${place}.${index}`}
      data-column={column.key}
      data-changed={isChanged || undefined}
      data-shut={isShut || undefined}
      aria-readonly={isShut || undefined}
      aria-invalid={problem !== undefined || undefined}
      tabIndex={isAt && !isEditing ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && acts.focus(place, index)}
      onClick={press}
    >
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      {isEditing ? (
        <CellEditor
          id={row.id}
          column={column}
          label={label}
          value={value}
          isCited={isCited(row, column)}
          commit={acts.commit}
          leave={acts.leave}
        />
      ) : (
        <span className={styles['value']}>{hasPlace ? <CellValue column={column} value={value} /> : <NoPlace />}</span>
      )}
      {isChanged && !isEditing && (
        <span className={styles['was']}>
          {t('was')}{' '}
          {was === undefined || isSame(was, []) ? (
            t('nothing')
          ) : (
            <del>
              <CellValue column={column} value={was} />
            </del>
          )}
        </span>
      )}
      {problem && <span className={`${styles['trouble']} ${styles['aside']}`}>{inWords({ why: 'problem', problem })}</span>}
      {needsPassage && isChanged && !problem && <span className={`${styles['trouble']} ${styles['aside']}`}>{t('needsPassage')}</span>}
    </td>
  );
});

/** Of a field that a record of its sort does not have. */
function NoPlace() {
  const t = useTranslations('tables.plan.why');
  return (
    <>
      <span aria-hidden="true" className="faint">
        —
      </span>
      <span className="heard">{t('noPlace')}</span>
    </>
  );
}
