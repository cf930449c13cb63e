import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { digitSystems, monthFamilies, type Wishes } from '../i18n/reader-locale.ts';
import styles from './preferences.module.css';
import { SubmittingForm } from './submitting-form.tsx';

/** Which names of the months, and which digits: what Arabic readers differ in. Works without scripts; the page is the same after it. */
export function PreferencesForm({ wishes }: { wishes: Wishes }) {
  const t = useTranslations('preferences');
  return (
    <SubmittingForm action="/api/preferences" label={t('label')} className={styles.form}>
      <label>
        {t('months.label')}{' '}
        <select name="months" defaultValue={wishes.months} className={styles.choice}>
          {monthFamilies.map((family) => (
            <option key={family} value={family}>
              {t(`months.${family}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('digits.label')}{' '}
        <select name="digits" defaultValue={wishes.digits} className={styles.choice}>
          {digitSystems.map((system) => (
            <option key={system} value={system}>
              {t(`digits.${system}`)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit" className={controls.button}>
          {t('choose')}
        </button>
      </noscript>
    </SubmittingForm>
  );
}
