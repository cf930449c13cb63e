import { useTranslations } from 'next-intl';
import { ForEditors } from '../account/for-editors.tsx';
import { Link } from '../navigation/link.ts';

/** What whoever may not edit is told: what is worked on is not shown before it is published. */
export function ReviewForEditors() {
  const t = useTranslations('review');
  return (
    <ForEditors title={t('title')} path="/review" says={t('forEditors')}>
      {t.rich('forEditorsWhy', { signIn: (words) => <Link href="/sign-in">{words}</Link> })}
    </ForEditors>
  );
}
