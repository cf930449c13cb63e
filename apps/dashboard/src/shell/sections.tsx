'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Link } from '../navigation/link.ts';
import { usePathname } from '../navigation/use-navigation.ts';
import styles from './shell.module.css';

const sections = [
  { key: 'home', href: '/' },
  { key: 'inbox', href: '/inbox' },
  { key: 'agreements', href: '/agreements' },
  { key: 'actors', href: '/actors' },
  { key: 'compare', href: '/compare' },
  { key: 'time', href: '/time-and-place' },
  { key: 'disputes', href: '/disagreements' },
] as const;

interface Parts {
  /** How many sources wait for a reading. */
  waiting: number;
  /** Whether the reader may edit: to others the inbox has nothing to show. */
  editing: boolean;
}

/** The sections of the register; the one that the reader is in has its nuqta. */
export function Sections({ waiting, editing }: Parts) {
  const t = useTranslations('shell');
  const path = usePathname();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => centre(nav.current, path), [path]);
  return (
    <nav ref={nav} aria-label={t('sections.label')} className={styles.sections}>
      {sections
        .filter(({ key }) => editing || key !== 'inbox')
        .map(({ key, href }) => (
          <Link key={key} href={href} aria-current={isWithin(path, href) ? (path === href ? 'page' : 'true') : undefined}>
            {t(`sections.${key}`)}
            {key === 'inbox' && waiting > 0 && (
              <>
                {' '}
                <span className={`num ${styles.waiting}`}>
                  {waiting}
                  <span className="heard"> {t('waiting')}</span>
                </span>
              </>
            )}
          </Link>
        ))}
    </nav>
  );
}

function isWithin(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}

/** Where the sections are wider than the window, brings the reader's own to its middle. The page itself stays where it is. */
function centre(nav: HTMLElement | null, path: string): void {
  const own = nav?.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!nav || !own || path === '/') return;
  const box = nav.getBoundingClientRect();
  nav.scrollLeft += own.x + own.width / 2 - (box.x + box.width / 2);
}
