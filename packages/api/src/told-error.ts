import {
  type Detail,
  type EditConflict,
  type ErrorCategory,
  type ErrorCode,
  errorText,
  type InterfaceLanguage,
  type MithaqError,
} from '@mithaq/domain';

/** An error as callers are told it: under `error.data.mithaq` by tRPC, under `error` by everything else. */
export interface ToldError {
  readonly category: ErrorCategory;
  readonly code: ErrorCode;
  /** Where in the input it lies; empty where it lies nowhere in particular. */
  readonly path: readonly (string | number)[];
  /** What to tell the person, in the language that was asked for. */
  readonly message: string;
  /** What fills the blanks of the message, in both languages, so that it can be worded anew. */
  readonly details: Readonly<Record<string, Detail>>;
  /** Of an `edit-conflict`: both versions, and field by field. */
  readonly conflict?: EditConflict;
}

/** Puts an error in the caller's words. Of its details only those are told that its message tells: others are for our log. */
export function toldError(error: MithaqError, language: InterfaceLanguage): ToldError {
  const { category, code, path, conflict } = error;
  const message = error.messageIn(language);
  return { category, code, path: [...path], message, details: detailsIn(error), ...(conflict ? { conflict } : {}) };
}

function detailsIn({ code, details }: MithaqError): ToldError['details'] {
  const { en = '' } = errorText(code);
  return Object.fromEntries(Object.entries(details).filter(([name]) => en.includes(`{${name}}`)));
}
