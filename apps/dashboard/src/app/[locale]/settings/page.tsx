import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { mayAdminister } from '../../../account/may-administer.ts';
import { mayEdit } from '../../../account/may-edit.ts';
import type { Query } from '../../../address/query.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { messagesOf } from '../../../i18n/messages.ts';
import type { Locale } from '../../../i18n/routing.ts';
import keys from '../../../keys/keys.module.css';
import { KeysSwitch } from '../../../keys/keys-switch.tsx';
import { sheetOf } from '../../../keys/sheet-of.ts';
import { Link } from '../../../navigation/link.ts';
import page from '../../../page/page.module.css';
import { Section } from '../../../page/section.tsx';
import { densityCookie, densityOf } from '../../../preferences/cookies.ts';
import { ask } from '../../../register/ask.ts';
import { session } from '../../../register/pages.ts';
import { AdministratorsReading } from '../../../settings/administrators.tsx';
import { OwnSettings } from '../../../settings/own-settings.tsx';
import { pageMetadata } from '../../../share/page-metadata.ts';
import { themeCookie, themeOf } from '../../../shell/theme.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('settings');
  return pageMetadata({ locale, path: '/settings', title: t('title'), index: false });
}

/** How this browser shows the register, for everybody; and what administrators decide for the whole of it. */
export default async function SettingsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const [t, jar, query, who] = await Promise.all([getTranslations('settings'), cookies(), searchParams, session(locale)]);
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className="quiet">{t('lead')}</p>
      <OwnSettings
        theme={themeOf(jar.get(themeCookie)?.value)}
        density={densityOf(jar.get(densityCookie)?.value)}
        isKept={'kept' in query}
      />
      {mayEdit(who.failure ? undefined : who.value) && <Keys locale={locale} />}
      {mayAdminister(who.failure ? undefined : who.value) && <OfRegister locale={locale} />}
    </div>
  );
}

/** Whether single keys do anything in this browser, for whoever works with them. */
async function Keys({ locale }: { locale: Locale }) {
  const t = await getTranslations('settings.keys');
  const { on, off, offWhy } = sheetOf(messagesOf(locale).keys);
  return (
    <Section id="keys" title={t('title')} aside={<Link href="/keys">{t('all')}</Link>}>
      <p className={keys.switch}>
        <KeysSwitch words={{ on, off }} /> <span className="small quiet">{offWhy}</span>
      </p>
    </Section>
  );
}

async function OfRegister({ locale }: { locale: Locale }) {
  const t = await getTranslations('settings');
  const settings = await ask(locale, (client) => client.settings.get.query());
  if (settings.failure) return <FailureNotice failure={settings.failure} />;
  const { publicReading, mails } = settings.value;
  return (
    <>
      <Section id="reading" title={t('reading.title')} beside={t('reading.forRegister')}>
        <AdministratorsReading isOpen={publicReading} />
      </Section>
      <Section id="mail" title={t('mails.title')} beside={t('reading.forRegister')}>
        <p>{t(`mails.${mails}`)}</p>
      </Section>
    </>
  );
}
