import type { Session } from '@mithaq/client';
import { describeKind, pickText } from '@mithaq/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../../account/only-editors.tsx';
import { type Query, withChanges } from '../../../../../address/query.ts';
import { BrowserWords } from '../../../../../i18n/browser-words.tsx';
import { localeOf } from '../../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../../i18n/routing.ts';
import { KeepingFor } from '../../../../../keeping/account.tsx';
import { Filters } from '../../../../../lists/filters.tsx';
import { ListPage } from '../../../../../lists/list-page.tsx';
import { NothingFits } from '../../../../../lists/nothing-fits.tsx';
import { Live } from '../../../../../live/live.tsx';
import { Link } from '../../../../../navigation/link.ts';
import { ask } from '../../../../../register/ask.ts';
import { session } from '../../../../../register/pages.ts';
import { pageMetadata } from '../../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../../states/failure-notice.tsx';
import { EditorsTable } from '../../../../../tables/editors-table.tsx';
import { tableKindOf, tableRows } from '../../../../../tables/table-kinds.ts';

interface Parts {
  params: Promise<{ locale: string; kind: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { locale: asked, kind } = await params;
  const locale = localeOf(asked);
  const t = await getTranslations('tables');
  const title = t('title', { kind: titleOf(kind, locale) });
  return pageMetadata({ locale, path: `/edit/table/${kind}`, title, index: false });
}

function titleOf(kind: string, locale: Locale): string {
  const known = tableKindOf(kind);
  return known === undefined ? '' : pickText(describeKind(known.kind).label.many, locale).text;
}

/** The list that an address asks for, as editors edit it: many records at once. */
export default async function TablePage({ params, searchParams }: Parts) {
  const { locale: asked, kind } = await params;
  const locale = localeOf(asked);
  const known = tableKindOf(kind);
  if (known === undefined) notFound();
  const answer = await session(locale);
  const who = answer.failure ? undefined : answer.value.user;
  if (answer.failure || who === undefined || !mayEdit(answer.value)) return <OnlyEditors of="edit" who={answer} />;
  return <Table locale={locale} query={await searchParams} known={known} me={who} />;
}

interface TableParts {
  locale: Locale;
  query: Query;
  known: NonNullable<ReturnType<typeof tableKindOf>>;
  me: NonNullable<Session['user']>;
}

async function Table({ locale, query, known: { kind, list, asked }, me }: TableParts) {
  const path = `/edit/table/${kind}`;
  const [t, words, found] = await Promise.all([getTranslations('tables'), getTranslations(list), asked({ locale, query, path })]);
  if (found.failure) return <FailureNotice failure={found.failure} />;
  const { rows, total, next, fields, called } = found.value;
  const records = await ask(locale, (client) => tableRows(client, rows));
  if (records.failure) return <FailureNotice failure={records.failure} />;
  const at = { path, query, fields };
  return (
    <ListPage
      title={t('title', { kind: titleOf(kind, locale) })}
      count={words('count', { count: total })}
      acts={<Link href={`/${list}${withChanges(query, {})}`}>{t('asReaders')}</Link>}
      path={path}
      query={query}
      next={next}
      filters={<Filters {...at} />}
    >
      {rows.length === 0 ? (
        <NothingFits says={words('none')} why={words('noneWhy')} {...at} called={called} />
      ) : (
        <BrowserWords of={['dates', 'edit', 'lists', 'tables', 'words']}>
          <KeepingFor account={{ id: me.id, name: me.name }}>
            <EditorsTable kind={kind} rows={records.value} />
          </KeepingFor>
        </BrowserWords>
      )}
      <Live />
    </ListPage>
  );
}
