import type { Event } from '../../records/event.ts';
import type { AnyRecord } from '../../registry.ts';
import type { EventType } from '../../taxonomy/event-types.ts';
import { groupedBy } from '../groups.ts';
import { type Span, spanOf } from './spans.ts';

/**
 * The events that say when an agreement was made, the most telling first: its signature, another way of consenting to it
 * (Vienna Convention on the Law of Treaties, articles 11-15), its entry into force, what precedes signature.
 */
const making: readonly EventType[] = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'ceasefire-declared',
  'entry-into-force',
  'provisional-application',
  'initialling',
  'announcement',
];

/**
 * Tells when each agreement was made: from the first to the last day that its most telling events allow, so that rival dates
 * widen the span and none is preferred. `undefined` where no event that occurred says. In time linear in the records.
 */
export function agreementSpans(records: readonly AnyRecord[]): (agreement: string) => Span | undefined {
  const told = records.flatMap((record) => (record.record === 'event' ? makingOf(record) : []));
  const spans = new Map([...groupedBy(told, ({ agreement }) => agreement)].map(([id, events]) => [id, spanOfAll(mostTelling(events))]));
  return (agreement) => spans.get(agreement);
}

interface Making {
  readonly agreement: string;
  readonly type: EventType;
  readonly span: Span;
}

function makingOf({ type, modality, agreements, date }: Event): readonly Making[] {
  if (modality !== 'occurred' || !date || !making.includes(type)) return [];
  return agreements.map((agreement) => ({ agreement, type, span: spanOf(date) }));
}

function mostTelling(events: readonly Making[]): readonly Span[] {
  const best = making.find((type) => events.some((event) => event.type === type));
  return events.filter(({ type }) => type === best).map(({ span }) => span);
}

function spanOfAll(spans: readonly Span[]): Span | undefined {
  const [earliest] = spans.map(({ first }) => first).toSorted();
  const latest = spans
    .map(({ last }) => last)
    .toSorted()
    .at(-1);
  return earliest === undefined || latest === undefined ? undefined : { first: earliest, last: latest };
}
