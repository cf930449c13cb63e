import { useTranslations } from 'next-intl';
import { Downloads } from '../downloads/downloads.tsx';
import { EvidenceLegend } from '../evidence/evidence.tsx';
import { chosenIn } from '../lists/field.ts';
import { Link } from '../navigation/link.ts';
import { BelowFold } from '../page/below-fold.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { Text } from '../voice/text.tsx';
import { DateLine } from './date-line.tsx';
import { Equivalents } from './equivalents.tsx';
import { Owing } from './owing.tsx';
import { type ProviderList, Providers } from './providers.tsx';
import type { Provisions } from './provisions.ts';
import type { TopicGroup, TopicTold } from './taxonomy-of.ts';
import { Scope, TopicTable } from './topic-table.tsx';
import styles from './topics.module.css';

interface Parts {
  topic: TopicTold;
  group: TopicGroup;
  provisions: Provisions;
  list: ProviderList;
}

/** A topic: what it takes in, which agreements provide for it and in whose words, when, and who owes it. */
export function TopicView({ topic, group, provisions, list }: Parts) {
  const t = useTranslations('topics.page');
  const clauses = provisions.providing.flatMap(({ clauses: own }) => own);
  return (
    <div className={page.page}>
      <Head topic={topic} group={group} isWhole={chosenIn(list.fields).length === 0} />
      <Section id="provide" title={t('provide')} beside={<Held topic={topic} shown={clauses.length} />}>
        {topic.clauseCount === 0 ? (
          <Empty says={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <>
            <EvidenceLegend />
            <Providers provisions={provisions} topic={topic} list={list} />
          </>
        )}
      </Section>
      <BelowFold>
        <When provisions={provisions} />
        {clauses.length > 0 && (
          <Section id="who" title={t('who')} aside={t('whoAside', { part: clauses.length < topic.clauseCount ? 'yes' : 'no' })}>
            <Owing clauses={clauses} />
          </Section>
        )}
        <Beside topic={topic} group={group} />
      </BelowFold>
    </div>
  );
}

/** `isWhole`: all that is on the topic is asked for, so that its file is of what is shown. */
function Head({ topic, group, isWhole }: Pick<Parts, 'topic' | 'group'> & { isWhole: boolean }) {
  const t = useTranslations('topics');
  const { term, clauseCount } = topic;
  const isGroup = term.parent === undefined;
  return (
    <header>
      <p className={page.kick}>
        <Link href="/topics">{t('page.all')}</Link>
        {' / '}
        {isGroup ? (
          t('page.kindGroup')
        ) : (
          <Link href={`/topics/${group.term.code}`}>
            <Text of={group.term.label} />
          </Link>
        )}
      </p>
      <h1 className={page.title}>
        <Text of={term.label} />
      </h1>
      <div className={styles.scopes}>
        <Scope of={term} />
      </div>
      <div className={styles.facts}>
        <span>
          {t('page.code')}
          <bdi lang="en" className={styles.code}>
            {term.code}
          </bdi>
        </span>
        {clauseCount > 0 && <Link href={`/compare?topic=${term.code}`}>{t('compare')}</Link>}
      </div>
      <Equivalents of={term} />
      {clauseCount > 0 && isWhole && <Downloads of="clauses" query={{ topic: term.code }} count={clauseCount} />}
    </header>
  );
}

function Held({ topic: { clauseCount, agreementCount }, shown }: { topic: TopicTold; shown: number }) {
  const t = useTranslations('topics');
  if (shown < clauseCount) return t('page.part', { shown, total: clauseCount });
  return t('held', { clauses: clauseCount, agreements: agreementCount });
}

function When({ provisions: { newest } }: Pick<Parts, 'provisions'>) {
  const t = useTranslations('topics.page');
  const dated = newest.filter(({ date }) => date !== undefined);
  if (dated.length < 2) return null;
  return (
    <Section id="when" title={t('time')} aside={t('timeAside', { count: dated.length })}>
      <DateLine agreements={dated} />
    </Section>
  );
}

/** The topics of a group, or those beside a topic in its group. */
function Beside({ topic, group }: Pick<Parts, 'topic' | 'group'>) {
  const t = useTranslations('topics.page');
  const beside = group.topics.filter(({ term }) => term.code !== topic.term.code);
  const title = t(topic.term.parent === undefined ? 'topics' : 'neighbours');
  return (
    <Section id="beside" title={title}>
      <TopicTable topics={beside} caption={title} />
    </Section>
  );
}
