'use client';

import type { KeptTopic } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import type { Keeping } from './keeping.ts';
import styles from './taxonomy.module.css';

/** How much uses a topic, each count with the way to where that is. */
export function Used({ topic: { code, carried }, keeping }: { topic: KeptTopic; keeping: Keeping }) {
  const t = useTranslations('taxonomy.used');
  const { clauses, agreements, drafts, suggestions } = carried;
  const waits = drafts + suggestions > 0;
  const isOpen = keeping.opened?.form === 'where' && keeping.opened.code === code;
  if (clauses === 0 && !waits) return <span className="quiet small">{t('nothing')}</span>;
  return (
    <div className={styles['used']}>
      {clauses > 0 && <Link href={`/agreements?topic=${code}`}>{t('clauses', { clauses, agreements })}</Link>}
      {waits && (
        <button
          type="button"
          className={styles['way']}
          aria-expanded={isOpen}
          onClick={() => keeping.open(isOpen ? undefined : { form: 'where', code })}
        >
          {t('waiting', { drafts, suggestions, both: drafts > 0 && suggestions > 0 ? 'yes' : 'no' })}
        </button>
      )}
    </div>
  );
}
