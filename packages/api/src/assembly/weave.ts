import { type Actor, type Agreement, boundsOf, type Event, eventTypes, type FuzzyDate } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import { mostWeaveRows, type WeaveRequest, type WeaveRow, type WeaveView } from '../views/weave.ts';
import { dateOf } from './agreement-rows.ts';
import { type Gathered, gather, groupedBy } from './gather.ts';
import { refTo } from './refs.ts';

/** A row before anything is named: an agreement or an event with the date that places it. */
interface Drawn {
  readonly record: Agreement | Event;
  readonly date: FuzzyDate | undefined;
  readonly inside: WeaveRow['inside'];
}

type Days = Pick<WeaveRequest, 'from' | 'to'>;

/** The agreements of an actor, and where it is asked its talks and other events, with the part that each actor took in them. */
export async function weaveView(reading: Reading, { record: actor }: Held<Actor>, request: WeaveRequest): Promise<WeaveView> {
  const [agreements, events] = await Promise.all([
    agreementsDrawn(reading, actor, request),
    request.events ? eventsDrawn(reading, actor, request) : [],
  ]);
  const all = [...agreements, ...events].toSorted(inTime);
  const drawn = all.slice(-mostWeaveRows);
  const actors = drawn.flatMap(({ record }) => record.participations.flatMap((part) => [part.actor, part.onBehalfOf ?? part.actor]));
  const gathered = await gather(reading, { more: [actor.id, ...drawn.map(({ record }) => record.id), ...actors] });
  return { actor: refTo(gathered, actor.id), rows: drawn.map((row) => rowView(gathered, row)), total: all.length };
}

async function agreementsDrawn(reading: Reading, { id }: Actor, days: Days): Promise<readonly Drawn[]> {
  const held = await reading.referring('agreement', [id], 'participations');
  const ids = held.map(({ record }) => record.id);
  const events = ids.length > 0 ? await reading.referring('event', ids, 'agreements') : [];
  const told = events.flatMap(({ record }) => record.agreements.map((agreement) => ({ agreement, record })));
  const byAgreement = groupedBy(told, ({ agreement }) => agreement);
  return held.flatMap(({ record }) =>
    drawnIn(
      days,
      record,
      dateOf(
        (byAgreement.get(record.id) ?? [])
          .map((one) => one.record)
          .toSorted((one, other) => (firstDay(one.date) < firstDay(other.date) ? -1 : 1)),
      ),
    ),
  );
}

/** Events of two actors or more. The steps of an agreement are not told a second time, and what did not happen is no part taken. */
async function eventsDrawn(reading: Reading, { id }: Actor, days: Days): Promise<readonly Drawn[]> {
  const held = await reading.referring('event', [id], 'participations');
  return held.flatMap(({ record }) => {
    const isStep = eventTypes.term(record.type)?.family === 'treaty';
    const happened = record.modality !== 'denied' && record.modality !== 'did-not-happen';
    const several = new Set(record.participations.map(({ actor }) => actor)).size > 1;
    return !isStep && happened && several ? drawnIn(days, record, record.date) : [];
  });
}

/** A row where its date allows that it lies in the days asked about; without a date it may lie anywhere. */
function drawnIn({ from, to }: Days, record: Drawn['record'], date: FuzzyDate | undefined): readonly Drawn[] {
  const { earliest, latest } = date ? boundsOf(date) : { earliest: null, latest: null };
  if ((from !== undefined && latest !== null && latest < from) || (to !== undefined && earliest !== null && earliest > to)) return [];
  const sure = (from === undefined || (earliest !== null && earliest >= from)) && (to === undefined || (latest !== null && latest <= to));
  return [{ record, date, inside: sure ? 'yes' : 'cannot tell' }];
}

function inTime(one: Drawn, other: Drawn): number {
  const [first, second] = [firstDay(one.date), firstDay(other.date)];
  if (first !== second) return first < second ? -1 : 1;
  return one.record.id < other.record.id ? -1 : 1;
}

function firstDay(date: FuzzyDate | undefined): string {
  if (date === undefined) return '9999';
  const { earliest, latest } = boundsOf(date);
  return earliest ?? latest ?? '9999';
}

function rowView(gathered: Gathered, { record, date, inside }: Drawn): WeaveRow {
  return {
    record: refTo(gathered, record.id),
    ...(date ? { date } : {}),
    inside,
    planned: record.record === 'event' && record.modality !== 'occurred',
    parts: record.participations.map(({ actor, role, onBehalfOf }) => ({
      actor: refTo(gathered, actor),
      role,
      ...(onBehalfOf ? { onBehalfOf: refTo(gathered, onBehalfOf) } : {}),
    })),
  };
}
