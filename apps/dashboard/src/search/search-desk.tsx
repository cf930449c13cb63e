'use client';

import type { SearchKind } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import { getPathname, Link } from '../i18n/navigation.ts';
import { searchKinds } from './kinds.ts';
import styles from './results.module.css';
import { searchAddress } from './search-address.ts';

/** How long nobody has typed before the register is asked, in milliseconds. */
const settle = 180;

interface Parts {
  words: string;
  kind: SearchKind | undefined;
  children: ReactNode;
}

/** Search as one types: the words stand in the address, arrows go through the hits. Without scripts it is a plain form. */
export function SearchDesk({ words, kind, children }: Parts) {
  const t = useTranslations('search');
  const locale = useLocale();
  const router = useRouter();
  const desk = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState(words);
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    field.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);

  const ask = (next: string) =>
    startTransition(() => router.replace(getPathname({ href: searchAddress(next, kind), locale }), { scroll: false }));
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask(next), settle);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the links and the field, which all take the focus themselves
    <div ref={desk} onKeyDown={(event) => moveByArrows(event, desk.current)}>
      <search>
        <form
          action={getPathname({ href: '/search', locale })}
          className={styles['asking']}
          onSubmit={(event) => {
            event.preventDefault();
            clearTimeout(timer.current);
            ask(typed);
          }}
        >
          <label htmlFor="words" className="heard">
            {t('label')}
          </label>
          <input
            ref={field}
            id="words"
            type="search"
            name="q"
            dir="auto"
            value={typed}
            onChange={(event) => type(event.target.value)}
            placeholder={t('placeholder')}
            autoComplete="off"
            maxLength={200}
            className={styles['words']}
          />
          {kind && <input type="hidden" name="kind" value={kind} />}
        </form>
      </search>
      <nav aria-label={t('kinds.label')} className={styles['kinds']}>
        {[undefined, ...searchKinds].map((each) => (
          <Link
            key={each ?? 'all'}
            href={searchAddress(typed, each)}
            replace
            scroll={false}
            aria-current={each === kind ? 'true' : undefined}
          >
            {t(`kinds.${each ?? 'all'}`)}
          </Link>
        ))}
      </nav>
      <div aria-busy={pending} className={pending ? styles['pending'] : undefined}>
        {children}
      </div>
    </div>
  );
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
