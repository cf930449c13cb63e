'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { Empty } from '../states/empty.tsx';
import { Waiting } from '../states/waiting.tsx';
import { AsideList } from './aside-list.tsx';
import { captionOf } from './caption-of.ts';
import { ConflictScreen } from './conflict-screen.tsx';
import type { Draftable } from './draftable.ts';
import styles from './keeping.module.css';
import type { Held, Opening } from './keeping.ts';
import { KeptNews } from './kept-news.tsx';
import { useKept } from './use-kept.ts';
import { useOnDevice } from './use-on-device.ts';

/** What this device holds of the account that the server lacks: it is sent from here, and each has its way to the record. */
export function UnsavedList() {
  const t = useTranslations('keeping.unsaved');
  const { held, asides, failed, refresh } = useOnDevice();
  if (failed) return <Empty says={t('unreadable')} />;
  if (held === undefined) return <Waiting />;
  return (
    <>
      {held.length === 0 ? (
        <Empty says={t('none')}>{t('noneWhy')}</Empty>
      ) : (
        <ol className={styles['held']}>
          {held.map((one) => (
            <HeldRecord key={one.subject} held={one} />
          ))}
        </ol>
      )}
      <AsideList asides={asides} refresh={refresh} />
    </>
  );
}

function HeldRecord({ held }: { held: Held }) {
  const t = useTranslations('keeping.unsaved');
  const [opening] = useState(() => openingOf(held));
  const kept = useKept(opening);
  return (
    <li data-held={held.subject}>
      <h2>
        <RecordLink data={held.data} />
      </h2>
      <KeptNews kept={kept} />
      <ConflictScreen kept={kept} />
      {kept.standing === 'malformed' && <p className="small quiet">{t('malformed')}</p>}
    </li>
  );
}

/** The record in its form; a statement in that of the record that it is about. */
function RecordLink({ data }: { data: Draftable }) {
  const t = useTranslations('keeping.unsaved');
  const caption = captionOf(data, useLocale());
  const record = data['record'] === 'statement' ? data['subject'] : data['id'];
  const words = caption ? (
    <bdi lang={caption.language} dir={directionOf(caption.language)}>
      {caption.value}
    </bdi>
  ) : (
    t('unnamed')
  );
  return typeof record === 'string' ? <Link href={`/edit/${record}`}>{words}</Link> : words;
}

/** As if a form had been opened with what the typing started from: what the device holds is taken up then. */
function openingOf({ subject, kind, base, into }: Held): Opening {
  return {
    ...{ subject, kind, data: base.data },
    ...(base.revision === undefined ? {} : { revision: base.revision }),
    ...(into === undefined ? {} : { changeSet: into }),
  };
}
