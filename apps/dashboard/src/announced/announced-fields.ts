import { Day } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { z } from 'zod';
import { one, type Query, valid } from '../address/query.ts';
import type { CalledRecord } from '../lists/called-record.ts';
import type { Field } from '../lists/field.ts';
import { outcomeKeys } from './announced-table.tsx';

const Outcome = z.enum(['open', 'realised', 'not-realised', 'told both ways']);
const Due = z.enum(['overdue', 'due', 'upcoming', 'undated']);

/** The orders of the list: by how pressing it is, or what is furthest ahead first. */
export const announcedOrders = z.enum(['due', '-due']);

/** What an address asks of what was announced; a filter that means nothing is left out. */
export function announcedFilter(query: Query) {
  return {
    actor: one(query, 'actor'),
    agreement: one(query, 'agreement'),
    outcome: valid(Outcome, one(query, 'outcome')),
    due: valid(Due, one(query, 'due')),
    asOf: valid(Day, one(query, 'asOf')),
  };
}

interface Parts {
  readonly query: Query;
  readonly called: readonly CalledRecord[];
  readonly t: ReturnType<typeof useTranslations<'announced'>>;
}

/** The filters of what was announced; without an outcome it is what is still open. */
export function announcedFields({ query, called, t }: Parts): readonly Field[] {
  const filter = announcedFilter(query);
  const record = (name: 'actor' | 'agreement'): Field => ({
    form: 'record',
    name,
    label: t(`filters.${name}`),
    kind: name,
    chosen: filter[name],
    called: called.find((each) => each.name === name)?.called,
  });
  const outcomes = Outcome.exclude(['open']).options.map((value) => ({ value, label: t(`outcomes.${outcomeKeys[value]}`) }));
  const classes = Due.options.map((value) => ({ value, label: t(`due.${value}`) }));
  return [
    { form: 'day', name: 'asOf', label: t('filters.asOf'), chosen: filter.asOf },
    record('actor'),
    record('agreement'),
    { form: 'choice', name: 'outcome', label: t('filters.outcome'), chosen: filter.outcome, choices: outcomes, none: t('outcomes.open') },
    { form: 'choice', name: 'due', label: t('filters.due'), chosen: filter.due, choices: classes },
  ];
}
