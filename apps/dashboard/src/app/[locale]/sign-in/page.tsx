import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import styles from '../../../account/account.module.css';
import { SignInForm } from '../../../account/sign-in-form.tsx';
import { SignOut } from '../../../account/sign-out.tsx';
import { pageToComeBackTo } from '../../../address/next-page.ts';
import { one, type Query } from '../../../address/query.ts';
import controls from '../../../controls/controls.module.css';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Link } from '../../../navigation/link.ts';
import page from '../../../page/page.module.css';
import { session } from '../../../register/pages.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Pick<Parts, 'params'>): Promise<Metadata> {
  localeOf((await params).locale);
  const t = await getTranslations('accounts.signIn');
  return { title: t('title'), robots: { index: false } };
}

/** Signing in, and from here on to the page that asked for it (`?next=`). */
export default async function SignInPage({ params, searchParams }: Parts) {
  const who = await session(localeOf((await params).locale));
  if (who.failure) return <FailureNotice failure={who.failure} />;
  const t = await getTranslations('accounts');
  const next = pageToComeBackTo(one(await searchParams, 'next'));
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
            <Link href={next ?? '/'} className={`${controls['button']} ${controls['primary']}`}>
              {t(next === undefined ? 'signIn.toInbox' : 'signIn.goOn')}
            </Link>
            <SignOut />
          </div>
        </>
      ) : (
        <>
          <p className={styles['lead']}>
            {setUp
              ? t(next === undefined ? 'signIn.lead' : 'signIn.cameFrom')
              : t.rich('signIn.notSetUp', { setUp: (words) => <Link href="/setup">{words}</Link> })}
          </p>
          {next === undefined ? <SignInForm /> : <SignInForm then={next} />}
          <p className={styles['hint']}>
            <Link href="/password">{t('signIn.forgot')}</Link>
          </p>
        </>
      )}
    </div>
  );
}
