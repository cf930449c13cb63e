import Form from 'next/form';
import { useLocale, useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { getPathname } from '../i18n/navigation.ts';
import styles from './search-box.module.css';

/** The words to look for; any spelling, either script. */
export function SearchBox({ words }: { words?: string | undefined }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <Form action={getPathname({ href: '/search', locale })} className={styles.search}>
      <search>
        <label htmlFor="words" className="heard">
          {t('label')}
        </label>
        <input
          id="words"
          type="search"
          name="q"
          dir="auto"
          defaultValue={words}
          placeholder={t('placeholder')}
          autoComplete="off"
          maxLength={200}
          className={styles.words}
        />
        <button type="submit" className={`${controls.button} ${controls.primary}`}>
          {t('find')}
        </button>
      </search>
    </Form>
  );
}
