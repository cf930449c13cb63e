import type { SourceRow } from '@mithaq/client';
import { sourceTypes } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import table from '../lists/table.module.css';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './inbox.module.css';

/** What a source is called, who published it and what it is. */
export function What({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  const { ref, title } = row;
  return (
    <>
      <RefLink to={ref} className={table['name']} />
      {title && (
        <div className={`${table['under']} ${styles['own']}`}>
          <SourceName language={title.language}>{title.value}</SourceName>
        </div>
      )}
      <div className={`${table['under']} ${styles['kinds']}`}>
        {ref.publisher ? <Text of={ref.publisher} /> : <span className={styles['attention']}>{t('noPublisher')}</span>}
        <span>
          <Text of={sourceTypes.label(row.type)} />
        </span>
        {ref.sample && <span className={styles['sample']}>{t('sample')}</span>}
        {ref.sample && <bdi dir="ltr">{ref.slug}</bdi>}
      </div>
    </>
  );
}

/** When it was published, as far as that is known. */
export function Published({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  return (
    <>
      <DateChip date={row.published} />
      {row.published && row.publishedInferred && <div className={`${table['under']} ${styles['inferred']}`}>{t('inferred')}</div>}
    </>
  );
}

/** What it holds, and what of that waits for a person. */
export function Holds({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  return (
    <>
      <span className="nowrap">{t('passages', { count: row.passageCount })}</span>
      {row.openSuggestionCount > 0 && (
        <div className={`${table['under']} ${styles['attention']}`}>{t('open', { count: row.openSuggestionCount })}</div>
      )}
      {row.mismatchCount > 0 && (
        <div className={`${table['under']} ${styles['attention']}`}>{t('mismatches', { count: row.mismatchCount })}</div>
      )}
    </>
  );
}

/** Whether its text is here. */
export function TextState({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  return <span className="nowrap">{row.ref.attached ? t('attached') : t('excerpts')}</span>;
}

/** How far the judging is, and in whose hands. @param me the id of whoever is signed in */
export function Judged({ row, me }: { row: SourceRow; me?: string | undefined }) {
  const t = useTranslations('inbox');
  const { assignment, suggestionCount, openSuggestionCount } = row;
  return (
    <>
      <span className="num nowrap">{t('judged', { judged: suggestionCount - openSuggestionCount, all: suggestionCount })}</span>
      {assignment?.to && (
        <div className={table['under']} data-hands={assignment.to.id === me ? 'mine' : 'others'}>
          {assignment.to.id === me ? (
            <b className="strong">{t('yours')}</b>
          ) : (
            t.rich('whose', { who: () => <bdi>{assignment.to?.name}</bdi> })
          )}
        </div>
      )}
    </>
  );
}
