import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret word of 256 random bits, for whoever may read where it is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether two secret words are the same, in a time that tells nothing of how they differ. */
export function isSameToken(one: string, other: string): boolean {
  const [a, b] = [one, other].map((token) => createHash('sha256').update(token).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
