import { useTranslations } from 'next-intl';
import { ListPage } from '../lists/list-page.tsx';
import { Link } from '../navigation/link.ts';
import { Empty } from '../states/empty.tsx';

/** What whoever may not edit is told: what is worked on is not shown before it is published. */
export function ForEditors() {
  const t = useTranslations('review');
  return (
    <ListPage title={t('title')} count="" path="/review" query={{}} next={undefined}>
      <Empty says={t('forEditors')}>{t.rich('forEditorsWhy', { signIn: (words) => <Link href="/sign-in">{words}</Link> })}</Empty>
    </ListPage>
  );
}
