import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import styles from '../../../account/account.module.css';
import { SignInForm } from '../../../account/sign-in-form.tsx';
import { SignOut } from '../../../account/sign-out.tsx';
import controls from '../../../controls/controls.module.css';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Link } from '../../../navigation/link.ts';
import page from '../../../page/page.module.css';
import { session } from '../../../register/pages.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  localeOf((await params).locale);
  const t = await getTranslations('accounts.signIn');
  return { title: t('title'), robots: { index: false } };
}

export default async function SignInPage({ params }: Parts) {
  const who = await session(localeOf((await params).locale));
  if (who.failure) return <FailureNotice failure={who.failure} />;
  const t = await getTranslations('accounts');
  const { user, setUp } = who.value;
  return (
    <div className={styles['page']}>
      <h1 className={page['title']}>{t('signIn.title')}</h1>
      {user ? (
        <>
          <p className={styles['lead']}>
            {t.rich('signIn.signedIn', { name: () => <bdi className="strong">{user.name}</bdi>, role: t(`roles.${user.role}`) })}
          </p>
          <div className={styles['act']}>
            <Link href="/inbox" className={`${controls['button']} ${controls['primary']}`}>
              {t('signIn.toInbox')}
            </Link>
            <SignOut />
          </div>
        </>
      ) : (
        <>
          <p className={styles['lead']}>
            {setUp ? t('signIn.lead') : t.rich('signIn.notSetUp', { setUp: (words) => <Link href="/setup">{words}</Link> })}
          </p>
          <SignInForm />
          <p className={styles['hint']}>
            <Link href="/password">{t('signIn.forgot')}</Link>
          </p>
        </>
      )}
    </div>
  );
}
