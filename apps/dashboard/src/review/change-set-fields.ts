import type { useTranslations } from 'next-intl';
import { z } from 'zod';
import { one, type Query, valid } from '../address/query.ts';
import type { Field } from '../lists/field.ts';

const State = z.enum(['in-review', 'draft', 'published', 'discarded']);

/** What an address asks of change sets; without a state it is those that are open. A filter that means nothing is left out. */
export function changeSetFilter(query: Query) {
  return { state: valid(State, one(query, 'state')), mine: one(query, 'mine') === 'true' };
}

interface Parts {
  readonly query: Query;
  readonly t: ReturnType<typeof useTranslations<'review'>>;
}

export function changeSetFields({ query, t }: Parts): readonly Field[] {
  const { state, mine } = changeSetFilter(query);
  const states = State.options.map((value) => ({ value, label: t(`states.${value}`) }));
  return [
    { form: 'choice', name: 'state', label: t('filters.state'), chosen: state, choices: states, none: t('filters.open') },
    {
      form: 'choice',
      name: 'mine',
      label: t('filters.by'),
      chosen: mine ? 'true' : undefined,
      choices: [{ value: 'true', label: t('filters.mine') }],
      none: t('filters.anybody'),
    },
  ];
}
