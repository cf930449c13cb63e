import type { ChangeSetView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import styles from './review.module.css';

/** Whose turn a change set is, or what became of it and by whom; that it was given back is marked, for somebody has to look at it. */
export function StateWords({ of: { state, publishedBy, turn } }: { of: ChangeSetView }) {
  const t = useTranslations('review');
  if (state === 'published' && publishedBy !== undefined)
    return <span>{t.rich('publishedBy', { name: () => <bdi>{publishedBy}</bdi> })}</span>;
  if (state === 'draft' && turn?.what === 'returned')
    return (
      <span className={styles.returned} data-turn="returned">
        {t.rich('returnedBy', { name: () => <bdi>{turn.by ?? t('register')}</bdi> })}
      </span>
    );
  return <span className={state === 'in-review' ? 'strong' : undefined}>{t(`states.${state}`)}</span>;
}
