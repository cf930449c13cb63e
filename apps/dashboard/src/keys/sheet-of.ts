import type { Messages } from '../i18n/messages.ts';
import { rowsOf, type Scope, scopes } from './key-table.ts';
import type { Press } from './press.ts';

/** The sheet of all keys, in the reader's words. */
export interface KeySheet extends Omit<Messages['keys'], 'scopes' | 'acts'> {
  readonly scopes: readonly SheetScope[];
}

export interface SheetScope {
  readonly scope: Scope;
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly act: string;
  readonly words: string;
  /** Of a range, the first and the last; else each key that does it. */
  readonly press: readonly Press[];
  readonly range: boolean;
}

/** Makes the sheet out of the table and the words for it. */
export function sheetOf({ scopes: titles, acts, ...words }: Messages['keys']): KeySheet {
  return { ...words, scopes: scopes.map((scope) => ({ scope, title: titles[scope], rows: sheetRows(scope, acts[scope]) })) };
}

function sheetRows(scope: Scope, words: Readonly<Record<string, string>>): readonly SheetRow[] {
  return rowsOf(scope).map(([act, { press, range = false }]) => ({
    act,
    words: words[act] ?? act,
    press: range ? [press[0], press[8] ?? press[0]] : press,
    range,
  }));
}
