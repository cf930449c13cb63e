import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import styles from './drafting.module.css';

/** The buttons that end a form. */
export function Ending({ words, busy, done }: { words: string; busy: boolean; done: () => void }) {
  const t = useTranslations('drafting');
  return (
    <p className={styles['ending']}>
      <button type="submit" className={`${controls['button']} ${controls['primary']}`} disabled={busy}>
        {words}
        <kbd>↵</kbd>
      </button>
      <button type="button" className={controls['button']} onClick={done}>
        {t('leave')}
        <kbd>Esc</kbd>
      </button>
    </p>
  );
}
