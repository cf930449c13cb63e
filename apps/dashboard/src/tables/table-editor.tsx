'use client';

import type { ChangeSetRef } from '@mithaq/client';
import type { RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { ChoosingRows } from '../bulk/choosing-rows.tsx';
import { Key } from '../keys/key.tsx';
import { AskedPanel } from './asked-panel.tsx';
import { BoxesWithin } from './boxes-within.tsx';
import { Grid } from './grid.tsx';
import { SavedNews } from './saved-news.tsx';
import { TableBar } from './table-bar.tsx';
import type { TableRow } from './table-row.ts';
import styles from './tables.module.css';
import { useCaptions } from './use-captions.ts';
import { useEditing } from './use-editing.ts';
import type { Goal } from './use-saving.ts';
import { type Table, useTable } from './use-table.ts';
import { useTableKeys } from './use-table-keys.ts';

interface Parts {
  kind: RecordKind;
  rows: readonly TableRow[];
}

/** Many records, edited in a table: cells as in a spreadsheet, one field of all that are chosen, a block that is pasted. */
export function TableEditor({ kind, rows }: Parts) {
  const table = useTable(rows);
  return (
    <ChoosingRows ids={table.state.rows.map(({ id }) => id)}>
      <BoxesWithin>
        <Editor kind={kind} table={table} />
      </BoxesWithin>
    </ChoosingRows>
  );
}

function Editor({ kind, table }: { kind: RecordKind; table: Table }) {
  const t = useTranslations('tables');
  const { state, standing } = table;
  const editing = useEditing(kind, table);
  const { columns, grid, saving, asked, hadHidden, chosen, acts } = editing;
  const captionOf = useCaptions(standing);
  useTableKeys(editing, table);
  return (
    <div className={styles['table']}>
      <p className={styles['intro']}>{t('intro')}</p>
      <News table={table} hadHidden={hadHidden} />
      <TableBar
        chosen={chosen.length}
        changed={saving.doing.step === 'running' ? 0 : state.typed.size}
        acts={acts}
        goal={saving.goal}
        setGoal={saving.setGoal}
        offered={setsOf(state.rows, saving.goal)}
      >
        {asked === undefined && <SavedNews doing={saving.doing} captionOf={captionOf} undo={() => void saving.undo()} again={acts.save} />}
        <AskedPanel editing={editing} standing={standing} typed={state.typed.size} />
      </TableBar>
      <Hint />
      <Grid {...{ standing, columns, grid }} into={saving.goal?.id} notSaved={state.notSaved} />
    </div>
  );
}

function News({ table: { deviceFailed, takenUp }, hadHidden }: { table: Table; hadHidden: boolean }) {
  const t = useTranslations('tables');
  return (
    <div role="status" className={styles['news']}>
      {takenUp > 0 && <p>{t('takenUp', { count: takenUp })}</p>}
      {hadHidden && <p>{t('hiddenLeftOut')}</p>}
      {deviceFailed && <p className={styles['trouble']}>{t('deviceFailed')}</p>}
    </div>
  );
}

function Hint() {
  const t = useTranslations('tables.hint');
  return (
    <p className={styles['hint']}>
      <span>
        <Key scope="table" act="left" />
        <Key scope="table" act="right" /> {t('walk')}
      </span>
      <span>
        <Key scope="table" act="edit" /> {t('edit')}
      </span>
      <span>
        <Key scope="table" act="choose" /> {t('choose')}
      </span>
      <span>
        <kbd>Ctrl V</kbd> {t('paste')}
      </span>
    </p>
  );
}

/** The change sets that rows are drafted in, and the one that edits go into, each once. */
function setsOf(rows: readonly TableRow[], goal: Goal): readonly Pick<ChangeSetRef, 'id' | 'title'>[] {
  const sets = new Map([...(goal ? [goal] : []), ...rows.flatMap(({ changeSet }) => changeSet ?? [])].map((set) => [set.id, set] as const));
  return [...sets.values()];
}
