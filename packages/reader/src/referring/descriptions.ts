import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { descriptions, type Meaning } from './words.ts';

/** A noun that means somebody whom the text has named: "both sides", الحركة. `from` and `to` count tokens. */
export interface Description {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** Letters of particles before its first word. */
  readonly skipped: number;
}

/** The description that starts at a token. */
export function descriptionAt(tokens: readonly Token[], at: number): Description | undefined {
  const met = longestAt(descriptions, tokens, { from: at, to: tokens.length });
  return met && { from: at, to: met.to, meaning: met.meaning, skipped: met.form.skipped };
}
