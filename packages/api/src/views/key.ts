import { z } from 'zod';
import { Scope } from '../capability.ts';
import { PersonName } from './person.ts';

/** Longest life of a key, in days. */
const longestLife = 3_650;

/** An API key as its owner sees it. */
export const KeyView = z.object({
  id: z.string(),
  name: z.string(),
  /** The first characters of the key, to tell it from others. */
  start: z.string(),
  scopes: z.array(Scope),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional(),
  lastUsedAt: z.iso.datetime().optional(),
});
export type KeyView = z.output<typeof KeyView>;

/** A key that was just made. The key itself is told this once and kept nowhere. */
export const NewKeyView = KeyView.extend({ key: z.string() });
export type NewKeyView = z.output<typeof NewKeyView>;

/** A key to be made: what it is for, what it may be used for, and for how many days; without them it does not expire. */
export const KeyRequest = z.object({
  name: PersonName,
  scopes: z.array(Scope).min(1).max(Scope.options.length),
  expiresInDays: z.int().min(1).max(longestLife).optional(),
});
export type KeyRequest = z.output<typeof KeyRequest>;

/** The id of a key. */
export const KeyId = z.string().regex(/^apikey_[0-9a-z]{26}$/, 'expected the id of a key');
