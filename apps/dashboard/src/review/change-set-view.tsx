import { useTranslations } from 'next-intl';
import type { Query } from '../address/query.ts';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Pages } from '../lists/pages.tsx';
import { MergeOfSet } from '../merging/merge-of-set.tsx';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { WhoElseIsHere } from '../presence/for-editors.tsx';
import { Empty } from '../states/empty.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { ChangeSetActs } from './change-set-acts.tsx';
import type { AskedChangeSet } from './change-set-asked.ts';
import { ChangeSetTitle } from './change-set-title.tsx';
import { actsOn, isOwn, nextOf } from './change-set-turn.ts';
import { ClosedDrafts } from './closed-drafts.tsx';
import { DraftSection } from './draft-section.tsx';
import { DraftWalk } from './draft-walk.tsx';
import { draftsByRecord } from './drafts-by-record.ts';
import { Lacking } from './lacking.tsx';
import styles from './review.module.css';
import { StateWords } from './state-words.tsx';
import { Turns } from './turns.tsx';

interface Parts extends AskedChangeSet {
  mayReview: boolean;
  /** Whether nobody else could publish it, and the reader may invite somebody who could. */
  isAlone: boolean;
  query: Query;
}

/** A change set as its reviewer reads it: whose it is and what was said, what is lacking, what can be done, and each draft. */
export function ChangeSetPageView({ page: asked, report, mayReview, isAlone, query }: Parts) {
  const t = useTranslations('review');
  const { changeSet, drafts, closed } = asked;
  const refs = refsWithin(asked);
  const next = drafts.next ?? closed.next;
  return (
    <div className={page.page}>
      <p className={page.kick}>
        <Link href="/review">{t('title')}</Link>
      </p>
      <ChangeSetTitle id={changeSet.id} revision={changeSet.revision} title={changeSet.title} open={report !== undefined} />
      <Published of={asked} />
      <Facts of={asked} />
      <Turns of={asked.turns} />
      <WhoElseIsHere subject={changeSet.id} part="reading" />
      {asked.merge && <MergeOfSet of={asked.merge} />}
      {report && (
        <Lacking report={report} next={nextOf(changeSet, mayReview)} shown={new Set(drafts.rows.map(({ subject }) => subject.record.id))} />
      )}
      {report && (
        <ChangeSetActs
          id={changeSet.id}
          revision={changeSet.revision}
          acts={actsOn(changeSet, mayReview)}
          isOwn={isOwn(changeSet)}
          isAlone={isAlone}
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
      {report && <DraftWalk />}
      <Pages path={`/review/${changeSet.id}`} query={query} next={next} />
    </div>
  );
}

/** Whose turn it is, and who began it and when. */
function Facts({ of: { changeSet } }: { of: AskedChangeSet['page'] }) {
  const t = useTranslations('review');
  const locale = useReaderLocale();
  const { by, createdAt, mine, size } = changeSet;
  return (
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
  );
}

/** That it is published, with the way to what it is mostly about: on the first page, which that begins. */
function Published({ of: { changeSet, closed } }: { of: AskedChangeSet['page'] }) {
  const t = useTranslations('review');
  if (changeSet.state !== 'published') return null;
  const main = closed.rows.find(({ revision }) => revision.state === 'published');
  return (
    <p className={styles.published} data-published>
      <span className="strong">{t(main ? 'published' : 'publishedNow')}</span> {main && <RefLink to={main.subject.record} />}
    </p>
  );
}
