import { type Actor, type Day, type Office, timeline } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { ActorPage } from '../views/actor.ts';
import { agreementRow, gatherAgreements, newestFirst } from './agreement-rows.ts';
import { eventRow } from './event-rows.ts';
import { disputeViews, sourceRefs, statementViews, supportView } from './evidence.ts';
import { statementsIn } from './gather.ts';
import { about, without } from './parts.ts';
import { recognitionView } from './recognitions.ts';
import { refsTo, refTo } from './refs.ts';
import { tenureView } from './tenures.ts';
import { tiesOf } from './ties.ts';

/** Everything that an actor's page shows, the agreements' status as of a day. */
export async function actorPage(reading: Reading, held: Held<Actor>, asOf: Day): Promise<ActorPage> {
  const actor = held.record;
  const near = await neighbourhood(reading, actor);
  const concerning: Held[] = [...near.tenures, ...near.officers, ...near.recognisedBy, ...near.recognises];
  const others: Held[] = [held, ...near.events, ...near.offices, ...near.parts, ...concerning];
  const gathered = await gatherAgreements(reading, near.agreements, others);
  const own = statementsIn(gathered, actor.id);
  const names = actor.names.map((name) => ({ name, statements: statementViews(gathered, about(own, 'names', name)) }));
  const disputed = disputeViews(gathered, own);
  const carried = [...names, ...disputed.flatMap(({ readings }) => readings)].flatMap(({ statements }) => statements);
  const events = timeline(near.events.map(({ record }) => record));
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
      near.parts.map(({ record }) => record.id),
    ),
    ...(actor.notes ? { notes: actor.notes } : {}),
    ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
    tenures: near.tenures.map(({ record }) => tenureView(gathered, record)),
    officers: near.officers.map(({ record }) => tenureView(gathered, record)),
    recognisedBy: near.recognisedBy.map(({ record }) => recognitionView(gathered, record)),
    recognises: near.recognises.map(({ record }) => recognitionView(gathered, record)),
    agreements: newestFirst(near.agreements.map(({ record }) => agreementRow(gathered, record, asOf))),
    events: events.map((event) => eventRow(gathered, event)),
    ties: tiesOf(gathered, actor.id, { agreements: near.agreements.map(({ record }) => record), events }),
    statements: statementViews(gathered, without(own, carried)),
    support: supportView(gathered, own),
    disputes: disputed,
    sources: sourceRefs(gathered, [...own, ...statementsIn(gathered, ...concerning.map(({ record }) => record.id))]),
  };
}

/** What refers to an actor, in two round trips: the offices' holders can only be asked for once the offices are known. */
async function neighbourhood(reading: Reading, { id }: Actor) {
  const [agreements, events, tenures, offices, parts, recognisedBy, recognises] = await Promise.all([
    reading.referring('agreement', [id], 'participations'),
    reading.referring('event', [id], 'participations'),
    reading.referring('tenure', [id], 'person'),
    reading.referring('office', [id], 'organisation'),
    reading.referring('actor', [id], 'partOf'),
    reading.referring('recognition', [id], 'of'),
    reading.referring('recognition', [id], 'by'),
  ]);
  const officers = offices.length > 0 ? await reading.referring('tenure', idsOf(offices), 'office') : [];
  return { agreements, events, tenures, offices, officers, parts, recognisedBy, recognises };
}

function idsOf(offices: readonly Held<Office>[]): string[] {
  return offices.map(({ record }) => record.id);
}
