'use client';

import { fieldLabel } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { useAccount } from './account.tsx';
import { type Aside, deviceOf } from './device.ts';
import styles from './keeping.module.css';
import { kindOf } from './kind-of.ts';
import { piecesOf } from './plain-words.ts';
import { TypedAt } from './typed-at.tsx';

/** What was typed and not chosen: to be read, copied and thrown away. */
export function AsideList({ asides, refresh }: { asides: readonly Aside[]; refresh: () => void }) {
  const t = useTranslations('keeping.unsaved');
  const { id } = useAccount();
  if (asides.length === 0) return null;
  const throwAway = (one: Aside) => void deviceOf(id).throwAway(one.id).then(refresh, refresh);
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">{t('asides')}</h2>
      <ol className={styles['held']}>
        {asides.map((one) => (
          <li key={one.id}>
            <p className={styles['news']}>
              <Link href={`/edit/${one.subject}`}>{t('record')}</Link>
              <TypedAt at={one.at} />
              <button type="button" className={styles['act']} onClick={() => throwAway(one)}>
                {t('throwAway')}
              </button>
            </p>
            <Fields of={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fields({ of: { subject, fields } }: { of: Aside }) {
  const locale = useLocale();
  return (
    <dl className={styles['fields']}>
      {Object.entries(fields).map(([property, value]) => (
        <div key={property}>
          <dt>{fieldLabel(kindOf(subject), property)[locale]}</dt>
          <dd>
            {piecesOf(value).map(({ key, text, language }) => (
              <p key={key} dir="auto" {...(language === undefined ? {} : { lang: language })}>
                {text}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
