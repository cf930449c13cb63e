import type { Session } from '@mithaq/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import styles from '../../../account/account.module.css';
import { ChangePasswordForm } from '../../../account/change-password-form.tsx';
import { NameForm } from '../../../account/name-form.tsx';
import { OnlyFor } from '../../../account/only-for.tsx';
import { KeysSection } from '../../../api-keys/keys-section.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import type { Locale } from '../../../i18n/routing.ts';
import { Link } from '../../../navigation/link.ts';
import page from '../../../page/page.module.css';
import { Section } from '../../../page/section.tsx';
import { PasskeysSection } from '../../../passkeys/passkeys-section.tsx';
import { ask } from '../../../register/ask.ts';
import { passkeysOfReader } from '../../../register/client.ts';
import { session } from '../../../register/pages.ts';
import { SessionsSection } from '../../../sessions/sessions-section.tsx';
import { pageMetadata } from '../../../share/page-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

const path = '/account';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('ownAccount');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** One's own account: name, password, passkeys, where one is signed in, and keys for programs. */
export default async function AccountPage({ params }: Parts) {
  const locale = localeOf((await params).locale);
  const known = await session(locale);
  if (known.failure) return <FailureNotice failure={known.failure} />;
  if (known.value.user) return <Own locale={locale} who={known.value} user={known.value.user} />;
  const t = await getTranslations('ownAccount');
  const why = (signIn: (words: ReactNode) => ReactNode) => t.rich('forPeopleWhy', { signIn });
  return <OnlyFor title={t('title')} says={t('forPeople')} who={known} why={why} />;
}

interface OwnParts {
  locale: Locale;
  who: Session;
  user: NonNullable<Session['user']>;
}

async function Own({ locale, who, user }: OwnParts) {
  const t = await getTranslations('ownAccount');
  const roles = await getTranslations('accounts.roles');
  const [answer, passkeys] = await Promise.all([
    ask(locale, (client) => Promise.all([client.sessions.list.query(), client.keys.list.query()])),
    passkeysOfReader(),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const [sessions, keys] = answer.value;
  return (
    <div className={`${page.page} ${styles.own}`}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className="quiet">{t.rich('signedIn', { email: () => <bdi dir="ltr">{user.email}</bdi>, role: roles(user.role) })}</p>
      <Section id="name" title={t('name.title')}>
        <NameForm name={user.name} />
      </Section>
      <Section id="password" title={t('password.title')}>
        <ChangePasswordForm email={user.email} />
      </Section>
      <PasskeysSection passkeys={passkeys} />
      <SessionsSection sessions={sessions} />
      <Section id="terminal" title={t('terminal.title')}>
        <p className="quiet">{t.rich('terminal.lead', { device: (words) => <Link href="/device">{words}</Link> })}</p>
        <p>
          <code dir="ltr">{t('terminal.command')}</code>
        </p>
      </Section>
      <KeysSection keys={keys} capabilities={who.capabilities} />
    </div>
  );
}
