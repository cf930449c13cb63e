'use client';

import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from '../navigation/link.ts';
import { modifierKey, opensSearch } from './search-keys.ts';
import styles from './shell.module.css';

type Palette = ComponentType<{ typed: () => string; onReady: () => void; onLeave: () => void; onGone: () => void }>;

/** The palette and all that it needs, brought along when it is opened or about to be. */
const bring = () => import('../palette/palette.tsx');

/** The way to search: a field that opens the palette, and two keys that do the same. Without scripts it is a link to the page. */
export function Find() {
  const t = useTranslations('shell.find');
  const { isOpen, open, leave, go } = useOpening();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
  return (
    <>
      <Link
        href="/search"
        className={styles.find}
        aria-keyshortcuts="Control+K Meta+K /"
        aria-haspopup="dialog"
        onClick={onClick}
        onPointerEnter={bring}
        onFocus={bring}
      >
        <span className={styles.long}>{t('long')}</span>
        <span className={styles.short}>{t('short')}</span>
        <kbd>{useModifier()} K</kbd>
      </Link>
      {isOpen && <Opened onLeave={leave} onGone={go} />}
    </>
  );
}

/** Whether the palette is open; who leaves it is back where they were. */
function useOpening() {
  const [isOpen, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const open = () => {
    before.current = document.activeElement;
    setOpen(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event, isField(event.target))) return;
      event.preventDefault();
      before.current ??= document.activeElement;
      // At once, so that the letter typed next has a field to go to.
      flushSync(() => setOpen(true));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const go = () => {
    before.current = null;
    setOpen(false);
  };
  const leave = () => {
    const back = before.current;
    go();
    if (back instanceof HTMLElement) requestAnimationFrame(() => back.focus());
  };
  return { isOpen, open, leave, go };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** The palette once it is there; until then a field that nobody sees takes what is typed. */
function Opened({ onLeave, onGone }: { onLeave: () => void; onGone: () => void }) {
  const t = useTranslations('shell.find');
  const [palette, setPalette] = useState<{ readonly Palette: Palette }>();
  const [isReady, setReady] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    bring().then(
      (brought) => wanted && setPalette(brought),
      () => wanted && onLeave(),
    );
    return () => {
      wanted = false;
    };
  }, [onLeave]);
  return (
    <>
      {!isReady && (
        <input ref={field} className={styles.early} aria-label={t('long')} onKeyDown={(event) => event.key === 'Escape' && onLeave()} />
      )}
      {palette && (
        <palette.Palette typed={() => field.current?.value ?? ''} onReady={() => setReady(true)} onLeave={onLeave} onGone={onGone} />
      )}
    </>
  );
}

/** How the key is called that goes with K. */
function useModifier(): string {
  const [key, setKey] = useState('Ctrl');
  useEffect(() => setKey(modifierKey(navigator.userAgent)), []);
  return key;
}
