'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAwake } from '../controls/use-awake.ts';
import styles from './shell.module.css';
import { type Theme, themeCookie, themes } from './theme.ts';

const year = 31_536_000;
const choices = ['system', ...themes] as const;

/**
 * Light, dark, or as the system has it. The choice is kept in a cookie that the server reads. Until scripts have come, which it cannot do without,
 * it says what is chosen and offers nothing; a browser takes longer to lay out a choice of three than the rest of the masthead, too.
 */
export function ThemeSwitch({ chosen }: { chosen: Theme | undefined }) {
  const t = useTranslations('shell.theme');
  const isAwake = useAwake();
  const [theme, setTheme] = useState(chosen);
  const choose = (next: Theme | undefined) => {
    setTheme(next);
    keep(next);
  };
  if (!isAwake) return <Said chosen={chosen} />;
  return (
    <select
      className={styles.theme}
      aria-label={t('label')}
      value={theme ?? 'system'}
      onChange={(event) => choose(themes.find((known) => known === event.target.value))}
    >
      {choices.map((name) => (
        <option key={name} value={name}>
          {t(name)}
        </option>
      ))}
    </select>
  );
}

/** What is chosen, as wide as the choice will be: nothing moves when it comes. */
function Said({ chosen = 'system' }: { chosen: Theme | 'system' | undefined }) {
  const t = useTranslations('shell.theme');
  return (
    <span className={`${styles.theme} ${styles.said}`}>
      {choices.map((name) => (
        <span key={name} data-chosen={name === chosen || undefined}>
          {t(name)}
        </span>
      ))}
    </span>
  );
}

function keep(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${themeCookie}=${theme ?? ''}; Path=/; Max-Age=${theme === undefined ? 0 : year}; SameSite=Lax`;
}
