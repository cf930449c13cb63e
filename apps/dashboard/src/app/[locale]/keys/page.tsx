import type { Metadata } from 'next';
import { localeOf } from '../../../i18n/locale-of.ts';
import { messagesOf } from '../../../i18n/messages.ts';
import { KeyList } from '../../../keys/key-list.tsx';
import styles from '../../../keys/keys.module.css';
import { KeysSwitch } from '../../../keys/keys-switch.tsx';
import { sheetOf } from '../../../keys/sheet-of.ts';
import page from '../../../page/page.module.css';
import { pageMetadata } from '../../../share/page-metadata.ts';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return pageMetadata({ locale, path: '/keys', title: messagesOf(locale).keys.title, index: false });
}

/** Every key there is, as a page: for who has no `?` to press. */
export default async function KeysPage({ params }: Parts) {
  const sheet = sheetOf(messagesOf(localeOf((await params).locale)).keys);
  return (
    <div className={page.page}>
      <h1 className={page.title}>{sheet.title}</h1>
      <p className={styles.switch}>
        <KeysSwitch words={{ on: sheet.on, off: sheet.off }} /> <span className="small quiet">{sheet.offWhy}</span>
      </p>
      <div className={styles.scopes}>
        {sheet.scopes.map((scope) => (
          <KeyList key={scope.scope} of={scope} modifier="Ctrl" level="h2" />
        ))}
      </div>
    </div>
  );
}
