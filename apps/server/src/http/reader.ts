import { createHmac } from 'node:crypto';
import { isSameToken } from '../accounts/token.ts';

/** The header in which our dashboard tells whom it asks for: all of its requests come from one address. */
export const readerHeader = 'x-mithaq-reader';

/**
 * The address that the dashboard tells of its reader, signed with the key that only it and we have; nothing where it is not signed so, as
 * nobody else can. A reader who comes to see theirs gains nothing: it names themselves.
 */
export function toldReader(told: string | undefined, key: string | undefined): string | undefined {
  const [address = '', signature = ''] = told?.split(' ') ?? [];
  if (key === undefined || address === '') return undefined;
  return isSameToken(signature, createHmac('sha256', key).update(address).digest('base64url')) ? address : undefined;
}
