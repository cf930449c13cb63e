import type { EventPage, StatementView } from '@mithaq/client';
import { statementsNaming, statementsOfFigure, statementsOfPart } from './part-statements.ts';
import { told } from './readings.ts';

/** The statements of an event that no other part of its page carries. */
export function restOf(event: EventPage): readonly StatementView[] {
  const carried = new Set(
    [
      ...told(event, 'date'),
      ...told(event, 'place'),
      ...event.row.parts.flatMap((part) => statementsOfPart(event, part)),
      ...event.figures.flatMap((figure) => statementsOfFigure(event, figure)),
      ...event.row.agreements.flatMap(({ id }) => statementsNaming(event, 'agreements', id)),
      ...(event.realises ? statementsNaming(event, 'realises', event.realises.id) : []),
      ...event.disputes.flatMap(({ readings }) => readings.flatMap(({ statements }) => statements)),
    ].map(({ id }) => id),
  );
  return event.statements.filter(({ id }) => !carried.has(id));
}
