import { captionOfRecord, describeKind, type InterfaceLanguage, pickText, type Revised } from '@mithaq/domain';
import { kindOfId } from '../assembly/refs.ts';
import { recordOf } from '../assembly/subjects.ts';
import type { Writing } from '../ports.ts';

const longest = 200;

/** What a change set is called that is made for one edit, until somebody names it: the kind of the record, and its caption. */
export async function titleFor(writing: Writing, entry: Revised, language: InterfaceLanguage): Promise<string> {
  const id = recordOf(entry);
  const record = entry.record === 'statement' ? await recordNow(writing, id) : entry;
  const kind = pickText(describeKind(kindOfId(id)).label.one, language).text;
  const caption = record === undefined ? '' : pickText(captionOfRecord(record), language).text;
  const title = caption === '' ? kind : `${kind}: ${caption}`;
  return title.slice(0, longest).replace(/\p{Surrogate}$/u, '');
}

async function recordNow(writing: Writing, id: string) {
  const draft = await writing.draft(id);
  if (draft !== undefined && draft.data.record !== 'statement') return draft.data;
  const [held] = await writing.records([id]);
  return held?.record;
}
