import { type Detail, type EditConflict, type ErrorCode, errorCodes, MithaqError } from '@mithaq/domain';
import { toldBy } from './failure.ts';

/**
 * What a call's error means, as the error of the domain that the server threw: with its code, category, path and details, worded in either
 * language by `messageIn`, and with its `conflict` where two edits cannot be joined. `undefined` where no server answered, for an error
 * that is none of the server's, and for a code that only a newer Mithaq knows (`failureOf` tells its message all the same).
 */
export function mithaqErrorOf(error: unknown): MithaqError | undefined {
  const told = toldBy(error);
  if (told === undefined || !isKnown(told.code)) return undefined;
  const { code, path, details = {}, conflict } = told;
  return conflict === undefined ? new MithaqError(code, details, path) : new ToldClash({ details, path, conflict });
}

interface Clash {
  readonly details: Readonly<Record<string, Detail>>;
  readonly path: readonly (string | number)[];
  readonly conflict: EditConflict;
}

/** The domain's own `EditClash` would bring every schema along, to name fields that the server has named already. */
class ToldClash extends MithaqError {
  override readonly conflict: EditConflict;

  constructor({ details, path, conflict }: Clash) {
    super('edit-conflict', details, path);
    this.conflict = conflict;
  }
}

const known: ReadonlySet<string> = new Set(errorCodes);

function isKnown(code: string): code is ErrorCode {
  return known.has(code);
}
