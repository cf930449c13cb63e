import { type Day, holderOf, type Office, officeHistory, type Tenure } from '@mithaq/domain';
import type { Held, Reading, RecordConditions } from '../ports.ts';
import type { OfficeFilter, OfficeList, OfficePage, OfficeRow } from '../views/office.ts';
import { conditionsOf, page, reference, windowOf } from './conditions.ts';
import { disputeViews, sourceRefs, statementViews } from './evidence.ts';
import { found } from './found.ts';
import { type Gathered, gather, recordsIn, statementsIn } from './gather.ts';
import { about, without } from './parts.ts';
import { refTo } from './refs.ts';
import { tenureView } from './tenures.ts';

const mostOverlaps = 100;

/** One page of offices, by caption, with who may hold each on a day. */
export async function listOffices(reading: Reading, filter: OfficeFilter, asOf: Day): Promise<OfficeList> {
  const slice = await reading.list('office', await officeConditions(reading, filter), windowOf(filter));
  const ids = slice.rows.map(({ record }) => record.id);
  const tenures = ids.length > 0 ? await reading.referring('tenure', ids, 'office') : [];
  const gathered = await gather(reading, { held: [...slice.rows, ...tenures] });
  return page(
    slice,
    slice.rows.map(({ record }) => officeRow(gathered, record, asOf)),
  );
}

async function officeConditions(reading: Reading, filter: OfficeFilter): Promise<RecordConditions> {
  const organisation = await reference(reading, {
    kind: 'actor',
    key: filter.organisation,
    filter: 'organisation',
    property: 'organisation',
  });
  return conditionsOf(organisation, {}, await heldBy(reading, filter.person));
}

async function heldBy(reading: Reading, person: string | undefined): Promise<RecordConditions['referredToBy']> {
  if (person === undefined) return undefined;
  const { record } = await found(reading, 'actor', person, ['person']);
  return { kind: 'tenure', property: 'person', values: [record.id] };
}

/** Everything that an office's page shows, its holders as of a day. */
export async function officePage(reading: Reading, held: Held<Office>, asOf: Day): Promise<OfficePage> {
  const office = held.record;
  const tenures = await reading.referring('tenure', [office.id], 'office');
  const statements = await reading.statementsAbout([office.id, ...tenures.map(({ record }) => record.id)]);
  const gathered = await gather(reading, { held: [held, ...tenures], statements });
  const own = statementsIn(gathered, office.id);
  const names = office.names.map((name) => ({ name, statements: statementViews(gathered, about(own, 'names', name)) }));
  const disputed = disputeViews(gathered, statements);
  const carried = [...names, ...disputed.flatMap(({ readings }) => readings)].flatMap((one) => one.statements);
  return {
    ref: refTo(gathered, office.id),
    revision: held.revision,
    names,
    organisation: refTo(gathered, office.organisation),
    holders: holdersOf(gathered, office, asOf),
    asOf,
    ...historyOf(gathered, office),
    statements: statementViews(gathered, without(own, carried)),
    disputes: disputed,
    sources: sourceRefs(gathered, statements),
  };
}

type History = Pick<OfficePage, 'tenures' | 'gaps' | 'overlaps' | 'moreOverlaps'>;

function historyOf(gathered: Gathered, { id }: Office): History {
  const { tenures, gaps, overlaps, moreOverlaps } = officeHistory(id, tenuresIn(gathered, id), { limit: mostOverlaps });
  return {
    tenures: tenures.map((tenure) => tenureView(gathered, tenure)),
    gaps: gaps.map(({ after, before, sure }) => ({ after: after.id, before: before.id, sure })),
    overlaps: overlaps.map(({ one, other, sure }) => ({ one: one.id, other: other.id, sure })),
    moreOverlaps,
  };
}

function officeRow(gathered: Gathered, office: Office, asOf: Day): OfficeRow {
  return {
    ref: refTo(gathered, office.id),
    names: office.names,
    organisation: refTo(gathered, office.organisation),
    holders: holdersOf(gathered, office, asOf),
  };
}

function holdersOf(gathered: Gathered, { id }: Office, asOf: Day): OfficeRow['holders'] {
  return holderOf(id, asOf, tenuresIn(gathered, id)).map(({ tenure, sure }) => ({
    person: refTo(gathered, tenure.person),
    tenure: tenure.id,
    sure,
  }));
}

function tenuresIn(gathered: Gathered, office: string): readonly Tenure[] {
  return recordsIn(gathered, 'tenure').filter((tenure) => tenure.office === office);
}
