import { type Actor, careerOf, type Day, type Office, timeline } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { ActorPage } from '../views/actor.ts';
import { agreementRow, gatherAgreements, newestFirst } from './agreement-rows.ts';
import { eventRow, placingDisputes } from './event-rows.ts';
import { disputeViews, sourceRefs, statementViews, supportView } from './evidence.ts';
import { statementsIn } from './gather.ts';
import { newestAgreements, newestEvents } from './newest.ts';
import { about, without } from './parts.ts';
import { recognitionView } from './recognitions.ts';
import { refsTo, refTo } from './refs.ts';
import { tenuresOf, tenureView } from './tenures.ts';
import { tiesOf } from './ties.ts';

/** How many ties and parts a page carries; for agreements and events see `newest.ts`. */
const mostTies = 100;
const mostParts = 200;

/** Everything that an actor's page shows, the agreements' status as of a day. */
export async function actorPage(reading: Reading, held: Held<Actor>, asOf: Day): Promise<ActorPage> {
  const actor = held.record;
  const near = await neighbourhood(reading, actor);
  const concerning: Held[] = [...near.tenures, ...near.officers, ...near.partOfficers, ...near.recognisedBy, ...near.recognises];
  const agreements = await newestAgreements(near.agreements, (ids) => reading.referring('event', ids, 'agreements'));
  const parts = near.parts.slice(0, mostParts);
  const shownEvents = newestEvents(near.events);
  const gathered = await gatherAgreements(reading, agreements, [held, ...shownEvents, ...near.offices, ...parts, ...concerning]);
  const own = statementsIn(gathered, actor.id);
  const names = actor.names.map((name) => ({ name, statements: statementViews(gathered, about(own, 'names', name)) }));
  const disputed = disputeViews(gathered, own);
  const carried = [...names, ...disputed.flatMap(({ readings }) => readings)].flatMap(({ statements }) => statements);
  const events = timeline(shownEvents.map(({ record }) => record));
  const ties = tiesOf(gathered, actor.id, { agreements: agreements.map(({ record }) => record), events });
  return {
    ref: refTo(gathered, actor.id),
    revision: held.revision,
    kind: actor.kind,
    names,
    countries: actor.countries,
    ...('actsFor' in actor && actor.actsFor ? { actsFor: refTo(gathered, actor.actsFor) } : {}),
    ...('partOf' in actor && actor.partOf ? { partOf: refTo(gathered, actor.partOf) } : {}),
    parts: refsTo(
      gathered,
      parts.map(({ record }) => record.id),
    ),
    partCount: near.parts.length,
    ...(actor.notes ? { notes: actor.notes } : {}),
    ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
    tenures: careerOf(
      actor.id,
      near.tenures.map(({ record }) => record),
    ).map((tenure) => tenureView(gathered, tenure)),
    officers: tenuresOf(near.officers).map((tenure) => tenureView(gathered, tenure)),
    partOfficers: tenuresOf(near.partOfficers).map((tenure) => tenureView(gathered, tenure)),
    recognisedBy: near.recognisedBy.map(({ record }) => recognitionView(gathered, record)),
    recognises: near.recognises.map(({ record }) => recognitionView(gathered, record)),
    agreements: newestFirst(agreements.map(({ record }) => agreementRow(gathered, record, asOf))),
    agreementCount: near.agreements.length,
    events: events.map((event) => eventRow(gathered, event)),
    eventCount: near.events.length,
    eventDisputes: placingDisputes(gathered, statementsIn(gathered, ...events.map(({ id }) => id))),
    ties: ties.slice(0, mostTies),
    tieCount: ties.length,
    statements: statementViews(gathered, without(own, carried)),
    support: supportView(gathered, own),
    disputes: disputed,
    sources: sourceRefs(gathered, [...own, ...statementsIn(gathered, ...concerning.map(({ record }) => record.id))]),
  };
}

/** What refers to an actor, in three round trips: offices can only be asked for once the parts are known, and holders once the offices are. */
async function neighbourhood(reading: Reading, { id }: Actor) {
  const [agreements, events, tenures, parts, recognisedBy, recognises] = await Promise.all([
    reading.referring('agreement', [id], 'participations'),
    reading.referring('event', [id], 'participations'),
    reading.referring('tenure', [id], 'person'),
    reading.referring('actor', [id], 'partOf'),
    reading.referring('recognition', [id], 'of'),
    reading.referring('recognition', [id], 'by'),
  ]);
  const offices = await reading.referring('office', [id, ...idsOf(parts.slice(0, mostParts))], 'organisation');
  const held = offices.length > 0 ? await reading.referring('tenure', idsOf(offices), 'office') : [];
  const own = new Set(offices.flatMap(({ record }) => (record.organisation === id ? [record.id] : [])));
  const [officers, partOfficers] = [
    held.filter(({ record }) => own.has(record.office)),
    held.filter(({ record }) => !own.has(record.office)),
  ];
  return { agreements, events, tenures, offices, officers, partOfficers, parts, recognisedBy, recognises };
}

function idsOf(records: readonly Held<Actor | Office>[]): string[] {
  return records.map(({ record }) => record.id);
}
