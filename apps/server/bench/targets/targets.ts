import type pg from 'pg';
import { publishing } from './publishing.ts';
import { byId, lists } from './reading.ts';
import { fullText, typing } from './searching.ts';
import type { Target } from './target.ts';

/** Everything that is measured, or only what is named. */
const makers: Readonly<Record<string, (pool: pg.Pool) => Promise<Target>>> = {
  'agreement by id': byId,
  'filtered list': lists,
  'search as you type': typing,
  'full text': fullText,
  'publish one field': publishing,
};

export async function targetsFor(pool: pg.Pool, { only }: { readonly only: readonly string[] }): Promise<readonly Target[]> {
  const wanted = Object.entries(makers).filter(([name]) => only.length === 0 || only.some((part) => name.includes(part)));
  return Promise.all(wanted.map(([, make]) => make(pool)));
}
