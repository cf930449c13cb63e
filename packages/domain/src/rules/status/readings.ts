import type { z } from 'zod';
import { EventType, Modality } from '../../taxonomy/event-types.ts';
import { FuzzyDate } from '../../values/fuzzy-date.ts';
import type { StatementId } from '../../values/id.ts';
import { valueKey } from '../../values/value-key.ts';
import type { Dispute, Reading } from '../disputes/disputes.ts';
import type { StatusEvent } from './telling.ts';

/** The properties of an event that its effect depends on, and that sources may differ on. */
export type DisputedProperty = 'type' | 'date' | 'modality' | 'takesEffect' | 'until';

/** A property of an event on which sources differ, and the statements that do. */
export interface EventDispute {
  readonly property: DisputedProperty;
  readonly statements: readonly StatementId[];
  /** What the event would be by each reading that is not the record's own. */
  readonly readings: readonly ((event: StatusEvent) => StatusEvent)[];
}

/** An event as its record has it, and the disputes about it. */
export interface Account {
  readonly event: StatusEvent;
  readonly disputes: readonly EventDispute[];
}

/** Each event with what sources say otherwise of its type, dates and modality. */
export function accountsOf(events: readonly StatusEvent[], disputes: readonly Dispute[] = []): readonly Account[] {
  return events.map((event) => ({
    event,
    disputes: disputes.length === 0 ? [] : disputes.flatMap((dispute) => eventDispute(event, dispute)),
  }));
}

/** How many combinations of what sources say of one event are read; of more, each dispute is read by itself. */
const mostCombined = 64;

/** Every way to read an event: the record's own first, then each combination of what sources say otherwise. */
export function readingsOf({ event, disputes: disputed }: Account): readonly StatusEvent[] {
  const count = disputed.reduce((product, { readings }) => product * (readings.length + 1), 1);
  if (count > mostCombined) return [event, ...disputed.flatMap(({ readings }) => readings.map((read) => read(event)))];
  let events: readonly StatusEvent[] = [event];
  for (const { readings } of disputed) events = events.concat(readings.flatMap((read) => events.map(read)));
  return events;
}

type Put = (event: StatusEvent) => StatusEvent;

const puts: Readonly<Record<DisputedProperty, (value: unknown) => Put | undefined>> = {
  type: putting(EventType, (event, type) => ({ ...event, type })),
  date: putting(FuzzyDate, (event, date) => ({ ...event, date })),
  modality: putting(Modality, (event, modality) => ({ ...event, modality })),
  takesEffect: putting(FuzzyDate, (event, takesEffect) => ({ ...event, takesEffect })),
  until: putting(FuzzyDate, (event, until) => ({ ...event, until })),
};

function putting<Value>(schema: z.ZodType<Value>, put: (event: StatusEvent, value: Value) => StatusEvent) {
  return (value: unknown): Put | undefined => {
    const parsed = schema.safeParse(value);
    return parsed.success ? (event) => put(event, parsed.data) : undefined;
  };
}

function isDisputable(property: string): property is DisputedProperty {
  return Object.hasOwn(puts, property);
}

function eventDispute(event: StatusEvent, { subject, property, readings }: Dispute): readonly EventDispute[] {
  if (subject !== event.id || !isDisputable(property)) return [];
  const own = valueKey(event[property]);
  const values = readings.map((reading) => valueTold(property, reading)).filter((value) => value !== undefined);
  const others = values.filter((value) => valueKey(value) !== own).flatMap((value) => puts[property](value) ?? []);
  const statements = readings.flatMap((reading) => reading.statements.map(({ id }) => id));
  return others.length === 0 ? [] : [{ property, statements, readings: others }];
}

/** The value that a reading's statements hold. Where all of them deny it they hold none; that it occurred, they deny. */
function valueTold(property: DisputedProperty, { value, statements }: Reading): unknown {
  const isHeld = statements.some(({ modality }) => modality !== 'denied' && modality !== 'did-not-happen');
  if (isHeld) return value;
  return property === 'modality' && value === 'occurred' ? statements[0]?.modality : undefined;
}
