import { type Agreement, boundsOf, type Clause, type Day, type Event, type FuzzyDate, type Taxonomy, timeline } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { AgreementRow } from '../views/agreement.ts';
import type { TopicRef } from '../views/ref.ts';
import { disputesIn, sourceRefs } from './evidence.ts';
import { type Gathered, gather, recordsIn, statementsIn } from './gather.ts';
import { refsTo, refTo, topicRef } from './refs.ts';
import { statusView } from './status.ts';
import { aroundStatus } from './status-context.ts';

/** Reads what rows of these agreements need: their clauses and events, and the statements about all three. */
export async function agreementRows(reading: Reading, agreements: readonly Held<Agreement>[], asOf: Day): Promise<AgreementRow[]> {
  if (agreements.length === 0) return [];
  const gathered = await gatherAgreements(reading, agreements);
  return agreements.map(({ record }) => agreementRow(gathered, record, asOf));
}

/** Agreements with their clauses and events, the statements about them all, and what names them. */
export async function gatherAgreements(
  reading: Reading,
  agreements: readonly Held<Agreement>[],
  withOthers: readonly Held[] | Promise<readonly Held[]> = [],
): Promise<Gathered> {
  const ids = agreements.map(({ record }) => record.id);
  const [clauses, events, others] = await Promise.all([
    reading.referring('clause', ids, 'agreement'),
    reading.referring('event', ids, 'agreements'),
    withOthers,
  ]);
  const held: Held[] = [...agreements, ...clauses, ...events, ...others];
  const own = [...new Set(held.map(({ record }) => record.id))];
  const [statements, { later, around }] = await Promise.all([reading.statementsAbout(own), aroundStatus(reading, agreements, events)]);
  const unread = later.map(({ record }) => record.id).filter((id) => !own.includes(id));
  const more = unread.length > 0 ? await reading.statementsAbout(unread) : [];
  return gather(reading, { held: [...held, ...around], statements: [...statements, ...more] });
}

/** An agreement as a list shows it, from what was gathered. */
export function agreementRow(gathered: Gathered, agreement: Agreement, asOf: Day): AgreementRow {
  const clauses = clausesOf(gathered, agreement);
  const events = eventsOf(gathered, agreement);
  const statements = statementsIn(gathered, agreement.id, ...clauses.map(({ id }) => id), ...events.map(({ id }) => id));
  const date = dateOf(events);
  return {
    ref: refTo(gathered, agreement.id),
    names: agreement.names,
    instrument: agreement.instrument,
    nature: agreement.nature,
    fields: agreement.fields,
    parties: refsTo(
      gathered,
      agreement.participations.flatMap(({ role, actor }) => (role === 'party' ? [actor] : [])),
    ),
    ...(date ? { date } : {}),
    status: statusView(gathered, agreement, asOf),
    topics: topicsOf(gathered.taxonomy, clauses),
    clauseCount: clauses.length,
    disputeCount: disputesIn(gathered, statements).length,
    sourceCount: sourceRefs(gathered, statements).length,
  };
}

/** Rows by the day they may have been signed at the latest, the undated at the end. */
export function newestFirst(rows: readonly AgreementRow[]): AgreementRow[] {
  const dayOf = ({ date }: AgreementRow) => (date ? (boundsOf(date).latest ?? '9999') : '');
  return rows.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0));
}

/** The clauses of an agreement, in the order of the page. */
export function clausesOf(gathered: Gathered, { id }: Agreement): readonly Clause[] {
  const clauses = recordsIn(gathered, 'clause').filter(({ agreement }) => agreement === id);
  return clauses.toSorted((one, other) => one.ordinal - other.ordinal);
}

/** The events that concern an agreement, in the domain's timeline order. */
export function eventsOf(gathered: Gathered, { id }: Agreement): readonly Event[] {
  return timeline(recordsIn(gathered, 'event').filter(({ agreements }) => agreements.includes(id)));
}

/** The day that stands for an agreement in a list: its signature's, else that of its first dated event that was not denied. */
export function dateOf(events: readonly Event[]): FuzzyDate | undefined {
  const dated = events.filter(({ date, modality }) => date !== undefined && modality !== 'denied' && modality !== 'did-not-happen');
  return (dated.find(({ type, modality }) => type === 'signature' && modality === 'occurred') ?? dated[0])?.date;
}

/** The topics of clauses, each once, in the taxonomy's order. */
function topicsOf(taxonomy: Taxonomy, clauses: readonly Clause[]): TopicRef[] {
  const codes = new Set<string>(clauses.flatMap(({ topics }) => topics));
  const known = taxonomy.topics.flatMap(({ code }) => (codes.delete(code) ? [topicRef(taxonomy, code)] : []));
  return [...known, ...[...codes].map((code) => topicRef(taxonomy, code))];
}
