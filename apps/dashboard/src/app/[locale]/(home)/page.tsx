import type { Session } from '@mithaq/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../account/may-edit.ts';
import { MentionsOfMe } from '../../../comments/mentions-of-me.tsx';
import { announcedNow } from '../../../home/announced-now.ts';
import { AnnouncedSoon } from '../../../home/announced-soon.tsx';
import { deskNow } from '../../../home/desk-now.ts';
import { Differing } from '../../../home/differing.tsx';
import { Doors } from '../../../home/doors.tsx';
import { EditorsDay } from '../../../home/editors-day.tsx';
import styles from '../../../home/home.module.css';
import { LatestAgreements } from '../../../home/latest-agreements.tsx';
import { RecentChanges } from '../../../home/recent-changes.tsx';
import { SummarySentence } from '../../../home/summary-sentence.tsx';
import { Today } from '../../../home/today.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import type { Locale } from '../../../i18n/routing.ts';
import { Live } from '../../../live/live.tsx';
import page from '../../../page/page.module.css';
import { ask } from '../../../register/ask.ts';
import { session, summary } from '../../../register/pages.ts';
import { SearchBox } from '../../../search/search-box.tsx';
import { faceMetadata } from '../../../share/face.ts';
import { homeFace } from '../../../share/faces/home-face.ts';
import { RegisterData } from '../../../share/json-ld/page-data.tsx';
import { pageMetadata } from '../../../share/page-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const whole = await summary(locale);
  return whole.failure ? pageMetadata({ locale, path: '/', index: false }) : faceMetadata(homeFace(locale, whole.value));
}

/** Few enough to be read at once; each list is one link away. */
const shown = { agreements: 6, disputes: 3 } as const;

/** What the register holds and what is open in it, in sentences; a way to look in it; the latest of each, and the ways to the whole. */
export default async function HomePage({ params }: Parts) {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('home');
  const who = await session(locale);
  if (!who.failure && mayEdit(who.value)) return <ForEditor locale={locale} who={who.value} />;
  const [whole, announced, lists] = await Promise.all([
    summary(locale),
    announcedNow(locale),
    ask(locale, (client) =>
      Promise.all([client.agreements.list.query({ limit: shown.agreements }), client.disputes.list.query({ limit: shown.disputes })]),
    ),
  ]);
  const failure = whole.failure ?? announced.failure ?? lists.failure;
  if (whole.failure || announced.failure || lists.failure) return failure && <FailureNotice failure={failure} />;
  const [agreements, disputes] = lists.value;
  return (
    <div className={page.page}>
      <h1 className="heard">{t('title')}</h1>
      <Today day={announced.value.today} />
      <SummarySentence summary={whole.value} announced={announced.value} />
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.columns}>
        <div>
          <LatestAgreements list={agreements} />
          <Differing disputes={disputes.rows} total={disputes.total} />
        </div>
        <div>
          <AnnouncedSoon rows={announced.value.shown} />
          <RecentChanges changes={whole.value.recent} />
        </div>
      </div>
      <Doors />
      <RegisterData locale={locale} of={whole.value} />
      <Live />
    </div>
  );
}

/** An editor's own first page: what came in and what waits for whom. */
async function ForEditor({ locale, who }: { locale: Locale; who: Session }) {
  const [desk, whole] = await Promise.all([deskNow(locale, who), summary(locale)]);
  if (desk.failure) return <FailureNotice failure={desk.failure} />;
  return (
    <div className={page.page}>
      <EditorsDay desk={desk.value} me={who.user?.id ?? ''} mayInvite={who.capabilities.includes('administer')} />
      <MentionsOfMe locale={locale} />
      {!whole.failure && <RegisterData locale={locale} of={whole.value} />}
      <Live />
    </div>
  );
}
