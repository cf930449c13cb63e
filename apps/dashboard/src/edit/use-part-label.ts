import { useTranslations } from 'next-intl';

/** The fields within values, each with its words in `edit.parts`. */
export const partKeys = [
  'actor',
  'role',
  'onBehalfOf',
  'capacity',
  'relation',
  'agreement',
  'measure',
  'value',
  'low',
  'high',
  'language',
  'date',
  'inferred',
  'name',
  'kind',
  'interval',
  'from',
  'to',
  'latitude',
  'longitude',
  'precision',
  'attributedTo',
] as const;

/** What a field within a value is called; by its code where no words are known for it. */
export function usePartLabel(): (key: string) => string {
  const t = useTranslations('edit.parts');
  return (key) => {
    const known = partKeys.find((one) => one === key);
    return known === undefined ? key : t(known);
  };
}
