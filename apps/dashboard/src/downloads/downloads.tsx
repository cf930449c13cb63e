import { useTranslations } from 'next-intl';
import type { Query } from '../address/query.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { downloadAddress } from './download-address.ts';
import styles from './downloads.module.css';
import { type Downloadable, formatKeys, offered } from './offered.ts';

interface Parts {
  /** What is downloaded: the export of the same name. */
  of: Downloadable;
  /**
   * The filters of what is shown, by the names that its list has in addresses: a page's own `searchParams`, or made up for it
   * (`{ actor: slug }`, `{ topic: code }`). What is no filter of the export is left out.
   */
  query?: Query;
  /** How many entries it holds, where the page knows: `total` of the list. */
  count?: number | undefined;
}

/** A quiet way to take along what is shown: each format with what it carries. Works without scripts; a server component. */
export function Downloads({ of, query = {}, count }: Parts) {
  const t = useTranslations('downloads');
  const locale = useLocale();
  return (
    <details className={styles.downloads}>
      <summary>
        <span className={styles.what}>{t('title')}</span> {count !== undefined && <span className="quiet">{t('count', { count })}</span>}
      </summary>
      <ul className={styles.formats}>
        {offered[of].formats.map((format) => (
          <li key={format}>
            <a href={downloadAddress({ of, format, query, locale })} download>
              {t.rich(`formats.${formatKeys[format]}.name`, { latin: (words) => <bdi dir="ltr">{words}</bdi> })}
            </a>
            <span className="quiet">{t(`formats.${formatKeys[format]}.carries`)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('note')}</p>
    </details>
  );
}
