import { EventType, eventFamilies, eventTypes, Modality, modalities, pickText } from '@mithaq/domain';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternatesOf } from '../../../../address/alternates.ts';
import { one, type Query, valid } from '../../../../address/query.ts';
import { EventTable } from '../../../../event/event-table.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { choicesOf, choicesOfRefs } from '../../../../lists/choices.ts';
import { type Choice, Filters } from '../../../../lists/filters.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { Live } from '../../../../live/live.tsx';
import { ask, askList } from '../../../../register/ask.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('events');
  return { title: t('title'), alternates: alternatesOf(locale, '/events') };
}

export default async function EventsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('events');
  const filter = {
    cursor: one(query, 'cursor'),
    type: valid(EventType, one(query, 'type')),
    modality: valid(Modality, one(query, 'modality')),
    actor: one(query, 'actor'),
    place: one(query, 'place'),
  };
  const [list, choices] = await Promise.all([
    askList(locale, filter, (client, asked) => client.events.list.query(asked)),
    ask(locale, (client) => Promise.all([client.actors.list.query({ limit: 100 }), client.events.list.query({ limit: 100 })])),
  ]);
  if (list.failure) return <FailureNotice failure={list.failure} />;
  if (choices.failure) return <FailureNotice failure={choices.failure} />;
  const { rows, total, next } = list.value;
  const [actors, some] = choices.value;
  const places = [...new Map(some.rows.flatMap(({ place }) => (place ? [[place.id, place]] : []))).values()];
  const active = actors.rows.filter((actor) => actor.eventCount > 0).map((actor) => actor.ref);
  const filters = [
    { name: 'type', label: t('filters.type'), chosen: filter.type, choices: typeChoices(locale) },
    { name: 'actor', label: t('filters.actor'), chosen: filter.actor, choices: choicesOfRefs(active, locale) },
    { name: 'place', label: t('filters.place'), chosen: filter.place, choices: choicesOfRefs(places, locale) },
    { name: 'modality', label: t('filters.modality'), chosen: filter.modality, choices: choicesOf(modalities.terms, locale) },
  ];
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path="/events"
      query={query}
      next={next}
      filters={<Filters path="/events" locale={locale} filters={filters} />}
    >
      {rows.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <EventTable events={rows} caption={t('title')} />}
      <Live />
    </ListPage>
  );
}

/** The types of event under their families. */
function typeChoices(locale: Locale): readonly Choice[] {
  return eventTypes.terms.map(({ code, label, family }) => ({
    value: code,
    label: pickText(label, locale).text,
    group: pickText(eventFamilies.label(family), locale).text,
  }));
}
