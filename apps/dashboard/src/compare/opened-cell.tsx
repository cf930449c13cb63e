'use server';

import type { ReactNode } from 'react';
import { localeOf } from '../i18n/locale-of.ts';
import { cellOf } from './open-address.ts';
import { Opened } from './opened.tsx';

/** What a cell holds, for a page that is open already: nothing else of it is asked for again. Arguments come from outside. */
export async function openedCell(locale: unknown, key: unknown): Promise<ReactNode> {
  const cell = cellOf(typeof key === 'string' && key.length <= longest ? key : undefined);
  return cell === undefined ? null : <Opened cell={cell} locale={localeOf(String(locale))} />;
}

/** No slug and no code are longer together. */
const longest = 400;
