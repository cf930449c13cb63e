import type { DisputeView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';

interface Parts {
  disputes: readonly DisputeView[];
  total: number;
  /** Whether they are shown to be ruled on: then they are those that nobody has. */
  toRule?: boolean;
}

/** Some of the points on which sources differ, side by side, and the way to all. */
export function Differing({ disputes, total, toRule = false }: Parts) {
  const t = useTranslations('home.differing');
  const desk = useTranslations('desk');
  return (
    <Section
      id="differing"
      title={toRule ? desk('toRule') : t('title')}
      aside={
        total > disputes.length && (
          <Link href={toRule ? '/disagreements?accepted=false' : '/disagreements'}>{t('all', { count: total })}</Link>
        )
      }
    >
      {disputes.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <DisputeList disputes={disputes} />}
    </Section>
  );
}
