import { useTranslations } from 'next-intl';
import { wishesIn } from '../i18n/reader-locale.ts';
import { useLocale, useReaderLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { PreferencesForm } from '../preferences/preferences-form.tsx';
import styles from './shell.module.css';

/** What the register is, the ways to all that it holds, and how dates and numbers are written. */
export function Footer() {
  const t = useTranslations('shell');
  const locale = useLocale();
  const wishes = wishesIn(useReaderLocale());
  return (
    <footer className={styles.foot}>
      <nav aria-label={t('register.label')} className={styles.register}>
        <Link href="/agreements">{t('sections.agreements')}</Link>
        <Link href="/actors">{t('sections.actors')}</Link>
        <Link href="/events">{t('sections.events')}</Link>
        <Link href="/sources">{t('sections.sources')}</Link>
        <Link href="/topics">{t('register.topics')}</Link>
        <Link href="/compare">{t('sections.compare')}</Link>
        <Link href="/time-and-place">{t('sections.time')}</Link>
        <Link href="/network">{t('register.network')}</Link>
        <Link href="/disagreements">{t('sections.disputes')}</Link>
        <Link href="/announced">{t('register.announced')}</Link>
        <a href={`/${locale}/feed.atom`} type="application/atom+xml">
          {t('register.feed')}
        </a>
      </nav>
      {locale === 'ar' && <PreferencesForm wishes={wishes} />}
      <p>{t('foot')}</p>
    </footer>
  );
}
