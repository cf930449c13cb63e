'use client';

import type { StatementProblem } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { Json } from '../../keeping/draftable.ts';
import styles from '../edit.module.css';
import type { FieldShape } from '../record-form.ts';
import { startOf } from '../start-of.ts';
import type { StatementHere, Statements } from '../use-statements.ts';
import { ValueInWords } from '../value-in-words.tsx';
import { StatementEditor } from './statement-editor.tsx';

export interface PropertyStatementsParts {
  field: FieldShape;
  /** What the record has there, as it is typed. */
  value: Json | undefined;
  statements: Statements;
  /** The values of the property that nothing is cited for. */
  unbacked: readonly Json[];
  unfit: ReadonlyMap<string, StatementProblem['problem']>;
  changeSet: string | undefined;
  takeValue: (value: Json) => void;
  withdraw: (statement: StatementHere) => void;
}

/** What a property is read from: its statements, the values that nothing is cited for, and the ways to add what sources say. */
export function PropertyStatements({
  field,
  value: held,
  statements,
  unbacked,
  unfit,
  changeSet,
  takeValue,
  withdraw,
}: PropertyStatementsParts) {
  const t = useTranslations('edit.statements');
  const own = statements.all.filter(({ property }) => property === field.key);
  const shape = field.shape.form === 'list' ? field.shape.of : field.shape;
  // The first source that is added to a value most often says just that.
  const backsHeld = own.length === 0 && unbacked.length === 0 && field.shape.form !== 'list' && held !== undefined && held !== '';
  const begin = (value: Json, standing: 'accepted' | 'unsupported' | 'disputed') =>
    statements.begin({ property: field.key, value, standing });
  return (
    <div className={styles['rowBacking']}>
      {unbacked.map((value) => (
        <div key={JSON.stringify(value)} className={styles['unbacked']}>
          <p>
            <span className={styles['flag']}>{t('unbacked')}</span> <ValueInWords shape={shape} value={value} />
          </p>
          <span className={styles['chosenActs']}>
            <button type="button" className={styles['quietly']} onClick={() => begin(value, 'accepted')}>
              {t('cite')}
            </button>
            <button type="button" className={styles['quietly']} onClick={() => begin(value, 'unsupported')}>
              {t('unsupported')}
            </button>
          </span>
        </div>
      ))}
      {own.length > 0 && (
        <ul className={styles['statements']}>
          {own.map((statement) => (
            <StatementEditor
              key={statement.opening.subject}
              opening={changeSet === undefined ? statement.opening : { ...statement.opening, changeSet }}
              shape={shape}
              isOpen={statement.isNew}
              unfit={unfit.get(statement.opening.subject)}
              isLeaving={statement.isLeaving}
              tell={(now) => statements.tell(statement.opening.subject, now)}
              unbacked={unbacked}
              takeValue={() => takeValue(statement.data['value'] ?? '')}
              withdraw={statement.opening.published && (() => withdraw(statement))}
              drop={() => statements.drop(statement.opening.subject)}
            />
          ))}
        </ul>
      )}
      <button
        type="button"
        className={`${styles['quietly']} ${styles['add']}`}
        onClick={() => (backsHeld ? begin(held, 'accepted') : begin(startOf(shape), 'disputed'))}
      >
        {t(own.length > 0 ? 'rival' : 'add')}
      </button>
    </div>
  );
}
