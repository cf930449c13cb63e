import type { RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { useSimilar } from '../look-up/use-similar.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './drafting.module.css';

/** Records that one which is being made may be already, with why: linking to it makes nothing twice. */
export function Similar({ kind, words, onLink }: { kind: RecordKind; words: string; onLink: () => void }) {
  const t = useTranslations('drafting');
  const similar = useSimilar(kind, [words]);
  if (similar.length === 0) return null;
  return (
    <div role="status" className={styles['similar']}>
      <p>{t('similar', { count: similar.length })}</p>
      <ul>
        {similar.slice(0, 3).map(({ ref, reasons }) => (
          <li key={ref.id}>
            <RefLink to={ref} />
            {reasons[0] && (
              <span className="quiet">
                {' '}
                · <Text of={reasons[0].label} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className={controls['button']} onClick={onLink}>
        {t('linkInstead')}
      </button>
    </div>
  );
}
