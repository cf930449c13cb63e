import type { Colleague } from '@mithaq/client';
import { Language, SourceType, sourceTypes } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { z } from 'zod';
import { one, type Query, valid } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import { choicesOf } from '../lists/choices.ts';
import type { Field } from '../lists/field.ts';
import { languageChoices } from '../source/source-fields.ts';

const Judging = z.enum(['new', 'begun', 'done']);
const AssignedTo = z.enum(['me', 'nobody']).or(z.string().regex(/^[\w-]{8,64}$/));
const Moment = z.iso.datetime();
const yesOrNo: Readonly<Record<string, boolean>> = { true: true, false: false };

/** What an address asks of the inbox; a filter that means nothing is left out. */
export function inboxFilter(query: Query) {
  const said = (name: string) => yesOrNo[one(query, name) ?? ''];
  const given = {
    q: one(query, 'q')?.slice(0, 200),
    judging: valid(Judging, one(query, 'judging')),
    assignedTo: valid(AssignedTo, one(query, 'assignedTo')),
    aside: said('aside'),
    type: valid(SourceType, one(query, 'type')),
    language: valid(Language, one(query, 'language')),
    named: said('named'),
    model: said('model'),
    attached: said('attached'),
    since: valid(Moment, one(query, 'since')),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof given>;
}

interface Parts {
  readonly query: Query;
  readonly locale: Locale;
  readonly t: ReturnType<typeof useTranslations<'inbox.filters'>>;
  /** Those in whose hands a source may be, but whoever looks. */
  readonly people: readonly Colleague[];
  /** When `since` was, in words. */
  readonly since: string | undefined;
}

/** The filters of the inbox. */
export function inboxFields({ query, locale, t, people, since }: Parts): readonly Field[] {
  const filter = inboxFilter(query);
  const either = (name: 'aside' | 'named' | 'model' | 'attached'): Field => ({
    form: 'choice',
    name,
    label: t(`${name}.label`),
    chosen: filter[name] === undefined ? undefined : String(filter[name]),
    choices: (['true', 'false'] as const).map((value) => ({ value, label: t(`${name}.${value}`) })),
  });
  return [
    { form: 'words', name: 'q', label: t('q'), chosen: filter.q },
    {
      form: 'choice',
      name: 'judging',
      label: t('judging.label'),
      chosen: filter.judging,
      none: t('judging.open'),
      choices: Judging.options.map((value) => ({ value, label: t(`judging.${value}`) })),
    },
    {
      form: 'choice',
      name: 'assignedTo',
      label: t('assignedTo.label'),
      chosen: filter.assignedTo,
      none: t('assignedTo.none'),
      choices: [
        { value: 'me', label: t('assignedTo.me') },
        { value: 'nobody', label: t('assignedTo.nobody') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    { form: 'choice', name: 'type', label: t('type'), chosen: filter.type, choices: choicesOf(sourceTypes.terms, locale) },
    { form: 'choice', name: 'language', label: t('language'), chosen: filter.language, choices: languageChoices(locale, filter.language) },
    either('named'),
    either('model'),
    either('attached'),
    {
      form: 'choice',
      name: 'aside',
      label: t('aside.label'),
      chosen: filter.aside ? 'true' : undefined,
      none: t('aside.false'),
      choices: [{ value: 'true', label: t('aside.true') }],
    },
    ...(filter.since === undefined
      ? []
      : [
          {
            form: 'choice',
            name: 'since',
            label: t('since'),
            chosen: filter.since,
            choices: [{ value: filter.since, label: since ?? filter.since }],
          } as const,
        ]),
  ];
}
