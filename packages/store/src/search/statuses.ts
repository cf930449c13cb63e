import {
  type AgreementId,
  type AnyRecord,
  agreementStatus,
  Day,
  indexRegister,
  MithaqError,
  type RecordOf,
  type Statement,
  statusChanges,
  statusMatter,
} from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { idsAmong, recordsOf, referringTo } from './related.ts';

/** The statuses that an agreement may have from a day on, until the next step; the first one has no day. */
export interface StatusStep {
  readonly from: Day | null;
  readonly values: readonly string[];
}

/**
 * The statuses that agreements have today and, by what is known today, will come to have: a notice that takes effect, a truce that
 * lapses. They are told as the agreement's page tells them (`agreementStatus` with all that bears on it), and derived again with
 * whatever changes an agreement's events, those of agreements that replace it, or its participants. Who recognised whom is left out: it
 * raises doubts, and changes no status. An agreement whose status cannot be derived has none here.
 */
export async function statusesOf(db: Database, agreements: readonly string[]): Promise<ReadonlyMap<string, readonly StatusStep[]>> {
  if (agreements.length === 0) return new Map();
  const { records, statements, today } = await matterOf(db, agreements);
  const index = indexRegister({ records, statements });
  const steps = index.ofKind('agreement').map(({ id }): [string, readonly StatusStep[]] => [id, stepsOf(index, id, today)]);
  return new Map(steps);
}

function stepsOf(index: ReturnType<typeof indexRegister>, id: AgreementId, today: Day): StatusStep[] {
  try {
    const { events, context } = statusMatter(index, id);
    const now: StatusStep = { from: null, values: agreementStatus(events, today, context).values.map(({ status }) => status) };
    const later = statusChanges(index, id, { from: today }).filter(({ on }) => on > today);
    return [now, ...later.map(({ on, after }) => ({ from: on, values: after.map(({ status }) => status) }))];
  } catch (fault) {
    if (fault instanceof MithaqError && fault.code === 'too-many-events') return [];
    throw fault;
  }
}

interface Matter {
  readonly records: readonly AnyRecord[];
  readonly statements: readonly Statement[];
  readonly today: Day;
}

type Part = Pick<RecordOf<'event'>['participations'][number], 'actor' | 'onBehalfOf' | 'capacity'>;

/** Agreements with those that replace them, their events, what sources say otherwise of these, and the actors that bear on any of it. */
async function matterOf(db: Database, ids: readonly string[]): Promise<Matter> {
  const agreements = await withLater(db, ids);
  const events = await referringTo(db, idsAmong(agreements), { kind: 'event', property: 'agreements' });
  const told = [...agreements, ...events];
  const named = told.flatMap((record): readonly Part[] => ('participations' in record ? record.participations : []));
  const offices = await recordsOf(
    db,
    named.flatMap(({ capacity }) => capacity ?? []),
  );
  const organisations = offices.flatMap((office) => (office.record === 'office' ? [office.organisation] : []));
  const acting = named.flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor]));
  const actors = await withThoseNextTo(db, [...acting, ...organisations]);
  return { records: [...told, ...offices, ...actors], ...(await disputedOf(db, idsAmong(events))) };
}

/** Agreements, and those whose lineage says that they replace them, directly or through others. */
async function withLater(db: Database, ids: readonly string[]): Promise<AnyRecord[]> {
  const found = new Map<string, AnyRecord>();
  for (const record of await recordsOf(db, ids)) found.set(record.id, record);
  for (let earlier = [...found.keys()]; earlier.length > 0; ) {
    const later = await referringTo(db, earlier, { kind: 'agreement', property: 'lineage' });
    const fresh = later.filter((record) => !found.has(record.id));
    for (const record of fresh) found.set(record.id, record);
    earlier = idsAmong(fresh);
  }
  return [...found.values()];
}

/** Actors, what they are part of and act for, and whoever else acts for the same. */
async function withThoseNextTo(db: Database, ids: readonly string[]): Promise<AnyRecord[]> {
  const found = new Map<string, AnyRecord>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
    const actors = await recordsOf(db, wanted);
    for (const actor of actors) found.set(actor.id, actor);
    const claimants = await referringTo(db, wanted, { kind: 'actor', property: 'actsFor' });
    const next = actors.flatMap((actor) => [
      ...('partOf' in actor && actor.partOf ? [actor.partOf] : []),
      ...('actsFor' in actor && actor.actsFor ? [actor.actsFor] : []),
    ]);
    wanted = [...new Set<string>([...next, ...idsAmong(claimants)])].filter((id) => !found.has(id));
  }
  return [...found.values()];
}

/** The statements of events in which sources differ, and which day it is. */
async function disputedOf(db: Database, events: readonly string[]): Promise<Pick<Matter, 'statements' | 'today'>> {
  const { rows } = await sql<{ today: string; statements: readonly Statement[] }>`
    select to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today, coalesce((
      select jsonb_agg(statement.data) from statement join (
        select subject, property from statement where subject = any(${[...events]}::text[])
        group by subject, property having count(distinct data -> 'value') > 1 or bool_or(standing <> 'accepted')) as told
      using (subject, property)), '[]') as statements`.execute(db);
  const [row] = rows;
  return { statements: row?.statements ?? [], today: Day.parse(row?.today) };
}
