import type { DraftView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

interface Parts {
  of: DraftView['subject'];
  /** Whether readers see its record, so that there is a page to go to. */
  isPublished: boolean;
}

/** What kind of thing a draft is of. */
export function KindWords({ of: { kind } }: Pick<Parts, 'of'>) {
  const t = useTranslations();
  return kind === 'statement' ? t('review.statement') : t(`reading.kinds.${kind}`);
}

/** What a draft or a problem is of: the record, or which property of it a statement is about. */
export function SubjectWords({ of: { record, propertyLabel }, isPublished }: Parts) {
  const t = useTranslations('words');
  return (
    <>
      {isPublished ? <RefLink to={record} /> : <Text of={record.label} />}
      {propertyLabel && (
        <>
          {t('comma')}
          <Text of={propertyLabel} />
        </>
      )}
    </>
  );
}
