'use client';

import { fieldLabel, type RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import type { Draftable, Json } from '../keeping/draftable.ts';
import styles from './edit.module.css';
import { LatinField } from './fields/plain-fields.tsx';

interface Parts {
  kind: RecordKind;
  data: Draftable;
  change: (next: Json | undefined) => void;
}

/** The name of a record in addresses. */
export function SlugField({ kind, data, change }: Parts) {
  const t = useTranslations('edit.slug');
  const label = fieldLabel(kind, 'slug')[useLocale()];
  return (
    <section id="property-slug" className={styles['row']}>
      <h2 className={styles['rowTitle']}>{label}</h2>
      <div className={styles['rowField']}>
        <LatinField value={data['slug']} change={change} at={['slug']} label={label} isNamed />
        <p className={styles['hint']}>{t('hint')}</p>
      </div>
      <div className={styles['rowBacking']} />
    </section>
  );
}
