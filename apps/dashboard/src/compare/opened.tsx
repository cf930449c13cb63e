import type { ClauseRow } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { Locale } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import type { Answer } from '../register/answer.ts';
import { askList } from '../register/ask.ts';
import type { ListPart } from '../register/list-answer.ts';
import { ClauseThread } from '../topics/clause-thread.tsx';
import type { OpenCell } from './open-address.ts';
import styles from './opened.module.css';

type Clauses = ListPart<ClauseRow>;

/** What a cell holds: its clauses, each with its threads to the passages. A cell that names nothing holds nothing. */
export async function Opened({ cell, locale }: { cell: OpenCell; locale: Locale }) {
  const { agreement, topic } = cell;
  const answer = await askList(locale, {}, (client) => client.clauses.list.query({ agreement, topic, limit: 100 }));
  return <Panel cell={cell} answer={answer} />;
}

function Panel({ cell, answer }: { cell: OpenCell; answer: Answer<Clauses> }) {
  const t = useTranslations('compare.open');
  if (answer.failure) return <p role="alert">{t('failed')}</p>;
  const { rows, total } = answer.value;
  return (
    <>
      <Title cell={cell} first={rows[0]} />
      {rows.length === 0 && <p className="quiet">{t('none')}</p>}
      {rows.map((clause) => (
        <ClauseThread key={clause.ref.id} clause={clause} />
      ))}
      {total > rows.length && (
        <p>
          <Link href={`/agreements/${cell.agreement}#clauses`}>{t('rest', { count: total - rows.length })}</Link>
        </p>
      )}
    </>
  );
}

function Title({ cell, first }: { cell: OpenCell; first: ClauseRow | undefined }) {
  const t = useTranslations('compare.open');
  const locale = useLocale();
  const topic = pickText(labelIn(first, cell.topic) ?? { en: cell.topic }, locale).text;
  if (first === undefined) return <h2>{topic}</h2>;
  return (
    <div className={styles.head}>
      <h2>{t('title', { agreement: pickText(first.agreement.label, locale).text, topic })}</h2>
      <p className={styles.ways}>
        <Link href={`/agreements/${cell.agreement}`}>{t('agreement')}</Link>
        <Link href={`/topics/${cell.topic}`}>{t('topic')}</Link>
      </p>
    </div>
  );
}

/** What a clause calls a topic that it is on, or the group of one. */
function labelIn(clause: ClauseRow | undefined, code: string) {
  const all = clause?.topics.flatMap(({ group, ...topic }) => [topic, group]) ?? [];
  return all.find((topic) => topic.code === code)?.label;
}
