/** The schemata of FollowTheMoney 4.5 that Mithaq writes. */
export type FtmSchema =
  | 'Address'
  | 'Article'
  | 'Company'
  | 'Document'
  | 'Event'
  | 'Membership'
  | 'Note'
  | 'Occupancy'
  | 'Organization'
  | 'Person'
  | 'Position'
  | 'Project'
  | 'ProjectParticipant'
  | 'PublicBody'
  | 'Representation'
  | 'UnknownLink';

/** An entity of FollowTheMoney: every property has any number of values, and every value is text. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** One value of one property of one entity, and where it was read: a line of FollowTheMoney's statement files. */
export interface FtmStatement {
  readonly canonical_id: string;
  readonly entity_id: string;
  readonly prop: string;
  readonly schema: FtmSchema;
  readonly value: string;
  /** The source that says it, or the register itself where a value is cited nowhere. */
  readonly dataset: string;
  /** The language of the value, in three letters (ISO 639-3). */
  readonly lang: string | null;
  /** The words of the source. */
  readonly original_value: string | null;
  /** The day on which the source was read, `YYYY-MM-DD`. */
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly external: boolean;
  /** The id of Mithaq's statement, which has the position of the words and whatever else this line cannot carry. */
  readonly origin: string | null;
  /** Left to the reader: FollowTheMoney makes it from the other columns (`ftmStatementKey`). */
  readonly id: null;
}

/**
 * Why something of the register is not in the export. `modality`: it did not happen, or nobody says that it did. `missing`: it
 * names a record that is not there, or is itself left out. `range`: it names one of a kind that FollowTheMoney does not take
 * there. `too-long`, `blank`: FollowTheMoney refuses such a text. `no-code`: it has no code for this.
 */
export type FtmReason = 'modality' | 'missing' | 'range' | 'too-long' | 'blank' | 'no-code';

/** Something of the register that is not in the export. */
export interface FtmLeftOut {
  readonly record: string;
  readonly property: string;
  readonly reason: FtmReason;
}

const limits: Readonly<Record<string, number>> = {
  abbreviation: 384,
  alias: 384,
  description: 65_000,
  full: 250,
  location: 250,
  name: 384,
  notes: 65_000,
  previousName: 384,
  sourceUrl: 4096,
  summary: 65_000,
  weakAlias: 384,
  wikidataId: 32,
};

/** How many UTF-16 code units a value of a property may have (`maxLength` of the property's type in FollowTheMoney 4.5). */
function limitOf(prop: string): number {
  return limits[prop] ?? 1024;
}

/** Why FollowTheMoney refuses a text as the value of a property, if it does. */
export function faultOfText(prop: string, text: string): 'blank' | 'too-long' | undefined {
  if (text.trim() === '') return 'blank';
  return text.length > limitOf(prop) ? 'too-long' : undefined;
}

/** The ends without which a relation is none. FollowTheMoney requires them of all but `ProjectParticipant`, where they mean as much. */
export const requiredEnds: Readonly<Partial<Record<FtmSchema, readonly string[]>>> = {
  Membership: ['member', 'organization'],
  Occupancy: ['holder', 'post'],
  ProjectParticipant: ['participant', 'project'],
  Representation: ['agent', 'client'],
  UnknownLink: ['subject', 'object'],
};

/** The schemata whose entities are things: they must have a name. Relations have none. */
export function isThing(schema: FtmSchema): boolean {
  return requiredEnds[schema] === undefined;
}

const organizations: readonly FtmSchema[] = ['Organization', 'PublicBody', 'Company'];

/** Which schemata a reference may lead to: any that there is, organizations only, persons only. */
export type FtmRange = 'any' | 'Organization' | 'Person';

/** Whether an entity may stand where a property has this range. */
export function isWithin(range: FtmRange, schema: FtmSchema): boolean {
  if (range === 'Organization') return organizations.includes(schema);
  return range === 'any' || schema === range;
}
