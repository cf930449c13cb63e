import type { Detail, ErrorCode } from '@mithaq/domain';

/** Why a file is not read, of the closed set. Its name is added where the file is known by one. */
export type RefusalCode = Extract<
  ErrorCode,
  | 'too-large'
  | 'empty-file'
  | 'unsupported-format'
  | 'unknown-encoding'
  | 'encrypted-file'
  | 'no-text-layer'
  | 'nests-too-deep'
  | 'expands-too-far'
  | 'reading-took-too-long'
  | 'damaged-file'
>;

/** What is told of a refusal from one process to another, where an error's class would be lost. */
export interface ToldRefusal {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, Detail>>;
}

/** A file that is not read. Thrown by the readers of formats; whoever called them makes it a `MithaqError` with the file's name. */
export class Refusal extends Error implements ToldRefusal {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, Detail>>;

  constructor(code: RefusalCode, details: Readonly<Record<string, Detail>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
