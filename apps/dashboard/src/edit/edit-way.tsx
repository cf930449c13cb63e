'use client';

import { type ReactNode, useRef } from 'react';
import { ariaKey, Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { Link } from '../navigation/link.ts';

interface Parts {
  to: string;
  className?: string | undefined;
  /** Whether the key goes there: on a page of one record. */
  isKeyed: boolean;
  children: ReactNode;
}

/** The way to a record's form, by a click or by its key. */
export function EditWay({ to, className, isKeyed, children }: Parts) {
  const way = useRef<HTMLSpanElement>(null);
  useKeys('record', { edit: () => way.current?.querySelector('a')?.click() }, isKeyed);
  return (
    <span ref={way}>
      <Link href={to} className={className} aria-keyshortcuts={isKeyed ? ariaKey('record', 'edit') : undefined}>
        {children} {isKeyed && <Key scope="record" act="edit" />}
      </Link>
    </span>
  );
}
