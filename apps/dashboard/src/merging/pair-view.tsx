import type { MergePreview, MergeSide } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { StatementValue } from '../passages/statement-value.tsx';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { Text } from '../voice/text.tsx';
import { Changes } from './changes.tsx';
import { Decide } from './decide.tsx';
import styles from './merging.module.css';
import { pairAddress } from './pair-address.ts';
import { Sides } from './sides.tsx';
import { Waits } from './waits.tsx';

/** Two records side by side: their fields and as one record, what stands against it, what sources say of each, and what would be changed. */
export function PairView({ preview }: { preview: MergePreview }) {
  const t = useTranslations('merging');
  const { into, absorbed, contradictions, obstacles, busy, underWay } = preview;
  const isFree = obstacles.length + busy.length + contradictions.length === 0 && underWay === undefined;
  return (
    <div className={page.page}>
      <p className={page.kick}>
        <Link href="/duplicates">{t('title')}</Link>
      </p>
      <h1 className={page.title}>{t('pair.title')}</h1>
      <p className={styles.two}>
        <span>
          <RefLink to={into.ref} /> <span className="quiet small">{t('pair.stays')}</span>
        </span>
        <span>
          <RefLink to={absorbed.ref} /> <span className="quiet small">{t('pair.goes')}</span>
        </span>
        <Link href={pairAddress(absorbed.ref.id, into.ref.id)} className="small">
          {t('pair.swap')}
        </Link>
      </p>
      <Waits preview={preview} />
      <Decide into={into.ref.id} absorbed={absorbed.ref.id} isFree={isFree} />
      <Section id="fields" title={t('pair.fields')}>
        <Sides preview={preview} />
      </Section>
      <Section id="changes" title={t('pair.changes')} beside={t('pair.changesCount', { count: preview.changesTotal })}>
        <Changes changes={preview.changes} more={preview.changesTotal - preview.changes.length} into={into.ref} />
      </Section>
      <Said of={into} />
      <Said of={absorbed} />
    </div>
  );
}

/** The two may be called the same: what tells them apart is their name in addresses. */
function SaidTitle({ of: { label, slug } }: { of: MergeSide['ref'] }) {
  const t = useTranslations('merging.pair');
  return (
    <>
      {t.rich('said', { name: () => <Text of={label} /> })}{' '}
      <bdi dir="ltr" className="small quiet">
        {slug}
      </bdi>
    </>
  );
}

/** What sources say of one of the two, each with its passages, and what names it. */
function Said({ of: { ref, statements, namedBy, namedByTotal } }: { of: MergeSide }) {
  const t = useTranslations('merging.pair');
  const refs = refsWithin({ statements, namedBy, ref });
  return (
    <Section id={`said-${ref.id}`} title={<SaidTitle of={ref} />}>
      {statements.length === 0 && <p className="quiet">{t('saidNothing')}</p>}
      {statements.map((statement) => (
        <ThreadRow key={statement.id} passages={passagesOf([statement])}>
          <Lead>
            <span className="quiet">
              <Text of={statement.propertyLabel} />
            </span>{' '}
            <StatementValue statement={statement} refs={refs} />
          </Lead>
        </ThreadRow>
      ))}
      <p className={styles.note}>
        {t('named', { count: namedByTotal })} <RefList of={namedBy} />{' '}
        {namedByTotal > namedBy.length && t('more', { count: namedByTotal - namedBy.length })}
      </p>
    </Section>
  );
}
