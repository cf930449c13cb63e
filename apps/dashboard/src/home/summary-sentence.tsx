import type { RegisterSummary } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { RefLink } from '../voice/ref-link.tsx';
import type { AnnouncedNow } from './announced-now.ts';
import styles from './home.module.css';

/** What the register holds, where its sources differ, and what is announced, in sentences. */
export function SummarySentence({ summary, announced }: { summary: RegisterSummary; announced: AnnouncedNow }) {
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
      <AnnouncedSentence announced={announced} />{' '}
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

/** What has passed its day with no word of what came of it, and what is next to come. */
export function AnnouncedSentence({ announced: { passed, next } }: { announced: AnnouncedNow }) {
  const t = useTranslations('home.summary');
  return (
    <span data-now>
      {t.rich('passed', {
        count: passed.count,
        more: passed.more ? 'yes' : 'no',
        toAnnounced: (words) => <Link href="/announced">{words}</Link>,
      })}
      {next === undefined ? t('nothingNext') : t.rich('next', { days: next.days, toNext: () => <RefLink to={next.event.ref} /> })}
    </span>
  );
}
