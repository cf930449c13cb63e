/** What a check of the whole chain found. */
export interface AuditReport {
  readonly entries: number;
  /** The hash of the last entry in the chain, lower-case hexadecimal: to be noted elsewhere, and compared later. */
  readonly head: string;
  /** The first thousand. */
  readonly problems: readonly AuditProblem[];
}

/** One thing that does not fit. `position` is that of the entry at fault; 0 where there is none, or where it has no place. */
export interface AuditProblem {
  readonly problem: 'digest' | 'chain' | 'gap' | 'revision-gap' | 'not-current' | 'unsealed';
  readonly position: number;
  readonly subject: string;
}
