import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { Filters } from '../../../../lists/filters.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { rowsIn } from '../../../../lists/list-place.ts';
import { Live } from '../../../../live/live.tsx';
import { Link } from '../../../../navigation/link.ts';
import { askList } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { changeSetFields, changeSetFilter } from '../../../../review/change-set-fields.ts';
import { ChangeSetTable } from '../../../../review/change-set-table.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

const path = '/review';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('review');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** What was handed in and what is worked on, what changed last first. */
export default async function ReviewPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const who = await session(locale);
  return mayEdit(who.failure ? undefined : who.value) ? (
    <ChangeSets locale={locale} query={await searchParams} />
  ) : (
    <OnlyEditors of="review" who={who} />
  );
}

async function ChangeSets({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('review');
  const duplicates = (await getTranslations('merging'))('review');
  const filter = { ...changeSetFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query) };
  const answer = await askList(locale, filter, (client, asked) => client.changeSets.list.query(asked));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  const at = { path, query, fields: changeSetFields({ query, t }) };
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      filters={<Filters {...at} />}
      after={
        <p>
          <Link href="/duplicates">{duplicates}</Link>
        </p>
      }
    >
      {rows.length === 0 ? (
        <Empty says={t('none')}>{t.rich('noneWhy', { inbox: (words) => <Link href="/inbox">{words}</Link> })}</Empty>
      ) : (
        <ChangeSetTable rows={rows} caption={t('title')} />
      )}
      <Live />
    </ListPage>
  );
}
