import type { SearchKind } from '@mithaq/client';
import { searchKindOf } from './kinds.ts';

/** A look-up that a reader went on from: a hit that was opened. Only what a search found, so never a draft. */
export interface Recent {
  /** The key of the hit. */
  readonly key: string;
  readonly kind: SearchKind;
  /** Where it led, without the language. */
  readonly path: string;
  readonly title: string;
  /** Where the title is not in the interface's language then. */
  readonly language?: string;
}

/** So many look-ups are kept. */
export const mostRecent = 8;

/** Look-ups with one more, the newest first; one that is there already moves to the front. */
export function withRecent(kept: readonly Recent[], one: Recent): readonly Recent[] {
  return [one, ...kept.filter(({ key }) => key !== one.key)].slice(0, mostRecent);
}

export function withoutRecent(kept: readonly Recent[], key: string): readonly Recent[] {
  return kept.filter((recent) => recent.key !== key);
}

/** Reads look-ups as they are kept; whatever is none of ours is left out. */
export function readRecent(written: string | null): readonly Recent[] {
  const kept = parsed(written);
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => recentOf(one)).slice(0, mostRecent) : [];
}

function parsed(written: string | null): unknown {
  try {
    return JSON.parse(written ?? '[]');
  } catch {
    return [];
  }
}

function recentOf(one: unknown): readonly Recent[] {
  if (one === null || typeof one !== 'object') return [];
  const { key, kind: named, path, title, language } = one as Readonly<Record<string, unknown>>;
  const kind = typeof named === 'string' ? searchKindOf(named) : undefined;
  if (typeof key !== 'string' || kind === undefined || typeof title !== 'string' || typeof path !== 'string') return [];
  if (!/^\/(?![/\\])/.test(path)) return [];
  return [{ key, kind, path, title, ...(typeof language === 'string' ? { language } : {}) }];
}
