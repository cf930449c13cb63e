import 'server-only';
import type { DisputePage, Ref } from '@mithaq/client';
import { captionOfRecord, type InterfaceLanguage, type RecordKind } from '@mithaq/domain';
import { cache } from 'react';
import type { Answer } from './answer.ts';
import { answerTo, ask } from './ask.ts';

/** What an address of a disagreement leads to: the record, and the disagreement, where sources (still) differ. */
export interface DisputeFound {
  readonly of: Ref;
  readonly dispute: DisputePage | undefined;
}

/** The disagreement on a property of a record; asked once a request. A record that is not there is a page that is not there. */
export const disputePage = cache(
  async (locale: InterfaceLanguage, kind: RecordKind, key: string, property: string): Promise<Answer<DisputeFound>> => {
    const held = await ask(locale, (client) => client.records.get.query({ kind, key }));
    if (held.failure) return held;
    const { record } = held.value;
    const of: Ref = { id: record.id, record: record.record, slug: record.slug, label: captionOfRecord(record) };
    const found = await answerTo(locale, (client) => client.disputes.get.query({ subject: record.id, property }));
    if (!found.failure) return { value: { of, dispute: found.value } };
    const { failure } = found;
    return !failure.unreachable && failure.category === 'not-found' ? { value: { of, dispute: undefined } } : found;
  },
);
