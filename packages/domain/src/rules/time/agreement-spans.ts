import type { Event } from '../../records/event.ts';
import type { AnyRecord } from '../../registry.ts';
import type { EventType } from '../../taxonomy/event-types.ts';
import { groupedBy } from '../groups.ts';
import { afterAll, beforeAll, type Span, spanOf } from './spans.ts';

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

/** The acts of those that leave open whether the parties bound themselves: a text was agreed, or that it was is told. */
const preliminary: ReadonlySet<EventType> = new Set<EventType>(['initialling', 'announcement']);

/** Whether an act makes an agreement, and does not merely precede that. */
export function isConclusive(act: EventType): boolean {
  return !preliminary.has(act);
}

/** The events among these that occurred and say most of when an agreement was made; all of one type. */
export function mostTelling<Told extends Pick<Event, 'type' | 'modality'>>(events: readonly Told[]): readonly Told[] {
  const occurred = events.filter(({ modality }) => modality === 'occurred');
  const best = making.find((type) => occurred.some((event) => event.type === type));
  return occurred.filter(({ type }) => type === best);
}

/**
 * Tells when each agreement was made: from the first to the last day that its most telling events allow, so that rival dates
 * widen the span and none is preferred. `undefined` where no dated event that occurred says. In time linear in the records.
 */
export function agreementSpans(records: readonly AnyRecord[]): (agreement: string) => Span | undefined {
  const dated = records.filter((record) => record.record === 'event').filter(({ date }) => date !== undefined);
  const told = dated.flatMap((event) => event.agreements.map((agreement) => ({ agreement, event })));
  const acts = [...groupedBy(told, ({ agreement }) => agreement)].map(
    ([id, group]) => [id, mostTelling(group.map(({ event }) => event))] as const,
  );
  const spans = new Map(acts.flatMap(([id, events]) => (events.length > 0 ? [[id, spanOfAll(events)]] : [])));
  return (agreement) => spans.get(agreement);
}

/** From the first to the last day on which any of these events may have been; one that nobody dates may have been on any. */
export function spanOfAll(events: readonly Pick<Event, 'date'>[]): Span {
  const spans = events.map(({ date }) => spanOf(date));
  const [first = beforeAll] = spans.map((span) => span.first).toSorted();
  const [last = afterAll] = spans
    .map((span) => span.last)
    .toSorted()
    .toReversed();
  return { first, last };
}
