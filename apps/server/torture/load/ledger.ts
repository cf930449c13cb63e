import type { Agreement } from '@mithaq/domain';

/** What the server has acknowledged, kept where no fault of the server reaches. */
export type Acknowledged =
  | { readonly kind: 'draft' | 'published'; readonly subject: Agreement['id']; readonly revision: number; readonly label: string }
  | { readonly kind: 'change-set'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string; readonly text: string }
  | { readonly kind: 'verdict'; readonly source: string; readonly suggestion: string; readonly verdict: 'accepted' | 'rejected' };

/** A change set that was to be published: all of it, or nothing. */
export interface Attempt {
  readonly changeSet: string;
  readonly subjects: readonly string[];
}

/** The account of a load. */
export interface Ledger {
  readonly acknowledged: Acknowledged[];
  readonly attempts: Attempt[];
  /** Calls that got no answer, or that the database gave none: of those, nobody knows whether they were done. */
  unanswered: number;
  /** Calls that the server refused, by the code that it told. */
  readonly refused: Map<string, number>;
  /** When the last write was acknowledged, by `performance.now`. */
  lastAt: number;
}

export function openLedger(): Ledger {
  return { acknowledged: [], attempts: [], unanswered: 0, refused: new Map(), lastAt: 0 };
}

/** Writes down what was acknowledged. */
export function acknowledge(ledger: Ledger, what: Acknowledged): void {
  ledger.acknowledged.push(what);
  ledger.lastAt = performance.now();
}
