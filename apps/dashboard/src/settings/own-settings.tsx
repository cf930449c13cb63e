import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { digitSystems, monthFamilies, wishesIn } from '../i18n/reader-locale.ts';
import { routing } from '../i18n/routing.ts';
import { useLocale, useReaderLocale } from '../i18n/use-locale.ts';
import { type Density, densities } from '../preferences/cookies.ts';
import { type Theme, themes } from '../shell/theme.ts';
import styles from './settings.module.css';

interface Parts {
  theme: Theme | undefined;
  density: Density;
  /** Whether they were kept just now. */
  isKept: boolean;
}

/** How this browser is shown the register. It is a plain form: the page after it is drawn so from its first line, without scripts, too. */
export function OwnSettings({ theme, density, isKept }: Parts) {
  const t = useTranslations('settings');
  const told = useTranslations('preferences');
  const language = useLocale();
  const wishes = wishesIn(useReaderLocale());
  return (
    <form method="post" action="/api/preferences" className={styles.form}>
      <input type="hidden" name="tells" value="kept" />
      <Choice legend={t('language.label')} name="language" of={routing.locales} chosen={language}>
        {(one) => <span lang={one}>{t(`language.${one}`)}</span>}
      </Choice>
      <Choice legend={t('theme.label')} name="theme" of={['system', ...themes]} chosen={theme ?? 'system'}>
        {(one) => t(`theme.${one}`)}
      </Choice>
      <Choice legend={t('density.label')} name="density" of={densities} chosen={density} means={t('density.means')}>
        {(one) => t(`density.${one}`)}
      </Choice>
      {language === 'ar' && (
        <>
          <Choice legend={told('months.label')} name="months" of={monthFamilies} chosen={wishes.months}>
            {(one) => told(`months.${one}`)}
          </Choice>
          <Choice legend={told('digits.label')} name="digits" of={digitSystems} chosen={wishes.digits}>
            {(one) => told(`digits.${one}`)}
          </Choice>
        </>
      )}
      <p className={styles.keep}>
        <button type="submit" className={`${controls.button} ${controls.primary}`}>
          {t('keep')}
        </button>
        <span role="status">{isKept && t('kept')}</span>
      </p>
    </form>
  );
}

interface ChoiceParts<Value extends string> {
  legend: string;
  name: string;
  of: readonly Value[];
  chosen: Value;
  means?: string;
  /** What a value is called. */
  children: (value: Value) => ReactNode;
}

function Choice<Value extends string>({ legend, name, of, chosen, means, children }: ChoiceParts<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {means !== undefined && <p className={styles.means}>{means}</p>}
      {of.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          {children(value)}
        </label>
      ))}
    </fieldset>
  );
}
