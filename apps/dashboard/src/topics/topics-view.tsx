import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import list from '../lists/list-page.module.css';
import { Link } from '../navigation/link.ts';
import { BelowFold } from '../page/below-fold.tsx';
import page from '../page/page.module.css';
import { Text } from '../voice/text.tsx';
import type { Told, TopicGroup } from './taxonomy-of.ts';
import { TopicTable } from './topic-table.tsx';
import styles from './topics.module.css';

/** The taxonomy: its groups, and the topics of each. */
export function TopicsView({ told }: { told: Told }) {
  const t = useTranslations('topics');
  const topics = told.groups.reduce((sum, group) => sum + group.topics.length, 0);
  return (
    <div className={page.page}>
      <div className={list.head}>
        <h1 className={page.title}>{t('title')}</h1>
        <p className="quiet">
          {t.rich('count', { groups: told.groups.length, topics, version: () => <bdi dir="ltr">{told.version}</bdi> })}
        </p>
      </div>
      <p className={styles.about}>{t('about')}</p>
      <p className="small">
        <Link href="/compare">{t('compareAll')}</Link>
      </p>
      <Groups of={told.groups.slice(0, above)} />
      <BelowFold>
        <Groups of={told.groups.slice(above)} />
      </BelowFold>
    </div>
  );
}

/** So many groups fill any first window. */
const above = 4;

function Groups({ of }: { of: readonly TopicGroup[] }) {
  return of.map((group) => <Group key={group.term.code} group={group} />);
}

function Group({ group }: { group: TopicGroup }) {
  const t = useTranslations('topics');
  const locale = useLocale();
  const { term, clauseCount, agreementCount, topics } = group;
  const id = `group-${term.code}`;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.groupHead}>
        <h2 id={id}>
          <Link href={`/topics/${term.code}`}>
            <Text of={term.label} />
          </Link>
        </h2>
        <span className="small quiet">
          <Text of={term.scope} />
        </span>
        <span className="small quiet">{t('held', { clauses: clauseCount, agreements: agreementCount })}</span>
      </div>
      <TopicTable topics={topics} caption={pickText(term.label, locale).text} />
    </section>
  );
}
