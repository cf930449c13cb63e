import type { Register, RegisterIndex } from '../../register.ts';
import type { EventType } from '../../taxonomy/event-types.ts';
import type { AgreementId, EventId } from '../../values/id.ts';
import { type Answer, both } from '../answers.ts';
import { eventsOf, indexed } from '../look-ups.ts';
import { isConclusive, mostTelling, spanOfAll } from './agreement-spans.ts';
import { type DayRange, fallsWithin, type Span } from './spans.ts';

/** When an agreement was made, and by what one can tell. */
export interface Making {
  /** From the first day that the acts allow to the last; every day, where nobody dates one of them. */
  readonly span: Span;
  /** The act that tells most: a signature, else another way of consenting, entry into force, an initialling, an announcement. */
  readonly act: EventType;
  /** The events of that type. Rival dates, and signatures on several days, widen the span. */
  readonly because: readonly EventId[];
  /**
   * Whether it was made within the window asked about; at all, where none was. `cannot tell` where the dates leave that open,
   * and where sources tell no more than that its text was initialled, or that it was announced.
   */
  readonly made: Answer;
}

/**
 * When an agreement of a register was made, by the most telling of its events that occurred: its signature, another way of
 * consenting to it (Vienna Convention on the Law of Treaties, articles 11 to 15), its entry into force, or what precedes a
 * signature (article 10). `undefined` where no such event is told: neither is it shown to have been made nor that it was not.
 */
export function madeOn(register: Register | RegisterIndex, id: AgreementId, window: DayRange = {}): Making | undefined {
  const acts = mostTelling(eventsOf(indexed(register), id));
  const [first] = acts;
  if (!first) return undefined;
  const span = spanOfAll(acts);
  return {
    span,
    act: first.type,
    because: acts.map((act) => act.id),
    made: both([isConclusive(first.type) ? 'yes' : 'cannot tell', fallsWithin(span, window)]),
  };
}
