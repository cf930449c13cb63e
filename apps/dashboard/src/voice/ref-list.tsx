import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { RefLink } from './ref-link.tsx';

/** Records in a row of text, with the reader's comma between them. */
export function RefList({ of }: { of: readonly Ref[] }) {
  const t = useTranslations('words');
  return of.map((ref, index) => (
    <Fragment key={ref.id}>
      {index > 0 && t('comma')}
      <RefLink to={ref} />
    </Fragment>
  ));
}
