/** What stands in a text, and what is sent instead. */
export interface Change {
  readonly stands: Buffer;
  readonly sent: Buffer;
  /** Whether what follows is taken out, too. */
  readonly takes?: TakenOut;
}

/** What is taken out of a text instead of being sent: `first`, then all up to the end, which is not. */
export interface TakenOut {
  readonly first: Buffer;
  readonly until: Buffer;
  readonly take: (part: Buffer) => void;
}

export function changing(changes: readonly Change[]): { readonly held: () => Buffer; readonly put: (chunk: Buffer) => Buffer };
