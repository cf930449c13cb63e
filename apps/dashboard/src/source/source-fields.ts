import { Day, interfaceLanguages, Language, SourceType, sourceTypes } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { one, type Query, valid } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CalledRecord } from '../lists/called-record.ts';
import { choicesOf } from '../lists/choices.ts';
import type { Choice, Field } from '../lists/field.ts';

const attachment: Readonly<Record<string, boolean>> = { true: true, false: false };

/** What an address asks of the list of sources; a filter that means nothing is left out. */
export function sourceFilter(query: Query) {
  const attached = attachment[one(query, 'attached') ?? ''];
  return {
    publisher: one(query, 'publisher'),
    type: valid(SourceType, one(query, 'type')),
    language: valid(Language, one(query, 'language')),
    from: valid(Day, one(query, 'from')),
    to: valid(Day, one(query, 'to')),
    ...(attached === undefined ? {} : { attached }),
  };
}

interface Parts {
  readonly query: Query;
  readonly called: readonly CalledRecord[];
  readonly locale: Locale;
  readonly t: ReturnType<typeof useTranslations<'filters'>>;
}

/** The filters of the sources' list. */
export function sourceFields({ query, called, locale, t }: Parts): readonly Field[] {
  const filter = sourceFilter(query);
  const publisher = called.find(({ name }) => name === 'publisher');
  const day = (name: 'from' | 'to'): Field => ({ form: 'day', name, label: t(name), chosen: filter[name] });
  const attached: readonly Choice[] = [
    { value: 'true', label: t('attached.here') },
    { value: 'false', label: t('attached.excerpts') },
  ];
  return [
    { form: 'record', name: 'publisher', label: t('publisher'), kind: 'actor', chosen: filter.publisher, called: publisher?.called },
    { form: 'choice', name: 'type', label: t('sourceType'), chosen: filter.type, choices: choicesOf(sourceTypes.terms, locale) },
    day('from'),
    day('to'),
    { form: 'choice', name: 'language', label: t('language'), chosen: filter.language, choices: languageChoices(locale, filter.language) },
    {
      form: 'choice',
      name: 'attached',
      label: t('attached.label'),
      chosen: filter.attached === undefined ? undefined : String(filter.attached),
      choices: attached,
    },
  ];
}

/** The two languages that the register reads, and whichever other one the address asks for. */
export function languageChoices(locale: Locale, chosen: string | undefined): readonly Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const tags = new Set([...interfaceLanguages, ...(chosen === undefined ? [] : [chosen])]);
  return [...tags].map((tag) => ({ value: tag, label: names.of(tag) ?? tag }));
}
