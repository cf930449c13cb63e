import { RecordId } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { z } from 'zod';
import { one, type Query, valid } from '../address/query.ts';
import type { Field } from '../lists/field.ts';

const Kind = z.enum(['actor', 'agreement']);
const Shown = z.enum(['same', 'different', 'unsure', 'joined']);

/** Which pairs an address asks for: those that nobody judged yet, unless it says otherwise. What means nothing is left out. */
export function pairFilter(query: Query) {
  return {
    kind: valid(Kind, one(query, 'kind')) ?? 'actor',
    verdict: valid(Shown, one(query, 'verdict')) ?? 'open',
    about: valid(RecordId, one(query, 'about')),
  } as const;
}

interface Parts {
  readonly query: Query;
  readonly t: ReturnType<typeof useTranslations<'merging'>>;
}

export function pairFields({ query, t }: Parts): readonly Field[] {
  const { kind, verdict } = pairFilter(query);
  return [
    {
      form: 'choice',
      name: 'kind',
      label: t('filters.kind'),
      chosen: kind === 'actor' ? undefined : kind,
      choices: [{ value: 'agreement', label: t('filters.agreement') }],
      none: t('filters.actor'),
    },
    {
      form: 'choice',
      name: 'verdict',
      label: t('filters.verdict'),
      chosen: verdict === 'open' ? undefined : verdict,
      choices: Shown.options.map((value) => ({ value, label: t(`filters.${value}`) })),
      none: t('filters.open'),
    },
  ];
}
