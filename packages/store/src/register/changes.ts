import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Audience, ChangeRow } from '../port.ts';

/** The channel on which the database says that there are new changes. */
export const channel = 'mithaq_change';

/** What a reader of changes asks for. */
export interface ChangesAsked {
  readonly after: string | undefined;
  readonly limit: number;
  readonly audience: Audience;
}

/** Where each audience's changes are counted, and how the ids of one are told from the other's. */
const feeds = {
  public: { place: 'public_position', prefix: '', form: /^\d{1,18}$/ },
  editors: { place: 'position', prefix: 'e', form: /^e\d{1,18}$/ },
} as const satisfies Record<Audience, object>;

/** Changes after an id, oldest first; with no id the newest ones, oldest first. @throws MithaqError `invalid-input` */
export async function changesAfter(db: Database, { after, limit, audience }: ChangesAsked): Promise<ChangeRow[]> {
  const { place, prefix } = feeds[audience];
  const told = db
    .selectFrom('change')
    .select([`${place} as place`, 'at', 'what', 'subject', 'author_name'])
    .where(place, 'is not', null)
    .limit(limit);
  const rows =
    after === undefined
      ? (await told.orderBy(place, 'desc').execute()).toReversed()
      : await told.where(place, '>', placeOf(after, audience)).orderBy(place).execute();
  return rows.map((row) => changeOf(row, prefix));
}

/** The newest changes that readers are told of these records and of what refers to them, newest first. */
export async function changesAbout(db: Database, subjects: readonly string[], limit: number): Promise<ChangeRow[]> {
  const wanted = subjects.filter(isStorable);
  const { rows } = await sql<ToldRow>`
    select public_position as place, at, what, subject, author_name from change
    where public_position is not null and subject = any (array(
      select unnest(${wanted}::text[]) union select from_id from reference where to_id = any(${wanted}::text[])))
    order by public_position desc limit ${limit}`.execute(db);
  return rows.map((row) => changeOf(row, feeds.public.prefix));
}

interface ToldRow {
  readonly place: string | number | bigint | null;
  readonly at: Date;
  readonly what: ChangeRow['what'];
  readonly subject: string;
  readonly author_name: string | null;
}

function changeOf({ place, at, what, subject, author_name }: ToldRow, prefix: string): ChangeRow {
  return { id: `${prefix}${place ?? ''}`, at: at.toISOString(), what, subject, ...(author_name === null ? {} : { by: author_name }) };
}

function placeOf(id: string, audience: Audience): string {
  const { form, prefix } = feeds[audience];
  if (form.test(id)) return id.slice(prefix.length);
  throw new MithaqError('invalid-input', { expected: { ar: 'المنتظر معرّف تغيير', en: 'expected the id of a change' } }, ['lastEventId']);
}
