import type { DisputeView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';

/** Some of the points on which sources differ, side by side, and the way to all. */
export function Differing({ disputes, total }: { disputes: readonly DisputeView[]; total: number }) {
  const t = useTranslations('home.differing');
  return (
    <Section
      id="differing"
      title={t('title')}
      aside={total > disputes.length && <Link href="/disagreements">{t('all', { count: total })}</Link>}
    >
      {disputes.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <DisputeList disputes={disputes} />}
    </Section>
  );
}
