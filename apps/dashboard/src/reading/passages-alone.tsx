'use client';

import type { PassageView, SourcePage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useCallback, useRef, useState } from 'react';
import { Link } from '../i18n/navigation.ts';
import { SourceImports } from '../import/import-area.tsx';
import { PassageList, passageKey } from './passage-list.tsx';
import styles from './reading.module.css';
import { bringIntoView, useAddressedPassage } from './use-addressed-passage.ts';

/**
 * A source whose text is not here, or is not for everybody: each of its passages by itself, with what it backs. They are never joined: side by side they
 * would give back what their source's rights keep.
 */
export function PassagesAlone({ source, editing }: { source: SourcePage; editing: boolean }) {
  const t = useTranslations('reading');
  const { passages, row } = source;
  const section = useRef<HTMLElement>(null);
  const [held, setHeld] = useState<PassageView>();
  const open = useCallback((passage: PassageView) => {
    setHeld(passage);
    history.replaceState(null, '', `#p-${passage.start}`);
    bringIntoView(`#passage-${passageKey(passage)}`, section.current);
  }, []);
  useAddressedPassage(passages, open);
  return (
    <div className={styles['alone']}>
      {row.ref.attached ? <Kept /> : <Absent editing={editing} />}
      <section ref={section} aria-labelledby="passages" className={styles['passages']}>
        <h2 id="passages" className={styles['sideTitle']}>
          {t('passages.title')} <span className="num quiet">{passages.length}</span>
        </h2>
        {passages.length === 0 ? (
          <p className="small quiet">{t('passages.none')}</p>
        ) : (
          <PassageList passages={passages} language={row.ref.language} lit={held && passageKey(held)} leads="address" onOpen={open} />
        )}
      </section>
    </div>
  );
}

/** Of a text whose rights keep it, readers are told so; it is not missing. */
function Kept() {
  const t = useTranslations('reading.kept');
  return (
    <section className={styles['absent']} aria-labelledby="absent">
      <h2 id="absent" className={styles['sideTitle']}>
        {t('title')}
      </h2>
      <p className="small">{t('body')}</p>
    </section>
  );
}

function Absent({ editing }: { editing: boolean }) {
  const t = useTranslations('reading.absent');
  return (
    <section className={styles['absent']} aria-labelledby="absent">
      <h2 id="absent" className={styles['sideTitle']}>
        {t('title')}
      </h2>
      <p className="small">{t('body')}</p>
      {editing ? (
        <SourceImports />
      ) : (
        <p className="small">{t.rich('signIn', { signIn: (words) => <Link href="/sign-in">{words}</Link> })}</p>
      )}
    </section>
  );
}
