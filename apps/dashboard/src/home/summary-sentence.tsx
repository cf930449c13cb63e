import type { RegisterSummary } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../i18n/navigation.ts';
import styles from './home.module.css';

/** What the register holds, in a sentence. */
export function SummarySentence({ summary }: { summary: RegisterSummary }) {
  const t = useTranslations('home.summary');
  const { counts } = summary;
  return (
    <p className={styles.say}>
      {t.rich('holds', {
        agreements: counts.agreements,
        clauses: counts.clauses,
        sources: counts.sources,
        passages: counts.passages,
        toAgreements: (words) => <Link href="/agreements">{words}</Link>,
        toSources: (words) => <Link href="/sources">{words}</Link>,
        strong: (words) => <b>{words}</b>,
      })}{' '}
      {t.rich('differ', {
        count: summary.disputes,
        toDisputes: (words) => (
          <Link href="/disagreements" className={styles.differ}>
            {words}
          </Link>
        ),
      })}{' '}
      {summary.waitingSources !== undefined &&
        t.rich('waiting', {
          count: summary.waitingSources,
          toInbox: (words) => (
            <Link href="/inbox" className={styles.attention}>
              {words}
            </Link>
          ),
        })}
    </p>
  );
}
