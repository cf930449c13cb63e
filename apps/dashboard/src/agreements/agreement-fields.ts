import type { TopicList } from '@mithaq/client';
import {
  Field as AgreementField,
  Day,
  fields,
  Instrument,
  instruments,
  Nature,
  natures,
  pickText,
  Status,
  statuses,
  TextAvailability,
  textAvailabilities,
} from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { one, type Query, valid } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CalledRecord } from '../lists/called-record.ts';
import { choicesOf } from '../lists/choices.ts';
import type { Choice, Field } from '../lists/field.ts';

/** What an address asks of the list of agreements; a filter that means nothing is left out. */
export function agreementFilter(query: Query) {
  return {
    actor: one(query, 'actor'),
    topic: one(query, 'topic'),
    instrument: valid(Instrument, one(query, 'instrument')),
    nature: valid(Nature, one(query, 'nature')),
    status: valid(Status, one(query, 'status')),
    field: valid(AgreementField, one(query, 'field')),
    text: valid(TextAvailability, one(query, 'text')),
    from: valid(Day, one(query, 'from')),
    to: valid(Day, one(query, 'to')),
    asOf: valid(Day, one(query, 'asOf')),
  };
}

interface Parts {
  readonly query: Query;
  readonly topics: TopicList;
  readonly called: readonly CalledRecord[];
  readonly locale: Locale;
  readonly t: ReturnType<typeof useTranslations<'filters'>>;
}

/** The filters of the agreements' list: only topics that the register has agreements on. */
export function agreementFields({ query, topics, called, locale, t }: Parts): readonly Field[] {
  const filter = agreementFilter(query);
  const choice = (name: 'instrument' | 'nature' | 'status' | 'field' | 'text', terms: Parameters<typeof choicesOf>[0]): Field => ({
    form: 'choice',
    name,
    label: t(name),
    chosen: filter[name],
    choices: choicesOf(terms, locale),
  });
  const day = (name: 'from' | 'to' | 'asOf'): Field => ({ form: 'day', name, label: t(name), chosen: filter[name] });
  const actor = called.find(({ name }) => name === 'actor');
  return [
    { form: 'record', name: 'actor', label: t('party'), kind: 'actor', chosen: filter.actor, called: actor?.called },
    { form: 'choice', name: 'topic', label: t('topic'), chosen: filter.topic, choices: topicChoices(topics, locale) },
    choice('status', statuses.terms),
    day('from'),
    day('to'),
    choice('instrument', instruments.terms),
    choice('nature', natures.terms),
    choice('field', fields.terms),
    choice('text', textAvailabilities.terms),
    day('asOf'),
  ];
}

/** Topics under their groups; a group that the address names is a choice, too. */
function topicChoices(topics: TopicList, locale: Locale): readonly Choice[] {
  return topics
    .filter(({ agreementCount }) => agreementCount > 0)
    .map(({ topic }) => {
      const group = pickText(topic.group.label, locale).text;
      return { value: topic.code, label: pickText(topic.label, locale).text, group };
    });
}
