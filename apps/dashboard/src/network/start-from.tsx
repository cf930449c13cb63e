import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import styles from './network.module.css';

/** Where nobody is asked about yet: what the page answers, and some to begin with. */
export function StartFrom({ starts }: { starts: readonly Ref[] }) {
  const t = useTranslations('network.start');
  return (
    <>
      <p className={styles.sentence}>{t('says')}</p>
      <p className="small quiet">{t('how')}</p>
      {starts.length > 0 && (
        <>
          <h2 className={styles.startsHead}>{t('from')}</h2>
          <ul className={styles.starts}>
            {starts.map(({ id, slug, label }) => (
              <li key={id}>
                <Link href={`/network?actor=${encodeURIComponent(slug)}`}>
                  <Text of={label} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
