import { pickText } from '@mithaq/domain';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayAdminister } from '../../../account/may-administer.ts';
import { OnlyFor } from '../../../account/only-for.tsx';
import { one, type Query } from '../../../address/query.ts';
import styles from '../../../audit/audit.module.css';
import { withDifferences } from '../../../audit/audit-asked.ts';
import { auditFields, auditFilter } from '../../../audit/audit-fields.ts';
import { AuditEntries } from '../../../audit/audit-list.tsx';
import { RegisterProof } from '../../../audit/register-proof.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import type { Locale } from '../../../i18n/routing.ts';
import { Filters } from '../../../lists/filters.tsx';
import { ListPage } from '../../../lists/list-page.tsx';
import { rowsIn } from '../../../lists/list-place.ts';
import { Link } from '../../../navigation/link.ts';
import { Section } from '../../../page/section.tsx';
import { ask, askList } from '../../../register/ask.ts';
import { session } from '../../../register/pages.ts';
import { pageMetadata } from '../../../share/page-metadata.ts';
import { Empty } from '../../../states/empty.tsx';
import { FailureNotice } from '../../../states/failure-notice.tsx';

const path = '/audit';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('audit');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** The history of the whole register, for administrators: who did what, and the proof that nobody altered it. */
export default async function AuditPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const known = await session(locale);
  if (known.failure) return <FailureNotice failure={known.failure} />;
  if (mayAdminister(known.value)) return <Log locale={locale} query={await searchParams} />;
  const t = await getTranslations('audit');
  return <OnlyFor title={t('title')} says={t('forAdministrators')} who={known} />;
}

async function Log({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('audit');
  const kinds = await getTranslations('reading.kinds');
  const filter = { ...auditFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query) };
  const [answer, people, all] = await Promise.all([
    askList(locale, filter, (client, asked) => client.audit.list.query(asked)),
    ask(locale, (client) => client.people.list.query({ limit: 100 })),
    ask(locale, (client) => client.audit.list.query({ limit: 1 })),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  const told = await ask(locale, (client) => withDifferences(client, rows));
  if (told.failure) return <FailureNotice failure={told.failure} />;
  const record = filter.subject === undefined ? undefined : rows.find(({ subject }) => subject === filter.subject)?.record;
  const fields = auditFields({
    query,
    t,
    kindWords: (kind) => kinds(kind),
    people: people.failure ? [] : people.value.rows,
    subjectWords: record && pickText(record.label, locale).text,
  });
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      filters={<Filters path={path} query={query} fields={fields} first={6} />}
      after={
        <Section id="proof" title={t('verify.title')}>
          <RegisterProof total={all.failure ? total : all.value.total} />
        </Section>
      }
    >
      <p className={styles.ways}>
        <span>{t('lead')}</span>
        <a href="#proof">{t('verify.title')}</a>
        <Link href="/people/history">{t('accounts')}</Link>
      </p>
      {rows.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <AuditEntries rows={told.value} query={query} />}
    </ListPage>
  );
}
