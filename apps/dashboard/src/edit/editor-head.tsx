'use client';

import { captionOf, describeKind, Name, pickText, propertyLabels, type RecordKind } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../controls/controls.module.css';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { Draftable } from '../keeping/draftable.ts';
import { KeptNews } from '../keeping/kept-news.tsx';
import type { Kept } from '../keeping/use-kept.ts';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { WhoElse } from '../presence/who-else.tsx';
import { Text } from '../voice/text.tsx';
import styles from './edit.module.css';
import { elementsIn, fieldsIn, textIn } from './paths.ts';
import { shortened } from './shortened.ts';

interface Parts {
  kind: RecordKind;
  kept: Kept;
  /** The property that is being edited. */
  at: string | undefined;
  isPublished: boolean;
  isLeaving: boolean;
  address: string | undefined;
  changeSet: string | undefined;
  withdraw: () => void;
  told: string | undefined;
}

/** What is edited, how it is kept, and what can be done with it as a whole. */
export function EditorHead({ kind, kept, at, isPublished, isLeaving, address, changeSet, withdraw, told }: Parts) {
  const t = useTranslations('edit');
  const locale = useLocale();
  const label = pickText(describeKind(kind).label.one, locale).text;
  const caption = captionIn(kept.data);
  return (
    <header className={styles['head']}>
      <p className={page['kick']}>
        {t(isPublished ? 'editing' : 'making', { kind: label })}
        {address !== undefined && isPublished && (
          <>
            {' · '}
            <Link href={address}>{t('asReaders')}</Link>
          </>
        )}
        {kept.revision !== undefined && (
          <>
            {' · '}
            <Link href={`/history/${kept.subject}`}>{t('history')}</Link>
          </>
        )}
      </p>
      <h1 className={page['title']}>{Object.keys(caption).length > 0 ? <Text of={caption} /> : t('unnamed')}</h1>
      <WhoElse subject={kept.subject} part="editing" labels={propertyLabels(kind)} {...(at === undefined ? {} : { property: at })} />
      <div className={styles['bar']}>
        <KeptNews kept={kept} />
        <button type="button" className={controls['button']} disabled={!kept.canUndo} onClick={() => kept.undo()}>
          {t('undo')}
        </button>
        <button type="button" className={controls['button']} disabled={!kept.canRedo} onClick={() => kept.redo()}>
          {t('redo')}
        </button>
        {changeSet !== undefined && (
          <Link href={`/review/${changeSet}`} className={controls['button']}>
            {t('handIn')}
          </Link>
        )}
        <Leaving kept={kept} isPublished={isPublished} isDrafted={changeSet !== undefined} isLeaving={isLeaving} withdraw={withdraw} />
      </div>
      {isLeaving && <p className={styles['flag']}>{t('leaving')}</p>}
      <p role="alert" className={styles['wrong']}>
        {told}
      </p>
    </header>
  );
}

type LeavingParts = Pick<Parts, 'kept' | 'isPublished' | 'isLeaving' | 'withdraw'> & { isDrafted: boolean };

/** Giving a draft up, and withdrawing what readers see: both asked first. */
function Leaving({ kept, isPublished, isDrafted, isLeaving, withdraw }: LeavingParts) {
  const t = useTranslations('edit');
  const router = useRouter();
  const locale = useLocale();
  const [asked, setAsked] = useState<'giveUp' | 'withdraw'>();
  const act = async () => {
    if (asked === 'withdraw') withdraw();
    if (asked === 'giveUp') {
      await kept.giveUp();
      if (isPublished) router.refresh();
      else router.push(getPathname({ href: '/review', locale }));
    }
    setAsked(undefined);
  };
  if (asked !== undefined)
    return (
      <fieldset className={styles['asked']} aria-label={t(`${asked}.sure`)}>
        <span className="small">{t(`${asked}.sure`)}</span>
        <button type="button" className={controls['button']} onClick={() => void act()}>
          {t(`${asked}.yes`)}
        </button>
        <button
          ref={focusOn}
          type="button"
          className={controls['button']}
          onClick={() => setAsked(undefined)}
          onKeyDown={({ key }) => key === 'Escape' && setAsked(undefined)}
        >
          {t(`${asked}.no`)}
        </button>
      </fieldset>
    );
  return (
    <>
      {isDrafted && (
        <button type="button" className={controls['button']} onClick={() => setAsked('giveUp')}>
          {t('giveUp.act')}
        </button>
      )}
      {isPublished && !isLeaving && (
        <button type="button" className={controls['button']} onClick={() => setAsked('withdraw')}>
          {t('withdraw.act')}
        </button>
      )}
    </>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** What a record is called as it is being typed. */
function captionIn(data: Draftable): Readonly<Record<string, string>> {
  const label = Object.entries(fieldsIn(data['label'])).map(([tag, text]) => [tag, textIn(text)] as const);
  const names = elementsIn(data['names']).flatMap((one) => {
    const name = Name.safeParse(one);
    return name.success ? [name.data] : [];
  });
  const caption = { ...captionOf(names), ...Object.fromEntries(label) };
  return Object.fromEntries(Object.entries(caption).map(([tag, text]) => [tag, shortened(text)]));
}
