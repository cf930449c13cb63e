import type { AgreementPage } from '@mithaq/client';
import { lineages } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Section } from '../page/section.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './agreement.module.css';

/** How the agreement stands to others: what it implements or follows, and what came after it. */
export function LineageSection({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement.lineage');
  if (agreement.lineage.length === 0) return null;
  return (
    <Section id="lineage" title={t('title')}>
      <ul className={styles.lineage}>
        {agreement.lineage.map(({ relation, agreement: other, incoming }) => (
          <li key={`${relation} ${other.id} ${incoming}`}>
            {incoming ? (
              <>
                <RefLink to={other} className="strong" /> <Text of={lineages.label(relation)} /> {t('this')}
              </>
            ) : (
              <>
                <Text of={lineages.label(relation)} /> <RefLink to={other} className="strong" />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
