import { ActorKind, actorKinds, CountryCode } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { one, type Query, valid } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CalledRecord } from '../lists/called-record.ts';
import { choicesOf } from '../lists/choices.ts';
import { countryChoices } from '../lists/countries.ts';
import type { Field } from '../lists/field.ts';

/** What an address asks of the list of actors; a filter that means nothing is left out. */
export function actorFilter(query: Query) {
  return {
    kind: valid(ActorKind, one(query, 'kind')),
    country: valid(CountryCode, one(query, 'country')),
    partOf: one(query, 'partOf'),
    actsFor: one(query, 'actsFor'),
  };
}

interface Parts {
  readonly query: Query;
  readonly called: readonly CalledRecord[];
  readonly locale: Locale;
  readonly t: ReturnType<typeof useTranslations<'filters'>>;
}

/** The filters of the actors' list. */
export function actorFields({ query, called, locale, t }: Parts): readonly Field[] {
  const filter = actorFilter(query);
  const actor = (name: 'partOf' | 'actsFor'): Field => ({
    form: 'record',
    name,
    label: t(name),
    kind: 'actor',
    chosen: filter[name],
    called: called.find((each) => each.name === name)?.called,
  });
  return [
    { form: 'choice', name: 'kind', label: t('kind'), chosen: filter.kind, choices: choicesOf(actorKinds.terms, locale) },
    { form: 'choice', name: 'country', label: t('country'), chosen: filter.country, choices: countryChoices(locale) },
    actor('partOf'),
    actor('actsFor'),
  ];
}
