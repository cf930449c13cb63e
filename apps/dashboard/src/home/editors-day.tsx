import { useTranslations } from 'next-intl';
import { BrowserWords } from '../i18n/browser-words.tsx';
import { FingerprintLegend } from '../inbox/fingerprint.tsx';
import { SourceTable } from '../inbox/source-table.tsx';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { ReviewWaiting } from '../review/review-waiting.tsx';
import { Empty } from '../states/empty.tsx';
import { AnnouncedSoon } from './announced-soon.tsx';
import { ChangedSince } from './changed-since.tsx';

import type { DeskNow } from './desk-now.ts';
import { DeskSentences } from './desk-sentences.tsx';
import { Differing } from './differing.tsx';
import { Doors } from './doors.tsx';
import { EditorsDayActs } from './editors-acts.tsx';
import { FirstSteps } from './first-steps.tsx';
import styles from './home.module.css';
import { Today } from './today.tsx';

interface Parts {
  desk: DeskNow;
  /** The id of whoever looks. */
  me: string;
  /** Whether whoever looks may invite people. */
  mayInvite: boolean;
}

/** An editor's first page: what came in and what waits for whom, in sentences; then the inbox, what to rule on, what is due, what changed. */
export function EditorsDay({ desk, me, mayInvite }: Parts) {
  const t = useTranslations('desk');
  const { overview, inbox, mine, announced, disputes, open } = desk;
  const first = mine.rows[0] ?? inbox.rows[0];
  const isNew = overview.since === undefined;
  return (
    <>
      <h1 className="heard">{t('title')}</h1>
      <div className={styles.top}>
        <div>
          <Today day={announced.today} />
          <DeskSentences desk={desk} />
        </div>
        <BrowserWords of={['desk']}>
          <EditorsDayActs first={first?.ref} />
        </BrowserWords>
      </div>
      {(isNew || inbox.total === 0) && <FirstSteps isNew={isNew} first={first?.ref} mayInvite={mayInvite} />}
      <div className={styles.columns}>
        <div>
          <Section
            id="inbox"
            title={t('inbox')}
            beside={inbox.rows.length > 0 && t('fingerprint')}
            aside={<Link href="/inbox">{t('wholeInbox', { count: inbox.total })}</Link>}
          >
            {inbox.rows.length === 0 ? (
              <Empty says={t('inboxEmpty')}>{t.rich('inboxEmptyWhy', { add: (words) => <Link href="/inbox#import">{words}</Link> })}</Empty>
            ) : (
              <>
                <SourceTable rows={inbox.rows} caption={t('inbox')} inbox me={me} />
                <FingerprintLegend />
              </>
            )}
          </Section>
          <Differing disputes={disputes.rows} total={disputes.total} toRule />
        </div>
        <div>
          <ReviewWaiting list={open} />
          <AnnouncedSoon rows={announced.shown} />
          <ChangedSince overview={overview} />
        </div>
      </div>
      <Doors />
    </>
  );
}
