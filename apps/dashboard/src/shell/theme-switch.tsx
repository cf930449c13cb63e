'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './shell.module.css';
import { type Theme, themeCookie, themes } from './theme.ts';

const year = 31_536_000;

/** Light, dark, or as the system has it. The choice is kept in a cookie that the server reads. */
export function ThemeSwitch({ chosen }: { chosen: Theme | undefined }) {
  const t = useTranslations('shell.theme');
  const [theme, setTheme] = useState(chosen);
  const choose = (next: Theme | undefined) => {
    setTheme(next);
    keep(next);
  };
  return (
    <select
      className={styles.theme}
      aria-label={t('label')}
      value={theme ?? 'system'}
      onChange={(event) => choose(themes.find((known) => known === event.target.value))}
    >
      <option value="system">{t('system')}</option>
      <option value="light">{t('light')}</option>
      <option value="dark">{t('dark')}</option>
    </select>
  );
}

function keep(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${themeCookie}=${theme ?? ''}; Path=/; Max-Age=${theme === undefined ? 0 : year}; SameSite=Lax`;
}
