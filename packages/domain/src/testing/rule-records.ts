import { Actor, Agreement, Clause, currentSchemaVersion, Office, Recognition, Tenure } from '../index.ts';
import { Day } from '../values/fuzzy-date.ts';
import { ActorId, AgreementId, OfficeId } from '../values/id.ts';
import { idOf } from './records.ts';

type Given = Record<string, unknown>;

const header = (kind: string, number: number) => ({
  record: kind,
  id: idOf(kind, number),
  schemaVersion: currentSchemaVersion,
  slug: `${kind}-${number}`,
});

export const actorId = (number: number): ActorId => ActorId.parse(idOf('actor', number));
export const officeId = (number: number): OfficeId => OfficeId.parse(idOf('office', number));
export const agreementId = (number: number): AgreementId => AgreementId.parse(idOf('agreement', number));
export const day = (text: string): Day => Day.parse(text);

/** The number that a test gave a record. */
export const numberOf = (id: string): number =>
  Array.from({ length: 400 }, (_, at) => at).findIndex((at) => id.endsWith(idOf('x', at).slice(1)));

/** An organisation, unless a test says otherwise, named by its number. */
export function actorOf(number: number, given: Given = {}): Actor {
  const names = [{ value: `Actor ${number}`, language: 'en', kind: 'official' }];
  return Actor.parse({ ...header('actor', number), kind: 'organisation', names, countries: [], ...given });
}

export function officeOf(number: number, organisation: number): Office {
  const names = [{ value: `Office ${number}`, language: 'en', kind: 'official' }];
  return Office.parse({ ...header('office', number), names, organisation: idOf('actor', organisation) });
}

/** A tenure of an office by a person, both by number, from one EDTF date to another. */
export function tenureOf(number: number, [office, person]: readonly [number, number], from?: string, to?: string): Tenure {
  const interval = intervalOf(from, to);
  return Tenure.parse({ ...header('tenure', number), office: idOf('office', office), person: idOf('actor', person), interval });
}

/** A recognition of one actor by another, both by number. */
export function recognitionOf(
  number: number,
  [by, of]: readonly [number, number],
  from?: string,
  to?: string,
  as = 'government',
): Recognition {
  const interval = intervalOf(from, to);
  return Recognition.parse({ ...header('recognition', number), by: idOf('actor', by), of: idOf('actor', of), as, interval });
}

/** An agreement whose parties are given by number. */
export function agreementOf(number: number, parties: readonly number[] = [], given: Given = {}): Agreement {
  return Agreement.parse({
    ...header('agreement', number),
    label: { en: `Agreement ${number}` },
    names: [{ value: `Agreement ${number}`, language: 'en', kind: 'alias' }],
    instrument: 'agreement',
    nature: 'interstate',
    fields: [],
    participations: parties.map((party) => ({ actor: idOf('actor', party), role: 'party' })),
    lineage: [],
    textAvailability: 'reported-only',
    ...given,
  });
}

/** A clause of an agreement, by number. */
export function clauseOf(number: number, agreement: number, given: Given = {}): Clause {
  return Clause.parse({
    ...header('clause', number),
    agreement: idOf('agreement', agreement),
    ordinal: number,
    label: { en: `Clause ${number}` },
    topics: ['training'],
    obligated: [],
    beneficiaries: [],
    ...given,
  });
}

function intervalOf(from: string | undefined, to: string | undefined): Given {
  return { ...(from === undefined ? {} : { from: { edtf: from } }), ...(to === undefined ? {} : { to: { edtf: to } }) };
}
