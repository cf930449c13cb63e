import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import styles from '../../../account/account.module.css';
import { writtenCode } from '../../../account/device-code.ts';
import { DeviceForm } from '../../../account/device-form.tsx';
import { SignInForm } from '../../../account/sign-in-form.tsx';
import { one, type Query } from '../../../address/query.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import page from '../../../page/page.module.css';
import { session } from '../../../register/pages.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Pick<Parts, 'params'>): Promise<Metadata> {
  localeOf((await params).locale);
  const t = await getTranslations('accounts.device');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

/** Where a person lets a terminal in that shows a code. */
export default async function DevicePage({ params, searchParams }: Parts) {
  const who = await session(localeOf((await params).locale));
  if (who.failure) return <FailureNotice failure={who.failure} />;
  const code = writtenCode(one(await searchParams, 'user_code') ?? '');
  const t = await getTranslations('accounts.device');
  const { user } = who.value;
  return (
    <div className={styles['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      {user ? (
        <DeviceForm given={code} name={user.name} role={user.role} />
      ) : (
        <>
          <p className={styles['lead']}>{t('signInFirst')}</p>
          <SignInForm then={code === '' ? '/device' : `/device?user_code=${code}`} />
        </>
      )}
    </div>
  );
}
