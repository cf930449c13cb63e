import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Query } from '../../../address/query.ts';
import { Downloads } from '../../../downloads/downloads.tsx';
import { eventFields, eventFilter } from '../../../event/event-fields.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { calledRecords } from '../../../lists/called-record.ts';
import { Filters } from '../../../lists/filters.tsx';
import { NothingFits } from '../../../lists/nothing-fits.tsx';
import { Live } from '../../../live/live.tsx';
import page from '../../../page/page.module.css';
import { sectionMetadata } from '../../../share/section-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';
import { eventsInTimeAndPlace } from '../../../time-and-place/asking.ts';
import { path, TimeAndPlaceView } from '../../../time-and-place/time-and-place-view.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('timeAndPlace');
  return sectionMetadata({ locale, path, query: await searchParams, title: t('title'), description: t('description') });
}

/** Events in time and in place, narrowed by what the address says. */
export default async function TimeAndPlacePage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const [t, filterWords, found, called] = await Promise.all([
    getTranslations('timeAndPlace'),
    getTranslations('filters'),
    eventsInTimeAndPlace(locale, eventFilter(query)),
    calledRecords(locale, query, { actor: 'actor', agreement: 'agreement', place: 'place' }),
  ]);
  if (found.failure) return <FailureNotice failure={found.failure} />;
  const at = { path, query, fields: eventFields({ query, called, locale, t: filterWords }) };
  const filters = <Filters {...at} />;
  const { value } = found;
  if (value === undefined || value.timeline.events.length === 0)
    return (
      <div className={page.page}>
        <h1 className={page.title}>{t('title')}</h1>
        {filters}
        <NothingFits says={t('none')} why={t('noneWhy')} {...at} called={called} />
      </div>
    );
  return (
    <>
      <TimeAndPlaceView
        {...value}
        query={query}
        filters={filters}
        today={new Date().toISOString().slice(0, 10)}
        downloads={<Downloads of="events" query={query} count={value.timeline.events.length + value.timeline.left} />}
      />
      <Live />
    </>
  );
}
