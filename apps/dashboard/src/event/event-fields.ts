import { Day, EventType, eventFamilies, eventTypes, Modality, modalities, pickText } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { one, type Query, valid } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CalledRecord } from '../lists/called-record.ts';
import { choicesOf } from '../lists/choices.ts';
import type { Choice, Field } from '../lists/field.ts';

/** What an address asks of the list of events; a filter that means nothing is left out. */
export function eventFilter(query: Query) {
  return {
    actor: one(query, 'actor'),
    agreement: one(query, 'agreement'),
    place: one(query, 'place'),
    type: valid(EventType, one(query, 'type')),
    modality: valid(Modality, one(query, 'modality')),
    from: valid(Day, one(query, 'from')),
    to: valid(Day, one(query, 'to')),
  };
}

interface Parts {
  readonly query: Query;
  readonly called: readonly CalledRecord[];
  readonly locale: Locale;
  readonly t: ReturnType<typeof useTranslations<'filters'>>;
}

/** The filters of the events' list. */
export function eventFields({ query, called, locale, t }: Parts): readonly Field[] {
  const filter = eventFilter(query);
  const record = (name: 'actor' | 'agreement' | 'place'): Field => ({
    form: 'record',
    name,
    label: t(name),
    kind: name,
    chosen: filter[name],
    called: called.find((each) => each.name === name)?.called,
  });
  const day = (name: 'from' | 'to'): Field => ({ form: 'day', name, label: t(name), chosen: filter[name] });
  return [
    record('actor'),
    { form: 'choice', name: 'type', label: t('eventType'), chosen: filter.type, choices: typeChoices(locale) },
    day('from'),
    day('to'),
    { form: 'choice', name: 'modality', label: t('modality'), chosen: filter.modality, choices: choicesOf(modalities.terms, locale) },
    record('agreement'),
    record('place'),
  ];
}

/** The types of event under their families. */
function typeChoices(locale: Locale): readonly Choice[] {
  return eventTypes.terms.map(({ code, label, family }) => ({
    value: code,
    label: pickText(label, locale).text,
    group: pickText(eventFamilies.label(family), locale).text,
  }));
}
