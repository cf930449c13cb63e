import type { AgreementList } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { AgreementTable } from '../agreements/agreement-table.tsx';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';

/** The agreements with the latest dates, and the way to all. */
export function LatestAgreements({ list: { rows, total } }: { list: AgreementList }) {
  const t = useTranslations('home');
  return (
    <Section
      id="agreements"
      title={t('agreements')}
      aside={total > rows.length && <Link href="/agreements">{t('allAgreements', { count: total })}</Link>}
    >
      {rows.length === 0 ? (
        <Empty says={t('empty')}>{t('emptyWhy')}</Empty>
      ) : (
        <AgreementTable rows={rows} caption={t('agreements')} brief />
      )}
    </Section>
  );
}
