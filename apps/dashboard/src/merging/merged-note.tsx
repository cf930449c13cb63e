import type { MergeView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import styles from './merging.module.css';
import { pairAddress } from './pair-address.ts';

interface Parts {
  id: string;
  kind: 'actor' | 'agreement';
  merges: readonly MergeView[];
}

/** What is joined with a record, each with the way to take it apart; and the way to its duplicates. */
export function MergedNote({ id, kind, merges }: Parts) {
  const t = useTranslations('merging.note');
  const locale = useReaderLocale();
  return (
    <div className={styles.beside}>
      <ul className={styles.note}>
        {merges
          .filter(({ into }) => into.id === id)
          .map(({ absorbed, into, by, at }) => (
            <li key={absorbed.id}>
              {t.rich(by === undefined ? 'joined' : 'joinedBy', {
                absorbed: () => <Text of={absorbed.label} />,
                name: () => <bdi>{by}</bdi>,
                time: () => <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>,
              })}{' '}
              · <Link href={pairAddress(into.id, absorbed.id)}>{t('apart')}</Link>
            </li>
          ))}
        <li>
          <Link href={`/duplicates?kind=${kind}&about=${id}`}>{t('look')}</Link>
        </li>
      </ul>
    </div>
  );
}
