// @ts-check

/** Something a user can mend: what is wrong in one line, and what to do about it. Shown without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {{ hint?: string, details?: string }} [more] `details` is output worth reading before the message
   */
  constructor(message, { hint = '', details = '' } = {}) {
    super(message);
    this.hint = hint;
    this.details = details;
  }
}

/**
 * Prints a failure to stderr. Anything that is not a `Failure` is a fault of ours and keeps its stack.
 * @param {unknown} error
 */
export function report(error) {
  if (!(error instanceof Failure)) {
    console.error(error);
    return;
  }
  if (error.details) console.error(error.details.trimEnd());
  console.error(`\nMithaq: ${error.message}`);
  if (error.hint) console.error(`        ${error.hint}`);
}
