import type { AuditKind, PersonView } from '@mithaq/client';
import { Day, type RecordKind, recordKinds } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { z } from 'zod';
import { one, type Query, valid } from '../address/query.ts';
import type { Field } from '../lists/field.ts';

/** What the history tells of beside records. */
export const otherKinds = [
  'statement',
  'suggestion',
  'judgement',
  'text',
  'learning',
  'merge',
  'topic',
] as const satisfies readonly AuditKind[];

const Kind = z.enum([...recordKinds, ...otherKinds]);
/** An id, or what somebody took for one: what fits nothing finds nothing. */
const Id = z.string().max(160);

/** What an address asks of the history. A filter that means nothing is left out. */
export function auditFilter(query: Query) {
  const kind = valid(Kind, one(query, 'kind'));
  return {
    kinds: kind === undefined ? undefined : [kind],
    author: valid(Id, one(query, 'author')),
    subject: valid(Id, one(query, 'subject')),
    changeSet: valid(Id, one(query, 'changeSet')),
    after: valid(Day, one(query, 'after')),
    until: valid(Day, one(query, 'until')),
  };
}

interface Parts {
  readonly query: Query;
  readonly t: ReturnType<typeof useTranslations<'audit'>>;
  /** What a kind of record is called. */
  readonly kindWords: (kind: RecordKind) => string;
  readonly people: readonly Pick<PersonView, 'id' | 'name'>[];
  /** What the record is called whose entries alone are asked for, where that is known. */
  readonly subjectWords: string | undefined;
}

/** The filters of the history. One record and one change set are come to by links, so they stand in the form only once they are set. */
export function auditFields({ query, t, kindWords, people, subjectWords }: Parts): readonly Field[] {
  const { kinds, author, subject, changeSet, after, until } = auditFilter(query);
  const choices = [
    ...recordKinds.map((value) => ({ value, label: kindWords(value) })),
    ...otherKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
  ];
  const authors = [...people.map(({ id, name }) => ({ value: id, label: name })), { value: 'operator', label: t('operator') }];
  return [
    { form: 'choice', name: 'kind', label: t('filters.kind'), chosen: kinds?.[0], choices },
    { form: 'choice', name: 'author', label: t('filters.author'), chosen: author, choices: authors },
    { form: 'day', name: 'after', label: t('filters.after'), chosen: after },
    { form: 'day', name: 'until', label: t('filters.until'), chosen: until },
    ...alone('subject', t('filters.subject'), subject, subjectWords),
    ...alone('changeSet', t('filters.changeSet'), changeSet, undefined),
  ];
}

function alone(name: string, label: string, value: string | undefined, words: string | undefined): readonly Field[] {
  return value === undefined ? [] : [{ form: 'choice', name, label, chosen: value, choices: [{ value, label: words ?? value }] }];
}
