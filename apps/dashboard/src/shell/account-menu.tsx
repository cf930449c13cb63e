import type { Session } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { mayAdminister } from '../account/may-administer.ts';
import { mayEdit } from '../account/may-edit.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import styles from './account-menu.module.css';

/** Who is signed in, and their ways. The browser itself opens and shuts it (`popover`): it costs a reader nothing, and needs no scripts. */
export function AccountMenu({ session, user }: { session: Session; user: NonNullable<Session['user']> }) {
  const t = useTranslations('ownAccount.menu');
  const roles = useTranslations('people.roles');
  const locale = useLocale();
  return (
    <>
      <button type="button" popoverTarget="account-menu" className={styles.who}>
        <bdi>{user.name}</bdi>
      </button>
      <nav id="account-menu" popover="auto" aria-label={t('label')} className={styles.menu}>
        <p className={styles.role}>{roles(user.role)}</p>
        <Link href="/account">{t('own')}</Link>
        <Link href="/settings">{t('settings')}</Link>
        {mayEdit(session) && (
          <>
            <Link href="/review">{t('review')}</Link>
            <Link href="/duplicates">{t('duplicates')}</Link>
          </>
        )}
        {mayAdminister(session) && (
          <>
            <Link href="/people">{t('people')}</Link>
            <Link href="/taxonomy">{t('taxonomy')}</Link>
            <Link href="/audit">{t('audit')}</Link>
          </>
        )}
        <form method="post" action="/api/sign-out">
          <input type="hidden" name="locale" value={locale} />
          <button type="submit">{t('signOut')}</button>
        </form>
      </nav>
    </>
  );
}
