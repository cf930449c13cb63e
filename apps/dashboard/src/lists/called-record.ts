import 'server-only';
import type { Ref } from '@mithaq/client';
import { captionOfRecord, type InterfaceLanguage, pickText } from '@mithaq/domain';
import { one, type Query } from '../address/query.ts';
import { answerTo } from '../register/ask.ts';

/** The record that a filter names: what it is called, or, where none is called so, which ones the words may mean. */
export interface CalledRecord {
  readonly name: string;
  readonly key: string;
  readonly called: string | undefined;
  readonly may: readonly Ref[];
}

/** The filters of a list that name records. */
type RecordFilters = Readonly<Record<string, 'actor' | 'agreement' | 'place'>>;

const mostMeant = 5;

/** Each filter of an address that names a record, with what that is called. */
export async function calledRecords(locale: InterfaceLanguage, query: Query, filters: RecordFilters): Promise<readonly CalledRecord[]> {
  const named = Object.entries(filters).flatMap(([name, kind]) => {
    const key = one(query, name);
    return key === undefined ? [] : [{ name, kind, key }];
  });
  return Promise.all(named.map((each) => calledRecord(locale, each)));
}

async function calledRecord(
  locale: InterfaceLanguage,
  { name, kind, key }: { readonly name: string; readonly kind: 'actor' | 'agreement' | 'place'; readonly key: string },
): Promise<CalledRecord> {
  const answer = await answerTo(locale, (client) => client.records.get.query({ kind, key }));
  if (!answer.failure) return { name, key, called: pickText(captionOfRecord(answer.value.record), locale).text, may: [] };
  const found = await answerTo(locale, (client) => client.search.query.query({ q: key, kinds: [kind], limit: mostMeant }));
  const hits = found.failure ? [] : found.value.groups.flatMap((group) => group.hits);
  return { name, key, called: undefined, may: hits.flatMap(({ ref }) => (ref ? [ref] : [])) };
}
