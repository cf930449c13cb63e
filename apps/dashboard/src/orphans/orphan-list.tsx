import type { OrphanView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './orphans.module.css';

/** Passages that lost their place, by their sources, each with what it is cited for, why it waits, and the way to settle it. */
export function OrphanList({ rows }: { rows: readonly OrphanView[] }) {
  const t = useTranslations('orphans');
  const sources = new Map(rows.map(({ source }) => [source.id, source]));
  return [...sources.values()].map((source) => (
    <section key={source.id} aria-labelledby={source.id} className={styles['ofSource']}>
      <h2 id={source.id}>
        <RefLink to={source} />
      </h2>
      <ul>
        {rows
          .filter((row) => row.source.id === source.id)
          .map((row) => (
            <li key={`${row.statement} ${row.citation}`} className={styles['row']}>
              <p>
                <Quote language={source.language}>{row.exact}</Quote>
              </p>
              <p className="small quiet">
                <RefLink to={row.subject} /> · <Text of={row.propertyLabel} /> · {t(`reason.${row.reason}`)}
              </p>
            </li>
          ))}
      </ul>
      <p className="small">
        <Link href={`/sources/${source.slug}#orphans`}>{t('settle')}</Link>
      </p>
    </section>
  ));
}
