import { randomUUID } from 'node:crypto';

/** The header that names a request in the logs of everybody who handled it. */
export const requestIdHeader = 'x-request-id';

const wellFormed = /^[\w.-]{8,128}$/;

/** The name that a request came with, where it is one; else a new one. What else callers put there does not get into the log. */
export function requestIdOf(header: string | null | undefined): string {
  return header !== null && header !== undefined && wellFormed.test(header) ? header : randomUUID();
}
