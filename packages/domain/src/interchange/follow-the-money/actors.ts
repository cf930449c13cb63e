import type { Actor } from '../../records/actor.ts';
import type { Office } from '../../records/office.ts';
import type { Recognition } from '../../records/recognition.ts';
import type { Tenure } from '../../records/tenure.ts';
import { actorKinds } from '../../taxonomy/actor-kinds.ts';
import { equivalentsOf } from '../../taxonomy/crosswalk.ts';
import { toFtmId } from './codes.ts';
import { type Draft, endsOf, namesOf, partId, plain, reference, texts } from './draft.ts';
import type { FtmSchema } from './model.ts';

const actorSchemata = ['PublicBody', 'Organization', 'Company', 'Person'] as const satisfies readonly FtmSchema[];

/** The schema of a kind of actor, by the crosswalk of the taxonomy: the nearest equivalent that says what it is. */
export function schemaOfKind(kind: Actor['kind']): FtmSchema {
  const term = actorKinds.term(kind);
  const codes = term ? equivalentsOf(term, 'ftm').map(({ code }) => code) : [];
  return actorSchemata.find((schema) => codes[0] === schema) ?? actorSchemata.find((schema) => codes.includes(schema)) ?? 'Organization';
}

/**
 * FollowTheMoney's topics of a kind of actor, where the kind alone makes them true. An armed group has none: `mil` is of states'
 * militaries, and a crime is not ours to allege. Whether a person is exposed politically is a judgement that we do not make.
 */
const topics: Readonly<Partial<Record<Actor['kind'], string>>> = {
  state: 'gov',
  authority: 'gov',
  ministry: 'gov',
  body: 'gov',
  force: 'gov.security',
};

/** An actor; a membership for the whole it is part of; a representation for the state that it claims to act for. */
export function actorDrafts(actor: Actor): readonly Draft[] {
  const kind = { property: 'kind', element: actor.kind };
  const topic = topics[actor.kind];
  return [
    {
      id: toFtmId(actor.id),
      schema: schemaOfKind(actor.kind),
      record: actor,
      values: [
        ...namesOf(actor.names, actor.kind === 'person' ? 'weakAlias' : 'abbreviation'),
        plain('classification', actor.kind, kind),
        ...(topic === undefined ? [] : [plain('topics', topic, kind)]),
        ...actor.countries.map((country) => plain('country', country.toLowerCase(), { property: 'countries', element: country })),
        ...(actor.wikidata === undefined ? [] : [plain('wikidataId', actor.wikidata, { property: 'wikidata', element: actor.wikidata })]),
        ...(actor.notes ? texts('notes', actor.notes, 'notes') : []),
      ],
    },
    ...('partOf' in actor && actor.partOf !== undefined ? [membership(actor, actor.partOf)] : []),
    ...('actsFor' in actor && actor.actsFor !== undefined ? [representation(actor, actor.actsFor)] : []),
  ];
}

/** What `role` says of the membership of a part in its whole, so that it is told from other memberships. */
export const partOfRole = 'part of';

function membership(actor: Actor, whole: string): Draft {
  const origin = { property: 'partOf', element: whole };
  const values = [
    reference('member', actor.id, origin),
    reference('organization', whole, { ...origin, range: 'Organization' }),
    plain('role', partOfRole, origin),
  ];
  return { id: partId(actor, 'partOf'), schema: 'Membership', record: actor, values };
}

/** What `role` says of an authority's claim, which others may dispute. */
export const actsForRole = 'claims to act for';

function representation(actor: Actor, state: string): Draft {
  const origin = { property: 'actsFor', element: state };
  const values = [reference('agent', actor.id, origin), reference('client', state, origin), plain('role', actsForRole, origin)];
  return { id: partId(actor, 'actsFor'), schema: 'Representation', record: actor, values };
}

/** An office as a position. Of which country it is, the register does not say, so neither does the position. */
export function officeDrafts(office: Office): readonly Draft[] {
  const { id, organisation } = office;
  const organization = reference('organization', organisation, { property: 'organisation', element: organisation, range: 'Organization' });
  return [{ id: toFtmId(id), schema: 'Position', record: office, values: [...namesOf(office.names), organization] }];
}

/** A tenure as an occupancy. */
export function tenureDrafts(tenure: Tenure): readonly Draft[] {
  const values = [
    reference('holder', tenure.person, { property: 'person', element: tenure.person, range: 'Person' }),
    reference('post', tenure.office, { property: 'office', element: tenure.office }),
    ...endsOf(tenure.interval),
  ];
  return [{ id: toFtmId(tenure.id), schema: 'Occupancy', record: tenure, values }];
}

/** What `role` says of a recognition, before the form that it takes. */
export const recognitionRole = 'recognises as ';

/** A recognition, from the actor that recognises (`subject`) to the one that is recognised; FollowTheMoney has no schema for it. */
export function recognitionDrafts(recognition: Recognition): readonly Draft[] {
  const { by, of } = recognition;
  const values = [
    reference('subject', by, { property: 'by', element: by }),
    reference('object', of, { property: 'of', element: of }),
    plain('role', `${recognitionRole}${recognition.as}`, { property: 'as', element: recognition.as }),
    ...endsOf(recognition.interval),
  ];
  return [{ id: toFtmId(recognition.id), schema: 'UnknownLink', record: recognition, values }];
}
