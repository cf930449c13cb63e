import * as z from 'zod';

/**
 * Identifiers are TypeIDs (https://github.com/jetify-com/typeid/tree/main/spec, v0.3): a prefix that names the record
 * kind, `_`, and a 128-bit UUID in 26 characters of Crockford base32, lower case. Minted from UUIDv7 they sort by the
 * moment they were made. The domain only reads them; minting needs a clock and chance, so it is done outside.
 */
export type Id<Prefix extends string> = string & z.$brand<Prefix>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** The schema of identifiers with one prefix. The error message names the prefix that was expected. */
export function idSchema<const Prefix extends string>(prefix: Prefix) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), `expected an id of the form ${prefix}_ and 26 characters`)
    .brand<Prefix>();
}

/**
 * Writes a UUID as a TypeID. The result still has to pass the id schema of its kind to get its brand.
 * @param prefix lower-case letters, single or more underscores within; at most 63 characters
 * @param uuid 32 hexadecimal digits, hyphens allowed
 * @throws RangeError when `uuid` is not a UUID or `prefix` is not a prefix
 */
export function typeId(prefix: string, uuid: string): string {
  if (!/^[a-z](?:[a-z_]{0,61}[a-z])?$/.test(prefix)) throw new RangeError(`not a TypeID prefix: ${prefix}`);
  const digits = uuid.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new RangeError(`not a UUID: ${uuid}`);
  let rest = BigInt(`0x${digits}`);
  let text = '';
  for (let place = 0; place < 26; place += 1) {
    text = (alphabet[Number(rest & 31n)] ?? '') + text;
    rest >>= 5n;
  }
  return `${prefix}_${text}`;
}

/** The id of an actor: a TypeID with the prefix `actor`. */
export const ActorId = idSchema('actor');
export type ActorId = z.output<typeof ActorId>;
/** The id of an office: a TypeID with the prefix `office`. */
export const OfficeId = idSchema('office');
export type OfficeId = z.output<typeof OfficeId>;
/** The id of a tenure: a TypeID with the prefix `tenure`. */
export const TenureId = idSchema('tenure');
export type TenureId = z.output<typeof TenureId>;
/** The id of a recognition: a TypeID with the prefix `recognition`. */
export const RecognitionId = idSchema('recognition');
export type RecognitionId = z.output<typeof RecognitionId>;
/** The id of an agreement: a TypeID with the prefix `agreement`. */
export const AgreementId = idSchema('agreement');
export type AgreementId = z.output<typeof AgreementId>;
/** The id of a clause: a TypeID with the prefix `clause`. */
export const ClauseId = idSchema('clause');
export type ClauseId = z.output<typeof ClauseId>;
/** The id of an event: a TypeID with the prefix `event`. */
export const EventId = idSchema('event');
export type EventId = z.output<typeof EventId>;
/** The id of a source: a TypeID with the prefix `source`. */
export const SourceId = idSchema('source');
export type SourceId = z.output<typeof SourceId>;
/** The id of a place: a TypeID with the prefix `place`. */
export const PlaceId = idSchema('place');
export type PlaceId = z.output<typeof PlaceId>;
/** The id of a statement: a TypeID with the prefix `statement`. */
export const StatementId = idSchema('statement');
export type StatementId = z.output<typeof StatementId>;
/** The id of a suggestion of the reader: a TypeID with the prefix `suggestion`. */
export const SuggestionId = idSchema('suggestion');
export type SuggestionId = z.output<typeof SuggestionId>;
/** The id of a set of drafts that is published as one: a TypeID with the prefix `changeset`. */
export const ChangeSetId = idSchema('changeset');
export type ChangeSetId = z.output<typeof ChangeSetId>;

const recordPrefixes = ['actor', 'office', 'tenure', 'recognition', 'agreement', 'clause', 'event', 'source', 'place'] as const;
type AnyRecordId = ActorId | OfficeId | TenureId | RecognitionId | AgreementId | ClauseId | EventId | SourceId | PlaceId;

/** The id of anything that statements can be about. One expression, not a union of nine: every statement has one to check. */
export const RecordId = z
  .string()
  .regex(new RegExp(`^(?:${recordPrefixes.join('|')})_[0-7][0-9a-hjkmnp-tv-z]{25}$`), 'expected the id of a record')
  .pipe(z.custom<AnyRecordId>());
export type RecordId = z.output<typeof RecordId>;

/** A readable, unique name for addresses: lower-case ASCII letters and digits in words joined by single hyphens. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case ASCII words joined by hyphens')
  .brand('Slug');
export type Slug = z.output<typeof Slug>;
