import type { TermView } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { directionOf, routing } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import table from '../lists/table.module.css';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import { Equivalents } from './equivalents.tsx';
import type { TopicTold } from './taxonomy-of.ts';
import styles from './topics.module.css';

/** Topics as a table: what each takes in, in both languages, what the register holds on it, and what other lists call it. */
export function TopicTable({ topics, caption }: { topics: readonly TopicTold[]; caption: string }) {
  const t = useTranslations('topics.columns');
  return (
    <table className={`${table.table} ${table.stacks} ${styles.topics}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('topic')}</th>
          <th scope="col">{t('scope')}</th>
          <th scope="col">{t('held')}</th>
          <th scope="col">{t('elsewhere')}</th>
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <Row key={topic.term.code} topic={topic} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ topic: { term, clauseCount, agreementCount } }: { topic: TopicTold }) {
  const t = useTranslations('topics');
  return (
    <tr className={table.row} data-topic={term.code}>
      <th scope="row" className={styles.topic}>
        <Link href={`/topics/${term.code}`} className={table.name}>
          <Text of={term.label} />
        </Link>
        <p>
          <bdi lang="en" className={styles.code}>
            {term.code}
          </bdi>
        </p>
      </th>
      <td className={styles.scope}>
        <Scope of={term} />
        {term.replacedBy !== undefined && <Retired by={term.replacedBy} />}
      </td>
      <td className={clauseCount === 0 ? styles.nothing : undefined}>{t('held', { clauses: clauseCount, agreements: agreementCount })}</td>
      <td>
        <Equivalents of={term} />
      </td>
    </tr>
  );
}

/** Which topic to use for one that is retired. */
function Retired({ by }: { by: string }) {
  const t = useTranslations('topics');
  return (
    <p className="small">
      {t.rich('retired', {
        topic: () => (
          <Link href={`/topics/${by}`}>
            <bdi lang="en">{by}</bdi>
          </Link>
        ),
      })}
    </p>
  );
}

/** What a topic takes in: in the reader's language, and under it in the other. */
export function Scope({ of: { scope } }: { of: TermView }) {
  const locale = useLocale();
  const others = routing.locales.filter((other) => other !== locale && scope[other] !== undefined);
  return (
    <>
      <p>{pickText(scope, locale).text}</p>
      {others.map((other) => (
        <p key={other} lang={other} dir={directionOf(other)} className={styles.other}>
          {scope[other]}
        </p>
      ))}
    </>
  );
}
