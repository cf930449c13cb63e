import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import styles from '../../../account/account.module.css';
import { AskForPasswordForm } from '../../../account/ask-for-password-form.tsx';
import { ChoosePasswordForm } from '../../../account/choose-password-form.tsx';
import { one, type Query } from '../../../address/query.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import page from '../../../page/page.module.css';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

/** The address carries a secret: no other site is told where a reader came from, and no engine keeps the page. */
export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  localeOf((await params).locale);
  const t = await getTranslations('accounts.choosePassword');
  const title = one(await searchParams, 'token') === undefined ? t('ask.title') : t('title');
  return { title, robots: { index: false }, referrer: 'no-referrer' };
}

/** Where somebody chooses a password by the link of a letter, or asks for such a letter. */
export default async function PasswordPage({ params, searchParams }: Parts) {
  localeOf((await params).locale);
  const token = one(await searchParams, 'token');
  const t = await getTranslations('accounts.choosePassword');
  return (
    <div className={styles['page']}>
      <h1 className={page['title']}>{token === undefined ? t('ask.title') : t('title')}</h1>
      <p className={styles['lead']}>{token === undefined ? t('ask.lead') : t('lead')}</p>
      {token === undefined ? <AskForPasswordForm /> : <ChoosePasswordForm token={token} />}
    </div>
  );
}
