import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Empty } from '../states/empty.tsx';
import { RefLink } from '../voice/ref-link.tsx';

/** Where an address leads to a disagreement that is none, or is one no longer. */
export function NoDispute({ of }: { of: Ref }) {
  const t = useTranslations('disagreements');
  return (
    <div className={page.page}>
      <p className={page.kick}>
        <Link href="/disagreements">{t('page.back')}</Link>
      </p>
      <h1 className={page.title}>{t('title')}</h1>
      <Empty says={t('page.settled')}>
        {t('page.settledWhy')} <RefLink to={of} />
      </Empty>
    </div>
  );
}
