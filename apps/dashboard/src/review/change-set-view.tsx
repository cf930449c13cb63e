import { useTranslations } from 'next-intl';
import type { Query } from '../address/query.ts';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Pages } from '../lists/pages.tsx';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { ChangeSetActs } from './change-set-acts.tsx';
import type { AskedChangeSet } from './change-set-asked.ts';
import { ClosedDrafts } from './closed-drafts.tsx';
import { DraftSection } from './draft-section.tsx';
import { draftsByRecord } from './drafts-by-record.ts';
import { Lacking } from './lacking.tsx';
import styles from './review.module.css';
import { StateWords } from './state-words.tsx';

interface Parts extends AskedChangeSet {
  mayReview: boolean;
  query: Query;
}

/** A change set as its reviewer reads it: whose it is and what was said, what is lacking, what can be done, and each draft. */
export function ChangeSetPageView({ page: asked, report, mayReview, query }: Parts) {
  const t = useTranslations('review');
  const { changeSet, drafts, closed } = asked;
  const refs = refsWithin(asked);
  const next = drafts.next ?? closed.next;
  return (
    <div className={page.page}>
      <p className={page.kick}>
        <Link href="/review">{t('title')}</Link>
      </p>
      <h1 className={page.title}>
        <bdi>{changeSet.title}</bdi>
      </h1>
      <Facts of={asked} />
      {report && <Lacking report={report} shown={new Set(drafts.rows.map(({ subject }) => subject.record.id))} />}
      {report && (
        <ChangeSetActs
          id={changeSet.id}
          revision={changeSet.revision}
          state={changeSet.state}
          mayReview={mayReview}
          lacking={report.problems.length + report.more}
          size={changeSet.size}
        />
      )}
      {draftsByRecord(drafts.rows).map((group) => (
        <DraftSection key={group.record.id} of={group} refs={refs} />
      ))}
      {report && drafts.rows.length === 0 && <Empty says={t('empty')}>{t('emptyWhy')}</Empty>}
      {closed.rows.length > 0 && (
        <Section id="became" title={t('became')}>
          <ClosedDrafts rows={closed.rows} />
        </Section>
      )}
      <Pages path={`/review/${changeSet.id}`} query={query} next={next} />
    </div>
  );
}

/** Whose turn it is, who began it and when, and what was said of it last. */
function Facts({ of: { changeSet } }: { of: AskedChangeSet['page'] }) {
  const t = useTranslations('review');
  const locale = useReaderLocale();
  const { by, createdAt, mine, note, size } = changeSet;
  return (
    <>
      <p className={styles.facts}>
        <StateWords of={changeSet} />
        <span>{t('size', { count: size })}</span>
        <span>
          {t.rich(mine ? 'begunByYou' : 'begunBy', {
            name: () => <bdi>{by ?? t('register')}</bdi>,
            time: () => <time dateTime={createdAt}>{whenInWords(new Date(createdAt), locale)}</time>,
          })}
        </span>
      </p>
      {note !== undefined && (
        <blockquote className={styles.note}>
          <bdi>{note}</bdi>
        </blockquote>
      )}
    </>
  );
}
