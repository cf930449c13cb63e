import type { Agreement } from '../../records/agreement.ts';
import type { Clause } from '../../records/clause.ts';
import { toFtmId } from './codes.ts';
import { type Draft, type DraftValue, link, namesOf, partId, plain, reference, texts } from './draft.ts';

/**
 * An agreement as a project, which FollowTheMoney calls an activity of a group of participants: the one schema whose
 * participants may be many and have roles. (`Contract` is a purchase by a public authority, and names no second party.)
 */
export function agreementDrafts(agreement: Agreement): readonly Draft[] {
  const instrument = plain('keywords', agreement.instrument, { property: 'instrument', element: agreement.instrument });
  const fields = agreement.fields.map((field) => plain('keywords', field, { property: 'fields', element: field }));
  return [
    {
      id: toFtmId(agreement.id),
      schema: 'Project',
      record: agreement,
      values: [...namesOf(agreement.names), ...texts('summary', agreement.label, 'label'), instrument, ...fields],
    },
    ...agreement.participations.flatMap((participation, at) => participationDrafts(agreement, participation, at)),
    ...agreement.lineage.map((lineage, at) =>
      link(agreement, `lineage.${at}`, {
        subject: agreement.id,
        object: lineage.agreement,
        role: lineage.relation,
        origin: { property: 'lineage', element: lineage },
      }),
    ),
  ];
}

function participationDrafts(agreement: Agreement, participation: Agreement['participations'][number], at: number): readonly Draft[] {
  const { actor, role, onBehalfOf } = participation;
  const origin = { property: 'participations', element: participation };
  const values = [reference('participant', actor, origin), reference('project', agreement.id, origin), plain('role', role, origin)];
  return [
    { id: partId(agreement, `participations.${at}`), schema: 'ProjectParticipant', record: agreement, values },
    ...(onBehalfOf === undefined ? [] : [standIn(agreement, { at, actor, onBehalfOf, role, participation })]),
  ];
}

interface StandIn {
  readonly at: number;
  readonly actor: string;
  readonly onBehalfOf: string;
  readonly role: string;
  readonly participation: object;
}

/** Who acts in whose name, as a representation for this one occasion, which its `recordId` and `role` name. */
export function standIn(record: Draft['record'], { at, actor, onBehalfOf, role, participation }: StandIn): Draft {
  const origin = { property: 'participations', element: participation };
  const values: readonly DraftValue[] = [
    reference('agent', actor, origin),
    reference('client', onBehalfOf, origin),
    plain('role', role, origin),
    plain('recordId', toFtmId(record.id), origin),
  ];
  return { id: partId(record, `onBehalfOf.${at}`), schema: 'Representation', record, values };
}

/** A clause as a note on its agreement: FollowTheMoney knows no obligations. Who owes and who benefits are relations to it. */
export function clauseDrafts(clause: Clause): readonly Draft[] {
  return [
    { id: toFtmId(clause.id), schema: 'Note', record: clause, values: clauseValues(clause) },
    ...ties(clause, 'obligated', { subjects: clause.obligated, role: 'owes' }),
    ...ties(clause, 'beneficiaries', { subjects: clause.beneficiaries, role: 'benefits from' }),
    ...ties(clause, 'fulfilledBy', { subjects: clause.fulfilledBy ?? [], role: 'fulfils' }),
    ...ties(clause, 'breachedBy', { subjects: clause.breachedBy ?? [], role: 'breaches' }),
  ];
}

function clauseValues(clause: Clause): readonly DraftValue[] {
  const { agreement, label, text, topics, deadline } = clause;
  return [
    ...texts('name', label, 'label'),
    ...(text ? texts('description', text, 'text') : []),
    reference('entity', agreement, { property: 'agreement', element: agreement }),
    ...topics.map((topic) => plain('keywords', topic, { property: 'topics', element: topic })),
    ...(deadline ? [plain('notes', `deadline: ${deadline.edtf} (EDTF)`, { property: 'deadline', element: deadline })] : []),
  ];
}

function ties(clause: Clause, property: string, { subjects, role }: { subjects: readonly string[]; role: string }): readonly Draft[] {
  return subjects.map((subject, at) =>
    link(clause, `${property}.${at}`, { subject, object: clause.id, role, origin: { property, element: subject } }),
  );
}
