import type { EventPage, StatementView } from '@mithaq/client';
import { Figure } from '@mithaq/domain';
import { z } from 'zod';
import { told } from './readings.ts';

type Part = EventPage['row']['parts'][number];

const Taken = z.object({ actor: z.string(), role: z.string(), onBehalfOf: z.string().optional(), capacity: z.string().optional() });

/** What says that an actor took a part: the statements that name the same actor, role, principal and capacity. */
export function statementsOfPart(event: EventPage, part: Part): readonly StatementView[] {
  return told(event, 'participations').filter(({ value }) => {
    const taken = Taken.safeParse(value);
    return taken.success && isSamePart(taken.data, part);
  });
}

function isSamePart(taken: z.output<typeof Taken>, { actor, role, onBehalfOf, capacity }: Part): boolean {
  return taken.actor === actor.id && taken.role === role && taken.onBehalfOf === onBehalfOf?.id && taken.capacity === capacity?.id;
}

/** What gives a figure: the statements of the same measure and numbers. */
export function statementsOfFigure(event: EventPage, { figure }: EventPage['figures'][number]): readonly StatementView[] {
  return told(event, 'figures').filter(({ value }) => {
    const given = Figure.safeParse(value);
    return given.success && isSameFigure(given.data, figure);
  });
}

function isSameFigure(one: Figure, other: Figure): boolean {
  return one.measure === other.measure && one.value === other.value && one.low === other.low && one.high === other.high;
}

/** What names another record in a property: the agreements that an event is of, the announcement that it carries out. */
export function statementsNaming(event: EventPage, property: string, id: string): readonly StatementView[] {
  return told(event, property).filter(({ value }) => value === id);
}
