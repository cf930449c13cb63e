'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { problemThere } from '../edit/problem-words.ts';
import { shortened } from '../edit/shortened.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { Why } from './plan.ts';

/** Says why a cell does not take a value. */
export function useWhyWords(): (why: Why) => string {
  const t = useTranslations('tables.plan.why');
  const needed = useTranslations('edit')('needed');
  const locale = useLocale();
  return useCallback(
    (why) => {
      switch (why.why) {
        case 'problem':
          return why.problem.code === 'missing' ? needed : problemThere(why.problem, locale);
        case 'elsewhere':
          return t('elsewhere', { title: why.title });
        case 'unread':
          return t('unread', { text: shortened(why.text) });
        default:
          return t(why.why);
      }
    },
    [t, needed, locale],
  );
}
