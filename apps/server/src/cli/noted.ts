import type { BothLanguages, Store } from '@mithaq/store';
import { InvalidArgumentError } from 'commander';

/** A hash that was noted elsewhere as the end of a history, and whether that history still has it. */
export interface Noted {
  readonly hash: string;
  readonly holds: boolean;
}

const Hash = /^[0-9a-f]{64}$/;
const beginning = '0'.repeat(64);

/** Reads one more hash of the command line. @throws InvalidArgumentError */
export function notedHash(given: string, before: readonly string[] = []): readonly string[] {
  if (!Hash.test(given)) throw new InvalidArgumentError('expected a hash of 64 hexadecimal digits');
  return [...before, given];
}

/**
 * Looks noted hashes up, in the register's history and that of accounts. A chain that was cut off at its end, or written anew as a whole,
 * holds by itself: only what was noted elsewhere tells.
 */
export async function lookUpNoted(pool: Store['pool'], hashes: readonly string[]): Promise<readonly Noted[]> {
  const { rows } = await pool.query<{ hash: string }>(
    'select hash from revision where hash = any($1) union select hash from account_act where hash = any($1)',
    [hashes],
  );
  const there = new Set([beginning, ...rows.map(({ hash }) => hash)]);
  return hashes.map((hash) => ({ hash, holds: there.has(hash) }));
}

/** What came of looking them up, a line each; nothing where none was given. */
export function notedInWords(noted: readonly Noted[]): BothLanguages {
  const lines = (there: string, gone: string) => noted.map(({ hash, holds }) => `\n${holds ? there : gone} ${hash}`).join('');
  return {
    ar: lines('ما دُوّن ما زال في التاريخ:', 'ما دُوّن لم يعد في التاريخ، فقد قُطعت نهايته أو كُتب من جديد:'),
    en: lines(
      'What was noted is still in the history:',
      'What was noted is not in the history any more: its end was cut off, or it was written anew:',
    ),
  };
}
