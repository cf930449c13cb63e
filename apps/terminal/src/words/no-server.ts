import type { Say } from './phrases.ts';

/** That no server runs, or that none answers at the address that was asked, where one is known. */
export function noServer(address: string, say: Say): string {
  return address === '' ? say('noServer') : `${say('noAnswerAt')} ${address}`;
}
