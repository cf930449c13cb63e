import type { Agreement, Day, Statement } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { AgreementPage, AgreementPart } from '../views/agreement.ts';
import { clausesOf, eventsOf, gatherAgreements } from './agreement-rows.ts';
import { clauseView } from './clause-view.ts';
import { eventRow } from './event-rows.ts';
import { disputeViews, sourceRefs, statementViews, supportView } from './evidence.ts';
import { type Gathered, recordsIn, statementsIn } from './gather.ts';
import { about, without } from './parts.ts';
import { refTo } from './refs.ts';
import { statusView } from './status.ts';
import { courseOf } from './status-course.ts';

/** Everything that an agreement's page shows, its status as of a day. */
export async function agreementPage(reading: Reading, held: Held<Agreement>, asOf: Day): Promise<AgreementPage> {
  const agreement = held.record;
  const gathered = await gatherAgreements(reading, [held], reading.referring('agreement', [agreement.id], 'lineage'));
  const clauses = clausesOf(gathered, agreement);
  const events = eventsOf(gathered, agreement);
  const own = statementsIn(gathered, agreement.id);
  const all = statementsIn(gathered, agreement.id, ...clauses.map(({ id }) => id), ...events.map(({ id }) => id));
  const names = agreement.names.map((name) => ({ name, statements: statementViews(gathered, about(own, 'names', name)) }));
  const parts = agreement.participations.map((part) => agreementPart(gathered, part, about(own, 'participations', part)));
  const disputed = disputeViews(gathered, all);
  const carried = [...names, ...parts, ...disputed.flatMap(({ readings }) => readings)].flatMap(({ statements }) => statements);
  return {
    ref: refTo(gathered, agreement.id),
    revision: held.revision,
    names,
    instrument: agreement.instrument,
    nature: agreement.nature,
    fields: agreement.fields,
    textAvailability: agreement.textAvailability,
    parts,
    status: statusView(gathered, agreement, asOf),
    course: courseOf(gathered, agreement),
    clauses: clauses.map((clause) => clauseView(gathered, clause)),
    events: events.map((event) => eventRow(gathered, event)),
    lineage: lineageOf(gathered, agreement),
    disputes: disputed,
    statements: statementViews(gathered, without(own, carried)),
    sources: sourceRefs(gathered, all),
  };
}

function agreementPart(
  gathered: Gathered,
  { actor, role, onBehalfOf, capacity }: Agreement['participations'][number],
  statements: readonly Statement[],
): AgreementPart {
  return {
    actor: refTo(gathered, actor),
    role,
    ...(onBehalfOf ? { onBehalfOf: refTo(gathered, onBehalfOf) } : {}),
    ...(capacity ? { capacity: refTo(gathered, capacity) } : {}),
    statements: statementViews(gathered, statements),
    support: supportView(gathered, statements),
  };
}

/** What the agreement itself says of earlier ones, then what later ones say of it. */
function lineageOf(gathered: Gathered, agreement: Agreement): AgreementPage['lineage'] {
  const outgoing = agreement.lineage.map(({ relation, agreement: to }) => ({ relation, agreement: refTo(gathered, to), incoming: false }));
  const incoming = recordsIn(gathered, 'agreement').flatMap(({ id, lineage }) =>
    lineage.flatMap(({ relation, agreement: to }) =>
      to === agreement.id ? [{ relation, agreement: refTo(gathered, id), incoming: true }] : [],
    ),
  );
  return [...outgoing, ...incoming];
}
