import type { ClauseFound, EventFound } from '../../found.ts';
import { isAgreeing } from './by-verb.ts';
import type { Findings } from './findings.ts';
import { firstAfter } from './nearest.ts';
import { isConsent } from './parties.ts';
import { isOneSentence } from './passages.ts';

/** How far behind the verb the first provision begins, in code units, on the same line. */
const reach = 250;

/**
 * "The sides agreed to …", said of an agreement that the text has named: the verb introduces its provisions. It announces the agreement, as what
 * announces it elsewhere does; where that was only signed it tells nothing more, unless of a day of its own.
 */
export function withoutIntroductions(findings: Findings): Findings {
  const signed = agreementsOf(findings.events.filter(isConsent));
  const announced = agreementsOf(findings.events.filter(isAgreeing));
  const provided = findings.clauses.filter(({ agreement }) => agreement !== undefined);
  const events = findings.events.flatMap((event): readonly EventFound[] => {
    const agreement = isAgreeing(event) && event.agreements.length === 0 ? introduced(event, provided, findings.text) : undefined;
    if (agreement === undefined) return [event];
    const isNothingMore = signed.has(agreement) && !announced.has(agreement) && event.date === undefined;
    return isNothingMore ? [] : [{ ...event, agreements: [agreement] }];
  });
  return { ...findings, events };
}

function agreementsOf(events: readonly EventFound[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ agreements }) => agreements));
}

/** The agreement of the first provision behind the verb. */
function introduced(event: EventFound, provided: readonly ClauseFound[], text: string): string | undefined {
  const clause = firstAfter(provided, event.end);
  if (clause === undefined || clause.start - event.end > reach) return undefined;
  return isOneSentence(text, event, clause) ? clause.agreement : undefined;
}
