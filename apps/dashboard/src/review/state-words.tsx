import type { ChangeSetView } from '@mithaq/client';
import { useTranslations } from 'next-intl';

/** Whose turn a change set is, or what became of it and by whom. */
export function StateWords({ of: { state, publishedBy } }: { of: ChangeSetView }) {
  const t = useTranslations('review');
  if (state === 'published' && publishedBy !== undefined) return t.rich('publishedBy', { name: () => <bdi>{publishedBy}</bdi> });
  return <span className={state === 'in-review' ? 'strong' : undefined}>{t(`states.${state}`)}</span>;
}
