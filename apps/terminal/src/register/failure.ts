/** Why something could not be done, as far as whoever ran the command has to know. */
export type FailureKind = 'failed' | 'usage' | 'not-found' | 'no-server' | 'not-allowed' | 'interrupted';

/** What the process ends with. 0 is for success; 130 is what shells take for Ctrl-C. */
export const exitCodes = {
  ...{ failed: 1, usage: 2, 'not-found': 3, 'no-server': 4, 'not-allowed': 5 },
  interrupted: 130,
} as const satisfies Record<FailureKind, number>;

/** A failure to tell the person about. The message is in their language already; of `no-server`, which we word ourselves, it is the address that nobody answers at, if one is known. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message = '', options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Whatever was thrown, as a failure. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('failed', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
}
