import type { NameOf } from './name-trie.ts';

/** A stretch of tokens that carries a name of the register. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Letters of particles on the first token. */
  readonly skipped: number;
  readonly particles: readonly string[];
  readonly names: readonly NameOf[];
}
