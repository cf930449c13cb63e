'use client';

import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FieldComments } from '../comments/field-comments.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import type { Json } from '../keeping/draftable.ts';
import styles from './edit.module.css';
import { FieldOf } from './field-of.tsx';
import { useForm } from './form-context.ts';
import { problemsAt } from './problem-words.ts';
import type { FieldShape } from './record-form.ts';
import { PropertyStatements, type PropertyStatementsParts } from './statements/property-statements.tsx';

interface Parts {
  /** The id of the record, for what is said about it; absent while nobody but this form knows of it. */
  subject: string | undefined;
  field: FieldShape;
  value: Json | undefined;
  change: (next: Json | undefined) => void;
  backing: Omit<PropertyStatementsParts, 'field' | 'value'>;
  /** What is asked before a change is made. */
  children?: ReactNode;
}

/** One property of a record: its value in its form, and beside it what it is read from. */
export function PropertyRow({ subject, field, value, change, backing, children }: Parts) {
  const t = useTranslations('edit');
  const locale = useLocale();
  const { problems } = useForm();
  const label = pickText(field.label, locale).text;
  const isMissing = problemsAt(problems, [field.key]).some(({ code }) => code === 'missing');
  return (
    <section
      id={`property-${field.key}`}
      data-property={field.key}
      aria-labelledby={`property-${field.key}-title`}
      className={styles['row']}
    >
      <h2 id={`property-${field.key}-title`} className={styles['rowTitle']}>
        {label}
        {isMissing && <span className={styles['needed']}>{t('needed')}</span>}
      </h2>
      <div className={styles['rowField']}>
        <FieldOf shape={field.shape} value={value} at={[field.key]} label={label} isNamed isOptional={field.isOptional} change={change} />
        {children}
        {subject !== undefined && <FieldComments subject={subject} property={field.key} label={field.label} />}
      </div>
      <PropertyStatements field={field} value={value} {...backing} />
    </section>
  );
}
