import { captionsIn } from '../../captions.ts';
import type { Register, RegisterIndex } from '../../register.ts';
import type { DateWordsOptions } from '../../values/date-words.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { AgreementId } from '../../values/id.ts';
import { indexed } from '../look-ups.ts';
import { statusOf } from './in-register.ts';
import { explainStatus, type StatusExplanation } from './words.ts';

/** What is asked: the status of which agreement of a register, on which day. */
export interface StatusAsked {
  readonly agreement: AgreementId;
  readonly asOf: Day;
}

/**
 * Says the status of an agreement of a register in plain words, its records by their own captions: `explainStatus` of
 * `statusOf`, which name the sources of the rules.
 * @throws MithaqError `not-found` where the register has no such agreement; `too-many-events`
 */
export function explainStatusOf(
  register: Register | RegisterIndex,
  { agreement, asOf }: StatusAsked,
  options: DateWordsOptions,
): StatusExplanation {
  const index = indexed(register);
  return explainStatus(statusOf(index, agreement, asOf), { ...options, captionOf: captionsIn(index, options.language) });
}
