import { MithaqError } from '@mithaq/domain';
import type { BothLanguages } from '@mithaq/store';
import { StartFailure } from '../start/failure.ts';

/** A failure as it is told: by its code to programs, in words to people, with what to do about it where that is known. */
export interface ToldFailure {
  readonly code: string;
  readonly message: BothLanguages;
  readonly hint?: BothLanguages;
}

/** Every failure of a command, as it is told. What belongs to no closed set is a fault of ours, told as the start of the server tells it. */
export function toldFailure(fault: unknown): ToldFailure {
  if (fault instanceof MithaqError) return { code: fault.code, message: { ar: fault.messageIn('ar'), en: fault.messageIn('en') } };
  const { text, hint, cause } = StartFailure.from(fault);
  return { code: codeOf(cause), message: text, hint };
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && cause.name === 'StartError' && 'code' in cause ? String(cause.code) : 'failed';
}
