import type { Revised } from '@mithaq/domain';
import { recordOf } from '../assembly/subjects.ts';
import { requireTopicsInUse } from '../drafts/topics-in-use.ts';
import type { Register } from '../ports.ts';
import type { Principal } from '../principal.ts';
import type { PublishedAnswer } from '../views/published.ts';

/** One edit to publish at once, and what it started from. */
export interface SingleEdit {
  readonly entry: Revised;
  readonly from?: number | undefined;
  readonly message?: string | undefined;
}

/** Publishes one edit by itself, and tells everybody. @throws MithaqError `retired-topic`, and as `changeSets.publish` */
export async function publishOne(register: Register, { entry, from, message }: SingleEdit, by: Principal): Promise<PublishedAnswer> {
  const edit = { entry, ...(from === undefined ? {} : { from }), ...(message === undefined ? {} : { message }) };
  await requireTopicsInUse(register, entry);
  const told = { what: 'record-saved', subject: recordOf(entry), by: by.name, audience: 'public' } as const;
  const { data, revision } = await register.publishOne(by, edit, told);
  return { subject: entry.id, revision, data };
}
