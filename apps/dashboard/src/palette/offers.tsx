'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, memo, type PointerEvent, useEffect, useRef } from 'react';
import { HitFacts, HitTitle } from '../search/hit-lines.tsx';
import type { Offer, OfferGroup } from './offered.ts';
import styles from './palette.module.css';

export const resultsId = 'palette-results';

/** The id of an offer's element. */
export function optionId(key: string): string {
  return `offer-${key}`;
}

interface Parts {
  groups: readonly OfferGroup[];
  chosen: string | undefined;
  /** Whether the reader went to the chosen one. */
  moved: boolean;
  label: string;
  onChoose: (key: string) => void;
  onOpen: (offer: Offer, inNewTab: boolean) => void;
}

/** What is offered, in groups. The pointer chooses what it moves over; a click opens it, as a link does. */
export function Offers({ groups, chosen, moved, label, onChoose, onOpen }: Parts) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => keepInSight(list.current, moved ? chosen : undefined), [chosen, moved]);
  const offerAt = (target: EventTarget) => groups.flatMap(({ offers }) => offers).find(({ key }) => key === keyAt(target));
  const onPointerMove = ({ target, pointerType, movementX, movementY }: PointerEvent) => {
    // A pointer that stands still over a list that changes chooses nothing.
    const key = movementX === 0 && movementY === 0 ? undefined : keyAt(target);
    if (pointerType === 'mouse' && key !== undefined && key !== chosen) onChoose(key);
  };
  const onClick = (event: MouseEvent) => {
    const offer = offerAt(event.target);
    if (offer === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(offer, false);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    <div
      ref={list}
      id={resultsId}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className={styles['list']}
      onPointerMove={onPointerMove}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {groups.map((group) => (
        <Group key={group.id} group={group} chosen={group.offers.some(({ key }) => key === chosen) ? chosen : undefined} />
      ))}
    </div>
  );
}

function keyAt(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-offer]')?.dataset['offer'] : undefined;
}

function keepInSight(list: HTMLElement | null, key: string | undefined): void {
  if (!list) return;
  if (key === undefined) list.scrollTo({ top: 0 });
  else document.getElementById(optionId(key))?.scrollIntoView({ block: 'nearest' });
}

const Group = memo(function Group({ group, chosen }: { group: OfferGroup; chosen: string | undefined }) {
  const t = useTranslations('palette');
  const { id, label, count, offers } = group;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options is no field set
    <div role="group" aria-label={label === '' ? t('all') : label}>
      {label !== '' && (
        <p role="presentation" className={styles['group']}>
          {label}
          <span className="num">{count}</span>
        </p>
      )}
      {offers.map((offer) => (
        <Option key={`${id} ${offer.key}`} offer={offer} chosen={offer.key === chosen} />
      ))}
    </div>
  );
});

const Option = memo(function Option({ offer: { key, href, hit }, chosen }: { offer: Offer; chosen: boolean }) {
  const t = useTranslations('palette');
  return (
    <a
      id={optionId(key)}
      href={href}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      data-offer={key}
      data-kind={hit?.kind}
      className={hit ? styles['offer'] : `${styles['offer']} ${styles['all']}`}
    >
      {hit ? (
        <>
          <span className={styles['leads']}>
            <HitTitle hit={hit} />
          </span>
          <HitFacts hit={hit} />
        </>
      ) : (
        <span className={styles['leads']}>{t('all')}</span>
      )}
    </a>
  );
});
