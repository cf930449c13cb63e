import { type Event, type Figure, figureMeasures } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { EventPage, FigureView } from '../views/event.ts';
import { amountInWords } from './amounts.ts';
import { eventRow } from './event-rows.ts';
import { disputeViews, sourceRefs, statementViews } from './evidence.ts';
import { gather } from './gather.ts';
import { refsTo, refTo } from './refs.ts';

/** Everything that an event's page shows. */
export async function eventPage(reading: Reading, held: Held<Event>): Promise<EventPage> {
  const event = held.record;
  const [statements, realising] = await Promise.all([
    reading.statementsAbout([event.id]),
    reading.referring('event', [event.id], 'realises'),
  ]);
  const gathered = await gather(reading, { held: [held, ...realising], statements });
  return {
    row: eventRow(gathered, event),
    revision: held.revision,
    figures: event.figures.map(figureView),
    ...(event.realises ? { realises: refTo(gathered, event.realises) } : {}),
    realisedBy: refsTo(
      gathered,
      realising.map(({ record }) => record.id),
    ),
    statements: statementViews(gathered, statements),
    disputes: disputeViews(gathered, statements),
    sources: sourceRefs(gathered, statements),
  };
}

function figureView(figure: Figure): FigureView {
  const amount = { ar: amountInWords(figure, 'ar'), en: amountInWords(figure, 'en') };
  return { figure, label: figureMeasures.label(figure.measure), amount };
}
