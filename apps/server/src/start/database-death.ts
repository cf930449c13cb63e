import type { StartError } from '@mithaq/store';
import type { Logger } from 'pino';
import type { Report } from './report.ts';

/** Whom the end of a database is told. */
export interface Listeners {
  readonly report: (report: Report) => void;
  readonly log: Logger;
}

/** The embedded database ended and runs again: requests under way were answered with `unavailable`, the next ones are not. */
export function tellOfRestart({ text, hint }: StartError, { log }: Listeners): void {
  log.warn({ hint: hint.en }, text.en);
}

/** The embedded database ended for good: until Mithaq is started again every request is answered with `unavailable`. */
export function tellOfDeath({ text, hint }: StartError, { report, log }: Listeners): void {
  log.fatal({ hint: hint.en }, text.en);
  report({ type: 'failed', message: text, hint });
}
