import { propertyLabels, type RecordKind, recordKinds } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { one, type Query } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CalledRecord } from '../lists/called-record.ts';
import { choicesOf } from '../lists/choices.ts';
import type { Choice, Field } from '../lists/field.ts';

const ruled: Readonly<Record<string, boolean>> = { true: true, false: false };

/** What an address asks of the list of disagreements; a filter that means nothing is left out. */
export function disputeFilter(query: Query) {
  const accepted = ruled[one(query, 'accepted') ?? ''];
  return {
    agreement: one(query, 'agreement'),
    actor: one(query, 'actor'),
    kind: recordKinds.find((kind) => kind === one(query, 'kind')),
    property: propertyNames().find((property) => property === one(query, 'property')),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

interface Parts {
  readonly query: Query;
  readonly called: readonly CalledRecord[];
  readonly locale: Locale;
  readonly t: ReturnType<typeof useTranslations<'disagreements.filters'>>;
  /** What the kinds of records are called. */
  readonly kinds: ReturnType<typeof useTranslations<'reading.kinds'>>;
}

/** The filters of the list of disagreements. */
export function disputeFields({ query, called, locale, t, kinds }: Parts): readonly Field[] {
  const filter = disputeFilter(query);
  const record = (name: 'agreement' | 'actor'): Field => ({
    form: 'record',
    name,
    label: t(name),
    kind: name,
    chosen: filter[name],
    called: called.find((each) => each.name === name)?.called,
  });
  const settled: readonly Choice[] = [
    { value: 'false', label: t('settled.open') },
    { value: 'true', label: t('settled.accepted') },
  ];
  return [
    record('agreement'),
    record('actor'),
    {
      form: 'choice',
      name: 'kind',
      label: t('kind'),
      chosen: filter.kind,
      choices: recordKinds.map((kind) => ({ value: kind, label: kinds(kind) })),
    },
    { form: 'choice', name: 'property', label: t('property'), chosen: filter.property, choices: propertyChoices(filter.kind, locale) },
    {
      form: 'choice',
      name: 'accepted',
      label: t('settled.label'),
      chosen: filter.accepted === undefined ? undefined : String(filter.accepted),
      choices: settled,
    },
  ];
}

/** The fields of the chosen kind, or of all kinds: one that several of them have is called as the first of them calls it. */
function propertyChoices(kind: RecordKind | undefined, locale: Locale): readonly Choice[] {
  const labels = new Map((kind === undefined ? recordKinds.toReversed() : [kind]).flatMap((each) => Object.entries(propertyLabels(each))));
  const collator = new Intl.Collator(locale);
  return choicesOf(
    [...labels].map(([code, label]) => ({ code, label })),
    locale,
  ).toSorted((one, other) => collator.compare(one.label, other.label));
}

function propertyNames(): readonly string[] {
  return recordKinds.flatMap((kind) => Object.keys(propertyLabels(kind)));
}
