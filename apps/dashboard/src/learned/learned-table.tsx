import type { LearnedView } from '@mithaq/client';
import { Edtf } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './learned.module.css';
import { RecountButton } from './recount-button.tsx';

/** What judgements taught, a row for each thing that suggestions rest on: how it was judged, what follows, and the way to count it anew. */
export function LearnedTable({ rows, caption }: { rows: readonly LearnedView[]; caption: string }) {
  const t = useTranslations('learned.columns');
  return (
    <table className={`${table['table']} ${table['stacks']}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('basis')}</th>
          <th scope="col">{t('judged')}</th>
          <th scope="col">{t('follows')}</th>
          <th scope="col">
            <span className="heard">{t('act')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.basis} className={table['row']}>
            <th scope="row">
              <Text of={row.label} />
              {row.record && (
                <div className={table['under']}>
                  <RefLink to={row.record} />
                </div>
              )}
            </th>
            <td>
              <Judged row={row} />
            </td>
            <td>
              <Follows effect={row.effect} />
            </td>
            <td className={styles['act']}>
              <RecountButton basis={row.basis} isReset={row.reset !== undefined} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Judged({ row: { accepted, rejected, reset } }: { row: LearnedView }) {
  const t = useTranslations('learned');
  const inWords = useDateWords();
  return (
    <>
      <span className="num">{t('judged', { accepted, rejected })}</span>
      {reset && (
        <div className={table['under']}>
          {t(reset.by === undefined ? 'since' : 'sinceBy', {
            day: inWords({ edtf: Edtf.parse(reset.since.slice(0, 10)) }),
            who: reset.by ?? '',
          })}
        </div>
      )}
    </>
  );
}

function Follows({ effect }: Pick<LearnedView, 'effect'>) {
  const t = useTranslations('learned.effect');
  return <span className={effect === undefined ? 'quiet' : styles[effect]}>{t(effect ?? 'none')}</span>;
}
