'use client';

import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import type { Column } from './column.ts';

/** What a column is called: its property, and of one that is told by language, which. */
export function useColumnLabel(): (column: Pick<Column, 'label' | 'language'>) => string {
  const t = useTranslations('tables');
  const languages = useTranslations('edit.languages');
  const locale = useLocale();
  return useCallback(
    ({ label, language }) => {
      const name = pickText(label, locale).text;
      return language === undefined ? name : t('column', { label: name, language: languages(language) });
    },
    [t, languages, locale],
  );
}
