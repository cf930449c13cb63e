import type { AgreementFound } from '../found.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Reading } from './reading.ts';

/** The most words that the phrase of an agreement has. */
export const longestName = 20;

type Agreements = Pick<Reading['text'], 'agreements'>;

/** The phrase of an agreement that has a token among its words. */
export function agreementAround({ agreements }: Agreements, at: number): Placed<AgreementFound> | undefined {
  return within(agreements, { from: at - longestName, to: at + longestName }).find(({ from, to }) => from <= at && at < to);
}

/** Whether the phrase of an agreement ends right before a token. */
export function followsAgreement({ agreements }: Agreements, at: number): boolean {
  return within(agreements, { from: at - longestName, to: at }).some(({ to }) => to === at);
}
