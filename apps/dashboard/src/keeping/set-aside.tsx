'use client';

import { fieldLabel } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { type Aside, deviceOf } from './device.ts';
import styles from './keeping.module.css';
import { kindOf } from './kind-of.ts';
import { TypedAt } from './typed-at.tsx';
import type { Kept } from './use-kept.ts';

/** What was typed into this record and not chosen: it can be put back, or thrown away. */
export function SetAside({ kept }: { kept: Kept }) {
  const { asides, throwAway } = useAsides(kept);
  return asides.map((one) => <OneAside key={one.id} kept={kept} aside={one} throwAway={() => throwAway(one.id)} />);
}

function OneAside({ kept, aside, throwAway }: { kept: Kept; aside: Aside; throwAway: () => void }) {
  const t = useTranslations('keeping');
  const locale = useLocale();
  const labels = Object.keys(aside.fields).map((property) => fieldLabel(kindOf(kept.subject), property)[locale]);
  const putBack = () => {
    kept.change({ ...kept.data, ...aside.fields });
    throwAway();
  };
  return (
    <p className={styles['aside']} data-aside={aside.id}>
      {t.rich('setAside', {
        fields: () => <strong>{new Intl.ListFormat(locale).format(labels)}</strong>,
        time: () => <TypedAt at={aside.at} />,
      })}{' '}
      <button type="button" className={styles['act']} onClick={putBack}>
        {t('putBack')}
      </button>{' '}
      <button type="button" className={styles['act']} onClick={throwAway}>
        {t('unsaved.throwAway')}
      </button>
    </p>
  );
}

/** What is set aside of a record; looked up anew whenever it was chosen among two versions, or taken from the server. */
function useAsides({ account, subject, standing, takenUp }: Kept) {
  const [asides, setAsides] = useState<readonly Aside[]>([]);
  const [asked, setAsked] = useState(0);
  const isChoosing = standing === 'conflict';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the device says nothing by itself, so it is asked after whatever may have set something aside
  useEffect(() => {
    let isOver = false;
    deviceOf(account.id)
      .asides()
      .then(
        (all) => {
          if (!isOver) setAsides(all.filter((one) => one.subject === subject));
        },
        () => setAsides([]),
      );
    return () => {
      isOver = true;
    };
  }, [account.id, subject, isChoosing, takenUp, asked]);
  const again = () => setAsked((times) => times + 1);
  return { asides, throwAway: (id: string) => void deviceOf(account.id).throwAway(id).then(again, again) };
}
