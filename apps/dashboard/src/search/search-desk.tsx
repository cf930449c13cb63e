'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { openedHit } from './opened-hit.ts';
import styles from './results.module.css';
import { searchAddress } from './search-address.ts';
import { recents } from './use-recent.ts';

/** How long nobody has typed before the register is asked, in milliseconds. */
const settle = 150;

interface Parts {
  words: string;
  /** What narrows the search, as the address has it. */
  narrowed: Readonly<Record<string, string>>;
  label: string;
  placeholder: string;
  find: string;
  children: ReactNode;
}

/** Search as one types: the words stand in the address, arrows go through the hits. Without scripts it is a plain form. */
export function SearchDesk({ words, narrowed, label, placeholder, find, children }: Parts) {
  const locale = useLocale();
  const desk = useRef<HTMLDivElement>(null);
  const { field, pending, type, ask } = useTyping(words, narrowed);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the links and the field, which all take the focus themselves
    <div ref={desk} onKeyDown={(event) => moveByArrows(event, desk.current)} onClick={(event) => remember(event, locale)}>
      <search>
        <form
          action={getPathname({ href: '/search', locale })}
          className={styles['asking']}
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <label htmlFor="words" className="heard">
            {label}
          </label>
          <input
            ref={field}
            id="words"
            type="search"
            name="q"
            defaultValue={words}
            onChange={type}
            placeholder={placeholder}
            autoComplete="off"
            maxLength={200}
            className={styles['words']}
          />
          {Object.entries(narrowed).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <noscript>
            <button type="submit">{find}</button>
          </noscript>
        </form>
      </search>
      <div aria-busy={pending} className={pending ? styles['pending'] : undefined}>
        {children}
      </div>
    </div>
  );
}

/** The words as they are typed, and the register asked for them once nobody types. The field keeps its own words: what arrives late never takes a letter back. */
function useTyping(words: string, narrowed: Parts['narrowed']) {
  const locale = useLocale();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    if (field.current?.value === '') field.current.focus();
    return () => clearTimeout(timer.current);
  }, []);
  useEffect(() => {
    const { current } = field;
    if (current && document.activeElement !== current) current.value = words;
  }, [words]);
  const ask = () => {
    clearTimeout(timer.current);
    const href = searchAddress(field.current?.value ?? '', narrowed);
    startTransition(() => router.replace(getPathname({ href, locale }), { scroll: false }));
  };
  const type = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, settle);
  };
  return { field, pending, type, ask };
}

function remember(event: MouseEvent, locale: string): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-hit]') : null;
  const recent = link && openedHit(link, locale);
  if (recent) recents.add(recent);
}

function moveByArrows(event: KeyboardEvent, desk: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !desk || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...desk.querySelectorAll<HTMLElement>('input[type=search], [data-hit]')];
  const place = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[place + step];
  if (place === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
