import type { ActorRow, TopicList } from '@mithaq/client';
import { instruments, pickText, statuses } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { choicesOf, choicesOfRefs } from '../lists/choices.ts';
import type { Choice } from '../lists/field.ts';
import { Link } from '../navigation/link.ts';
import { QueryForm } from '../navigation/query-form.tsx';
import type { Asked } from './asked.ts';
import styles from './filters.module.css';

interface Parts {
  asked: Asked;
  topics: TopicList;
  actors: readonly ActorRow[];
}

/** What is compared, as a sentence whose words can be changed. */
export function CompareFilters({ asked, topics, actors }: Parts) {
  const t = useTranslations('compare.filters');
  const isNarrowed = [asked.actor, asked.topic, asked.instrument, asked.status, asked.from, asked.to].some((value) => value !== undefined);
  return (
    <QueryForm key={JSON.stringify(asked)} path="/compare" aria-label={t('label')} className={styles.form}>
      <Kept asked={asked} />
      <div className={styles.line}>
        <MainFilters asked={asked} topics={topics} actors={actors} />
      </div>
      <details className={styles.more} open={isMore(asked)}>
        <summary>{t('more')}</summary>
        <div className={styles.line}>
          <MoreFilters asked={asked} />
          <button type="submit" className={controls.button}>
            {t('apply')}
          </button>
        </div>
      </details>
      <noscript>
        <button type="submit" className={controls.button}>
          {t('apply')}
        </button>
      </noscript>
      {isNarrowed && (
        <Link href="/compare" className={styles.clear}>
          {t('clear')}
        </Link>
      )}
    </QueryForm>
  );
}

/** What the form does not ask for and that stays as it is. */
function Kept({ asked: { agreements, view } }: Pick<Parts, 'asked'>) {
  return (
    <>
      {agreements.length > 0 && <input type="hidden" name="agreements" value={agreements.join(',')} />}
      {view === 'list' && <input type="hidden" name="view" value="list" />}
    </>
  );
}

function MainFilters({ asked, topics, actors }: Parts) {
  const t = useTranslations('compare.filters');
  const locale = useLocale();
  const parties = actors.filter(({ agreementCount }) => agreementCount > 0).map(({ ref }) => ref);
  return (
    <>
      {asked.agreements.length === 0 && <Word name="actor" chosen={asked.actor} none={t('all')} choices={choicesOfRefs(parties, locale)} />}
      <Word name="topic" chosen={asked.topic} none={t('all')} choices={topicChoices(topics, locale)} />
      <Word
        name="shows"
        chosen={asked.shows}
        choices={(['all', 'single', 'disputed'] as const).map((value) => ({
          value: unlessUsual(value, 'all'),
          label: t(`showsChoice.${value}`),
        }))}
      />
      <Word
        name="order"
        chosen={asked.order}
        choices={(['oldest', 'newest', 'likeness'] as const).map((value) => ({
          value: unlessUsual(value, 'oldest'),
          label: t(`orderChoice.${value}`),
        }))}
      />
    </>
  );
}

function MoreFilters({ asked }: Pick<Parts, 'asked'>) {
  const t = useTranslations('compare.filters');
  const locale = useLocale();
  const isOpen = asked.agreements.length === 0;
  return (
    <>
      {isOpen && (
        <>
          <Word name="instrument" chosen={asked.instrument} none={t('all')} choices={choicesOf(instruments.terms, locale)} />
          <Word name="status" chosen={asked.status} none={t('all')} choices={choicesOf(statuses.terms, locale)} />
        </>
      )}
      <Word
        name="columns"
        chosen={asked.columns}
        choices={(['used', 'all', 'groups'] as const).map((value) => ({
          value: unlessUsual(value, 'used'),
          label: t(`columnsChoice.${value}`),
        }))}
      />
      {isOpen && (
        <>
          <DayField name="from" chosen={asked.from} />
          <DayField name="to" chosen={asked.to} />
        </>
      )}
      <DayField name="asOf" chosen={asked.asOf} />
    </>
  );
}

interface WordParts {
  name: 'actor' | 'topic' | 'shows' | 'order' | 'instrument' | 'status' | 'columns';
  chosen: string | undefined;
  /** What is said where nothing is chosen. */
  none?: string;
  choices: readonly Choice[];
}

/** One word of the sentence: what it is about, and the choice. */
function Word({ name, chosen, none, choices }: WordParts) {
  const t = useTranslations('compare.filters');
  const id = useId();
  const own = choices.some(({ value }) => value === chosen) ? chosen : '';
  return (
    <span className={styles.word}>
      <label htmlFor={id}>{t(name)}</label>
      <select id={id} name={name} defaultValue={own}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}

function DayField({ name, chosen }: { name: 'from' | 'to' | 'asOf'; chosen: string | undefined }) {
  const t = useTranslations('compare.filters');
  const id = useId();
  return (
    <span className={styles.word}>
      <label htmlFor={id}>{t(name)}</label>
      <input id={id} type="date" name={name} defaultValue={chosen} />
    </span>
  );
}

/** What is so unless something else is asked for has no place in an address. */
function unlessUsual(value: string, usual: string): string {
  return value === usual ? '' : value;
}

function isMore({ instrument, status, from, to, asOf, columns }: Asked): boolean {
  return columns !== 'used' || [instrument, status, from, to, asOf].some((value) => value !== undefined);
}

/** Groups of topics that the register has agreements for, each followed by its topics. */
function topicChoices(topics: TopicList, locale: string): readonly Choice[] {
  return topics
    .filter(({ agreementCount }) => agreementCount > 0)
    .map(({ topic }) => {
      const label = pickText(topic.label, locale).text;
      return { value: topic.code, label: topic.code === topic.group.code ? label : `\u2003${label}` };
    });
}
