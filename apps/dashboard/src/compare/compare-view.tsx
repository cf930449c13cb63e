import type { ActorRow, AgreementComparison, SearchAnswer, TopicList } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { useDateWords } from '../dates/use-date-words.ts';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Empty } from '../states/empty.tsx';
import type { Asked } from './asked.ts';
import { CellOpener } from './cell-opener.tsx';
import { Choose } from './choose.tsx';
import styles from './compare.module.css';
import { ComparisonList } from './comparison-list.tsx';
import { CompareFilters } from './filters.tsx';
import { MatrixLegend } from './legend.tsx';
import { type Matrix, matrixOf } from './matrix-of.ts';
import { MatrixTable } from './matrix-table.tsx';
import { MatrixWindow } from './matrix-window.tsx';
import { cellKey, cellName, type OpenCell } from './open-address.ts';
import { Opened } from './opened.tsx';
import { ComparePages } from './pages.tsx';

interface CompareParts {
  asked: Asked;
  query: Query;
  answer: AgreementComparison;
  topics: TopicList;
  actors: readonly ActorRow[];
  found: SearchAnswer | undefined;
  open: OpenCell | undefined;
}

/** Agreements by topics: what is compared, the matrix, and the cell that stands open. */
export function CompareView({ asked, query, answer, topics, actors, found, open }: CompareParts) {
  const matrix = matrixOf(answer, asked);
  return (
    <div className={page.page}>
      <Top matrix={matrix} answer={answer} asked={asked} query={query} />
      <CompareFilters asked={asked} topics={topics} actors={actors} />
      <Shown matrix={matrix} asked={asked} query={query} open={open} />
      <ComparePages query={query} next={answer.next} />
      <Choose asked={asked} query={query} shown={matrix.rows.map(({ agreement }) => agreement.agreement)} found={found} />
    </div>
  );
}

function Top({ matrix, answer, asked, query }: Pick<CompareParts, 'answer' | 'asked' | 'query'> & { matrix: Matrix }) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const inWords = useDateWords('noun');
  const asOf = answer.rows[0]?.status.asOf;
  return (
    <div className={styles.top}>
      <h1>{t('title')}</h1>
      <p className="small quiet">
        {t('holds', { agreements: matrix.rows.length, topics: matrix.columns.length })}
        <Left answer={answer} asked={asked} />
      </p>
      <p className={styles.ways}>
        <Link href={`/compare${withChanges(query, { view: asked.view === 'list' ? undefined : 'list', cell: undefined })}`}>
          {t(asked.view === 'list' ? 'asMatrix' : 'asList')}
        </Link>
        <a href={`${getPathname({ href: '/compare/csv', locale })}${withChanges(query, { cell: undefined, view: undefined })}`} download>
          {t('csv')}
        </a>
        {asOf !== undefined && (
          <span className="quiet" data-now>
            {t('asOf', { date: inWords(asOf) })}
          </span>
        )}
      </p>
    </div>
  );
}

/** What there is beyond what is shown. */
function Left({ answer, asked }: Pick<CompareParts, 'answer' | 'asked'>) {
  const t = useTranslations('compare');
  const shown = answer.rows.length;
  const chosen = asked.agreements.length;
  if (chosen > shown) return <span className={styles.left}>{t('chosenPart', { shown, total: chosen })}</span>;
  if (answer.left > 0) return <span className={styles.left}>{t('part', { shown, total: shown + answer.left })}</span>;
  return null;
}

function Shown({ matrix, asked, query, open }: Pick<CompareParts, 'asked' | 'query' | 'open'> & { matrix: Matrix }) {
  const t = useTranslations('compare');
  const locale = useLocale();
  if (matrix.rows.length === 0) return <Empty says={t('none')}>{t('noneWhy')}</Empty>;
  if (matrix.columns.length === 0) return <Empty says={t('noColumns')}>{t(`noColumnsWhy.${asked.shows}`)}</Empty>;
  const path = getPathname({ href: '/compare', locale });
  const addressOf = (cell: OpenCell) => `${path}${withChanges(query, { [cellName]: cellKey(cell), add: undefined })}#opened`;
  const words = { close: t('open.close'), waiting: t('open.waiting'), failed: t('open.failed') };
  const opened = open && { key: cellKey(open), panel: <Opened cell={open} locale={locale} /> };
  return (
    <CellOpener opened={opened} words={words}>
      {asked.view === 'list' ? (
        <ComparisonList matrix={matrix} caption={t('caption')} addressOf={addressOf} />
      ) : (
        <MatrixWindow rows={matrix.rows.length}>
          <MatrixTable matrix={matrix} caption={t('caption')} open={open} addressOf={addressOf} />
        </MatrixWindow>
      )}
      <MatrixLegend of={matrix} />
    </CellOpener>
  );
}
