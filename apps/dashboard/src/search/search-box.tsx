import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { QueryForm } from '../navigation/query-form.tsx';
import styles from './search-box.module.css';

/** The words to look for; any spelling, either script. */
export function SearchBox({ words }: { words?: string | undefined }) {
  const t = useTranslations('search');
  return (
    <QueryForm path="/search" className={styles.search}>
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
    </QueryForm>
  );
}
