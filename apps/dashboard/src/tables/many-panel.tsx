'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import controls from '../controls/controls.module.css';
import { elementsIn, textIn } from '../edit/paths.ts';
import type { Shape } from '../edit/shape.ts';
import type { Json } from '../keeping/draftable.ts';
import { type BulkChange, changesOf, putsOf } from './bulk-change.ts';
import type { Column } from './column.ts';
import { type Plan, planOf, type StandingRow } from './plan.ts';
import { PlanPreview } from './plan-preview.tsx';
import styles from './tables.module.css';
import { cleaned } from './tsv.ts';
import { useCaptions } from './use-captions.ts';
import { useColumnLabel } from './use-column-label.ts';
import { ValueBox } from './value-box.tsx';

interface Parts {
  chosen: readonly StandingRow[];
  columns: readonly Column[];
  into: string | undefined;
  put: (plan: Plan) => void;
  leave: () => void;
}

/** One field of all that is chosen, changed in one go: which, how, to what, and what would come of it. */
export function ManyPanel({ at, chosen, columns, into, put, leave }: Parts & { at: string | undefined }) {
  const t = useTranslations('tables.many');
  const [key, setKey] = useState(at);
  const column = columns.find((one) => one.key === key) ?? columns[0];
  if (column === undefined) return null;
  return (
    <section className={styles['panel']} aria-label={t('title', { count: chosen.length })} data-panel="many">
      <h2>{t('title', { count: chosen.length })}</h2>
      <Choices key={column.key} {...{ chosen, columns, column, into, put, leave }} choose={setKey} />
    </section>
  );
}

function Choices({ chosen, columns, column, choose, into, put, leave }: Parts & { column: Column; choose: (key: string) => void }) {
  const t = useTranslations('tables.many');
  const labelOf = useColumnLabel();
  const captionOf = useCaptions(chosen);
  const [act, setAct] = useState<BulkChange['do']>(changesOf(column)[0] ?? 'set');
  const [value, setValue] = useState<Json>();
  const [by, setBy] = useState('');
  const [overCited, setOverCited] = useState(false);
  const change = useMemo(() => changeOf(act, value, by), [act, value, by]);
  const plan = useMemo(
    () => planOf(chosen, change ? putsOf(chosen, column, change) : [], { overCited, into }),
    [chosen, change, column, overCited, into],
  );
  const take = (next: BulkChange['do']) => {
    setAct(next);
    setValue(undefined);
  };
  return (
    <form
      className={styles['choices']}
      onSubmit={(event) => {
        event.preventDefault();
        if (plan.changes.length > 0) put(plan);
      }}
    >
      <div className={styles['fields']}>
        <label className={controls['field']}>
          <span className={controls['label']}>{t('field')}</span>
          <select ref={focusOn} className={controls['box']} value={column.key} onChange={(event) => choose(event.target.value)}>
            {columns.map((one) => (
              <option key={one.key} value={one.key}>
                {labelOf(one)}
              </option>
            ))}
          </select>
        </label>
        <label className={controls['field']}>
          <span className={controls['label']}>{t('what')}</span>
          <select
            className={controls['box']}
            value={act}
            onChange={(event) => take(changesOf(column).find((one) => one === event.target.value) ?? 'set')}
          >
            {changesOf(column).map((one) => (
              <option key={one} value={one}>
                {t(`do.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {act !== 'empty' && (
          <div className={controls['field']}>
            <span className={controls['label']}>{act === 'replace' ? t('find') : t('value')}</span>
            <ValueBox
              column={boxFor(column, act)}
              label={act === 'replace' ? t('find') : t('value')}
              value={value}
              change={setValue}
              at={`many-${column.key}`}
            />
          </div>
        )}
        {act === 'replace' && (
          <label className={controls['field']}>
            <span className={controls['label']}>{t('by')}</span>
            <input type="text" dir="auto" className={controls['box']} value={by} onChange={(event) => setBy(event.target.value)} />
          </label>
        )}
      </div>
      {change && <PlanPreview plan={plan} captionOf={captionOf} overCited={overCited} setOverCited={setOverCited} />}
      <div className={styles['acts']}>
        <button type="submit" className={`${controls['button']} ${controls['primary']}`} disabled={plan.changes.length === 0}>
          {t('put', { count: plan.changes.length })}
        </button>
        <button type="button" className={controls['button']} onClick={leave}>
          {t('leave')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

function focusOn(control: HTMLElement | null): void {
  control?.focus();
}

/** One of several is chosen as a single one is. */
function boxFor(column: Column, act: BulkChange['do']): Column {
  const isOne = act === 'add' || act === 'remove';
  if (!isOne || column.shape.form !== 'list') return column;
  const shape: Shape = column.shape.of;
  return { ...column, form: 'one', shape };
}

/** What is asked for; nothing while no value is chosen yet. */
function changeOf(act: BulkChange['do'], value: Json | undefined, by: string): BulkChange | undefined {
  if (act === 'empty') return { do: act };
  const whole = typeof value === 'string' && act !== 'replace' ? cleaned(value).text || undefined : emptied(value);
  if (whole === undefined) return undefined;
  if (act === 'set') return { do: act, value: whole };
  return act === 'replace' ? { do: act, find: textIn(whole), by: cleaned(by).text } : { do: act, value: textIn(whole) };
}

function emptied(value: Json | undefined): Json | undefined {
  return Array.isArray(value) ? elementsIn(value).filter((one) => one !== '') : value;
}
