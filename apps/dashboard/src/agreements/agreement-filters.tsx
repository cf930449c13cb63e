import type { ActorRow, TopicList } from '@mithaq/client';
import { instruments, pickText, statuses } from '@mithaq/domain';
import { useLocale, useTranslations } from 'next-intl';
import { one, type Query } from '../address/query.ts';
import { choicesOf, choicesOfRefs } from '../lists/choices.ts';
import { type Choice, Filters } from '../lists/filters.tsx';

interface Parts {
  query: Query;
  topics: TopicList;
  actors: readonly ActorRow[];
}

/** The filters of the agreements' list: only topics and actors that the register has agreements for. */
export function AgreementFilters({ query, topics, actors }: Parts) {
  const t = useTranslations('agreements.filters');
  const locale = useLocale();
  const withAgreements = actors.filter((actor) => actor.agreementCount > 0).map((actor) => actor.ref);
  const filters = [
    { name: 'actor', choices: choicesOfRefs(withAgreements, locale) },
    { name: 'topic', choices: topicChoices(topics, locale) },
    { name: 'instrument', choices: choicesOf(instruments.terms, locale) },
    { name: 'status', choices: choicesOf(statuses.terms, locale) },
  ] as const;
  return (
    <Filters
      path="/agreements"
      locale={locale}
      filters={filters.map((filter) => ({ ...filter, label: t(filter.name), chosen: one(query, filter.name) }))}
    />
  );
}

function topicChoices(topics: TopicList, locale: string): readonly Choice[] {
  return topics
    .filter(({ agreementCount, topic }) => agreementCount > 0 && topic.code !== topic.group.code)
    .map(({ topic }) => ({
      value: topic.code,
      label: pickText(topic.label, locale).text,
      group: pickText(topic.group.label, locale).text,
    }));
}
