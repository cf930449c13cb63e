import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayAdminister } from '../../../../account/may-administer.ts';
import { OnlyFor } from '../../../../account/only-for.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { ListPage } from '../../../../lists/list-page.tsx';
import { rowsIn } from '../../../../lists/list-place.ts';
import { Link } from '../../../../navigation/link.ts';
import { Section } from '../../../../page/section.tsx';
import { ActsList } from '../../../../people/acts-list.tsx';
import { InviteForm } from '../../../../people/invite-form.tsx';
import styles from '../../../../people/people.module.css';
import { PeopleTable } from '../../../../people/people-table.tsx';
import { ask, askList } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

const path = '/people';

/** So many acts are told of here; all of them have a page of their own. */
const latest = 6;

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('people');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** Who has an account, for administrators: their roles, how it stands with them, and inviting others. */
export default async function PeoplePage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const known = await session(locale);
  if (known.failure) return <FailureNotice failure={known.failure} />;
  const who = known.value;
  if (who.user && mayAdminister(who)) return <People locale={locale} you={who.user.id} query={await searchParams} />;
  const t = await getTranslations('people');
  return <OnlyFor title={t('title')} says={t('forAdministrators')} who={known} />;
}

async function People({ locale, you, query }: { locale: Locale; you: string; query: Query }) {
  const t = await getTranslations('people');
  const cursor = one(query, 'cursor');
  const [people, beside] = await Promise.all([
    askList(locale, { cursor, limit: rowsIn(query) }, (client, asked) => client.people.list.query(asked)),
    ask(locale, (client) => Promise.all([client.people.acts.query({ limit: latest }), client.settings.get.query()])),
  ]);
  if (people.failure) return <FailureNotice failure={people.failure} />;
  if (beside.failure) return <FailureNotice failure={beside.failure} />;
  const { rows, total, next } = people.value;
  const [acts, { mails }] = beside.value;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      after={
        <>
          <Section id="invite" title={t('invite.title')}>
            <div className={styles.invite}>
              <InviteForm mails={mails} />
            </div>
          </Section>
          <Section
            id="history"
            title={t('history.title')}
            beside={t('history.count', { count: acts.total })}
            aside={<Link href="/people/history">{t('history.all')}</Link>}
          >
            <ActsList rows={acts.rows} />
          </Section>
        </>
      }
    >
      <p className={styles.ways}>
        <a href="#invite">{t('invite.way')}</a>
      </p>
      <PeopleTable rows={rows} you={you} mails={mails} isWhole={rows.length === total} />
    </ListPage>
  );
}
