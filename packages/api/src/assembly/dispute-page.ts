import { type DisputeSide, MithaqError, propertyLabel, weighDispute } from '@mithaq/domain';
import { z } from 'zod';
import type { Reading } from '../ports.ts';
import type { DisputePage, DisputeRequest } from '../views/dispute-page.ts';
import { displayOf } from './display.ts';
import { disputesIn, sourceRefs, statementViews } from './evidence.ts';
import { type Gathered, gather, recordIn, sourceIn } from './gather.ts';
import { parentOf, refsTo, refTo } from './refs.ts';

/** A dispute with each side weighed. @throws MithaqError `not-found` where sources do not differ on that property */
export async function disputePage(reading: Reading, { subject, property }: DisputeRequest): Promise<DisputePage> {
  const about = await reading.statementsAbout([subject]);
  const statements = about.filter((statement) => statement.property === property);
  const gathered = await gather(reading, { statements });
  const [dispute] = disputesIn(gathered, statements);
  if (dispute === undefined) throw new MithaqError('not-found', { key: `${subject} ${property}` }, ['property']);
  const weighed = weighDispute(
    dispute,
    (id) => sourceIn(gathered, id),
    (id) => actorIn(gathered, id),
  );
  const { record } = recordIn(gathered, subject);
  const note = statements.find((statement) => statement.note)?.note;
  return {
    subject: refTo(gathered, subject),
    ...parentOf(gathered, subject),
    property,
    propertyLabel: propertyLabel(record, property),
    ...(note ? { note } : {}),
    sides: weighed.sides.map((side) => ({
      ...sideView(gathered, side),
      display: displayOf(gathered, { kind: record, property, value: side.value }),
    })),
    independent: weighed.independent,
  };
}

type SideView = DisputePage['sides'][number];

function sideView(gathered: Gathered, side: DisputeSide): Omit<SideView, 'display'> {
  const { value, polarity, statements, support, alsoElsewhere, sharedOrigins } = side;
  return {
    value: z.json().parse(value),
    polarity,
    statements: statementViews(gathered, statements),
    sources: sourceRefs(gathered, statements),
    support: { ...support },
    alsoElsewhere: refsTo(gathered, alsoElsewhere),
    sharedOrigins: [...sharedOrigins],
  };
}

function actorIn(gathered: Gathered, id: string) {
  const record = gathered.held.get(id)?.record;
  return record?.record === 'actor' ? record : undefined;
}
