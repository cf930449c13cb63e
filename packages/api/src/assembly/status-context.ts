import { type Actor, type Agreement, type Event, indexRegister, type RegisterIndex } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { Gathered } from './gather.ts';

/**
 * What bears on the status of agreements beside their clauses and events, as the domain's `statusMatter` looks for it: later agreements
 * that supersede or renew them, with their events; whoever acts in any of these, what they are part of, whom they act for and who else
 * does; and who recognised them.
 */
export async function aroundStatus(
  reading: Reading,
  agreements: readonly Held<Agreement>[],
  events: readonly Held<Event>[],
): Promise<{ readonly later: readonly Held<Event>[]; readonly around: readonly Held[] }> {
  const later = await laterThan(reading, agreements);
  const laterIds = later.map(({ record }) => record.id);
  const laterEvents = laterIds.length > 0 ? await reading.referring('event', laterIds, 'agreements') : [];
  const told = [...agreements, ...later, ...events, ...laterEvents].map(({ record }) => record);
  const offices = await reading.records(unique(partsOf(told).flatMap(({ capacity }) => capacity ?? [])));
  const organisations = offices.flatMap(({ record }) => (record.record === 'office' ? [record.organisation] : []));
  const acting = partsOf(told).flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor]));
  const actors = await actorsAround(reading, [...acting, ...organisations]);
  return { later: laterEvents, around: [...later, ...laterEvents, ...offices, ...actors] };
}

/** What was gathered, ready for the domain's rules; made once for each answer. */
export function indexOf(gathered: Gathered): RegisterIndex {
  const known = indexes.get(gathered);
  if (known !== undefined) return known;
  const records = [...gathered.held.values()].map(({ record }) => record);
  const index = indexRegister({ records, statements: [...gathered.statements.values()].flat() });
  indexes.set(gathered, index);
  return index;
}

const indexes = new WeakMap<Gathered, RegisterIndex>();

/** Later agreements that supersede or renew these; through one that renews, those that do so to it. */
async function laterThan(reading: Reading, agreements: readonly Held<Agreement>[]): Promise<readonly Held<Agreement>[]> {
  const found = new Map<string, Held<Agreement>>();
  let earlier = agreements.map(({ record }) => record.id);
  while (earlier.length > 0) {
    const named = new Set<string>(earlier);
    const referring = await reading.referring('agreement', earlier, 'lineage');
    const later = referring.filter(
      ({ record }) => !found.has(record.id) && record.lineage.some((one) => named.has(one.agreement) && replaces(one)),
    );
    for (const held of later) found.set(held.record.id, held);
    earlier = later.flatMap(({ record }) => (record.lineage.some(({ relation }) => relation === 'renews') ? [record.id] : []));
  }
  return [...found.values()];
}

function replaces({ relation }: Agreement['lineage'][number]): boolean {
  return relation === 'supersedes' || relation === 'renews';
}

type Part = Pick<Event['participations'][number], 'actor' | 'onBehalfOf' | 'capacity'>;

function partsOf(told: readonly (Agreement | Event)[]): readonly Part[] {
  return told.flatMap(({ participations }): readonly Part[] => participations);
}

/** Actors, what they are part of and act for, all others that act for the same states, and who recognised any of them. */
async function actorsAround(reading: Reading, ids: readonly string[]): Promise<readonly Held[]> {
  const asked = new Set<string>();
  const found: Held[] = [];
  for (let wanted = unique(ids); wanted.length > 0; ) {
    for (const id of wanted) asked.add(id);
    const [actors, claimants, recognitions] = await Promise.all([
      reading.records(wanted),
      reading.referring('actor', wanted, 'actsFor'),
      reading.referring('recognition', wanted, 'of'),
    ]);
    found.push(...actors, ...recognitions);
    const next = [
      ...actors.flatMap(({ record }) => (record.record === 'actor' ? nextTo(record) : [])),
      ...claimants.map(({ record }) => record.id),
    ];
    wanted = unique(next).filter((id) => !asked.has(id));
  }
  return found;
}

function nextTo(actor: Actor): readonly string[] {
  const whole = 'partOf' in actor && actor.partOf ? [actor.partOf] : [];
  const state = 'actsFor' in actor && actor.actsFor ? [actor.actsFor] : [];
  return [...whole, ...state];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
