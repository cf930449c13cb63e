import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import styles from '../../../account/account.module.css';
import { BackToSetUp } from '../../../account/back-to-set-up.tsx';
import { SetUpForm } from '../../../account/set-up-form.tsx';
import { one, type Query } from '../../../address/query.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Link } from '../../../navigation/link.ts';
import page from '../../../page/page.module.css';
import { session } from '../../../register/pages.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

/** The address carries a secret: no other site is told where a reader came from, and no engine keeps the page. */
export async function generateMetadata({ params }: Pick<Parts, 'params'>): Promise<Metadata> {
  localeOf((await params).locale);
  const t = await getTranslations('accounts.setUp');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function SetUpPage({ params, searchParams }: Parts) {
  const who = await session(localeOf((await params).locale));
  if (who.failure) return <FailureNotice failure={who.failure} />;
  const token = one(await searchParams, 'token');
  const t = await getTranslations('accounts.setUp');
  const { user } = who.value;
  if (user)
    return (
      <Notice title={t('used.title')}>
        {t.rich('used.signedIn', {
          name: () => <bdi className="strong">{user.name}</bdi>,
          inbox: (words) => <Link href="/inbox">{words}</Link>,
        })}
      </Notice>
    );
  if (who.value.setUp)
    return <Notice title={t('used.title')}>{t.rich('used.body', { signIn: (words) => <Link href="/sign-in">{words}</Link> })}</Notice>;
  if (token === undefined)
    return (
      <Notice title={t('noToken.title')}>
        {t('noToken.body')}
        <BackToSetUp />
      </Notice>
    );
  return (
    <div className={styles['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={styles['lead']}>{t('lead')}</p>
      <SetUpForm token={token} />
    </div>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles['page']}>
      <h1 className={page['title']}>{title}</h1>
      <p className={styles['refusal']}>{children}</p>
    </div>
  );
}
