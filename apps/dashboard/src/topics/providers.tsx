import { useTranslations } from 'next-intl';
import { Parties } from '../compare/parties.tsx';
import { DateChip } from '../dates/date-chip.tsx';
import { Link } from '../navigation/link.ts';
import { StatusLine } from '../status/status-line.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { ClauseThread } from './clause-thread.tsx';
import type { Providing, Provisions } from './provisions.ts';
import styles from './topics.module.css';

interface Parts {
  provisions: Provisions;
  code: string;
  isFirst: boolean;
}

/** The agreements that provide for a topic, the newest first, each with its clauses and their threads. */
export function Providers({ provisions: { providing, next }, code, isFirst }: Parts) {
  const t = useTranslations('topics.pages');
  return (
    <>
      {providing.map((one) => (
        <Provider key={one.agreement.agreement.id} providing={one} />
      ))}
      {(next !== undefined || !isFirst) && (
        <nav aria-label={t('label')} className={styles.pages}>
          {!isFirst && <Link href={`/topics/${code}`}>{t('first')}</Link>}
          {next !== undefined && (
            <Link href={`/topics/${code}?cursor=${encodeURIComponent(next)}`} rel="next">
              {t('next')}
            </Link>
          )}
        </nav>
      )}
    </>
  );
}

function Provider({ providing: { agreement, clauses } }: { providing: Providing }) {
  const [status] = agreement.status.values;
  return (
    <article className={styles.agreement} data-agreement={agreement.agreement.slug}>
      <div className={styles.agreementHead}>
        <h3>
          <RefLink to={agreement.agreement} />
        </h3>
        <span className={styles.parties}>
          <Parties of={agreement.parties} />
        </span>
        <DateChip date={agreement.date} />
        {status && <StatusLine status={status.status} />}
      </div>
      {clauses.map((clause) => (
        <ClauseThread key={clause.ref.id} clause={clause} as="h4" />
      ))}
    </article>
  );
}
