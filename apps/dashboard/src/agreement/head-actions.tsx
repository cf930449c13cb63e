import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import controls from '../controls/controls.module.css';
import { downloadAddress } from '../downloads/download-address.ts';
import { formatKeys, offered } from '../downloads/offered.ts';
import { EditLink } from '../edit/edit-link.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './names.module.css';

/** What a reader does with the page: cite it, take it along. */
export function HeadActions({ agreement }: { agreement: Ref }) {
  const t = useTranslations('cite');
  return (
    <div className={styles.actions}>
      <CiteLink of={{ record: agreement.id }} keyed className={controls.button}>
        {t('link')} <kbd>{t('key')}</kbd>
      </CiteLink>
      <EditLink of={agreement} className={controls.button} />
      <ExportMenu agreement={agreement} />
    </div>
  );
}

/** The formats of the agreement with what belongs to it; opens without scripts. */
function ExportMenu({ agreement }: { agreement: Ref }) {
  const t = useTranslations('cite');
  const names = useTranslations('downloads.formats');
  const locale = useLocale();
  return (
    <details className={styles.export}>
      <summary className={controls.button}>{t('export')}</summary>
      <div className={styles.formats}>
        <ul>
          {offered.agreement.formats.map((format) => (
            <li key={format}>
              <a href={downloadAddress({ of: 'agreement', format, query: { key: agreement.slug }, locale })} download>
                {names.rich(`${formatKeys[format]}.name`, { latin: (words) => <bdi dir="ltr">{words}</bdi> })}
              </a>{' '}
              <span className="quiet">{names(`${formatKeys[format]}.carries`)}</span>
            </li>
          ))}
        </ul>
        <p className="faint">{t('exportNote')}</p>
      </div>
    </details>
  );
}
