import type { ActorPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { Query } from '../address/query.ts';
import { AgreementTable } from '../agreements/agreement-table.tsx';
import { inTime } from '../agreements/in-time.ts';
import { TimeChart } from '../chart/time-chart.tsx';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { Downloads } from '../downloads/downloads.tsx';
import { EventMap } from '../map/event-map.tsx';
import type { Placed } from '../map/placed.ts';
import { NamesSection } from '../names/names-section.tsx';
import { Link } from '../navigation/link.ts';
import { TenuresSection } from '../offices/tenures-section.tsx';
import { BelowFold, Later } from '../page/below-fold.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Statements } from '../passages/statements.tsx';
import { SourceRefs } from '../source/source-refs.tsx';
import { Empty } from '../states/empty.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { TiesSection } from '../weave/ties-section.tsx';
import styles from './actor.module.css';
import { ActorHeader } from './actor-header.tsx';
import { Jumps } from './jumps.tsx';
import { NotesSection } from './notes-section.tsx';
import { Recognitions } from './recognitions.tsx';
import { RivalrySection } from './rivalry-section.tsx';
import type { Rivalry } from './rivals.ts';

interface Parts {
  actor: ActorPage;
  /** Who acts for the same state; absent where the actor has none to act for. */
  rivalry: Rivalry | undefined;
  /** Where its events were. */
  placed: Placed;
  /** What the address asks of the page's parts. */
  query: Query;
}

/** An actor's page: who it is, its events in time, its ties, agreements, offices, who recognises it, and what else sources say. */
export function ActorView({ actor, rivalry, placed, query }: Parts) {
  const t = useTranslations('actor');
  return (
    <div className={page.page}>
      <ActorHeader actor={actor} rivalry={rivalry} />
      <Jumps actor={actor} rivalry={rivalry} />
      <Events actor={actor} />
      <BelowFold>
        <div className={styles.pair}>
          <TiesSection actor={actor} query={query} />
          <PlaceSection actor={actor} placed={placed} />
        </div>
        <Agreements actor={actor} />
        <Offices actor={actor} />
        <Recognitions recognitions={actor.recognisedBy} other="by" />
        <Recognitions recognitions={actor.recognises} other="of" />
        {rivalry && <RivalrySection rivalry={rivalry} of={actor.ref.id} />}
        {actor.disputes.length > 0 && (
          <Section id="disagreements" title={t('disagreements')}>
            <DisputeList disputes={actor.disputes} of={actor.ref.id} />
          </Section>
        )}
        <NamesSection names={actor.names} />
        <PartsSection actor={actor} />
        <NotesSection actor={actor} />
        <Statements statements={actor.statements.filter(({ property }) => property !== 'notes')} refs={refsWithin(actor)} />
        {actor.sources.length > 0 && (
          <Section id="sources" title={t('sources')} beside={t('agreements.count', { count: actor.sources.length })}>
            <SourceRefs sources={actor.sources} caption={t('sources')} />
          </Section>
        )}
      </BelowFold>
    </div>
  );
}

function Events({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor.events');
  const { events, eventCount, ref } = actor;
  return (
    <Section id="events" title={t('title')} beside={events.length > 0 && t('beside')} aside={events.length > 0 && t('runs')}>
      {events.length === 0 ? (
        <Empty says={t('none')} />
      ) : (
        <TimeChart events={events} disputes={actor.eventDisputes} caption={t('title')} listedAt={`/events?actor=${ref.slug}`} />
      )}
      {eventCount > events.length && (
        <p className="small">
          {t('shown', { shown: events.length, count: eventCount })} <Link href={`/events?actor=${ref.slug}`}>{t('all')}</Link>
        </p>
      )}
      {eventCount > 0 && (
        <Later>
          <Downloads of="events" query={{ actor: ref.slug }} count={eventCount} />
        </Later>
      )}
    </Section>
  );
}

/** Where its events were; their table is the one under the time chart. */
function PlaceSection({ actor, placed }: Pick<Parts, 'actor' | 'placed'>) {
  const t = useTranslations('actor.place');
  if (placed.map.located === 0) return null;
  const { ref, events, eventDisputes } = actor;
  return (
    <Section id="place" title={t('title')} beside={t('beside')} aside={<a href="#events">{t('table')}</a>}>
      <EventMap
        map={placed.map}
        events={events}
        disputes={eventDisputes}
        others={placed.others}
        hrefOf={(place) => `/events?actor=${ref.slug}&place=${place}`}
        unlocated={`/events?actor=${ref.slug}`}
      />
    </Section>
  );
}

function Agreements({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor.agreements');
  const { agreements, agreementCount, ref } = actor;
  return (
    <Section id="agreements" title={t('title')} beside={t('count', { count: agreementCount })}>
      {agreements.length === 0 ? (
        <Empty says={t('none')} />
      ) : (
        <AgreementTable rows={inTime(agreements).toReversed()} caption={t('title')} />
      )}
      {agreementCount > agreements.length && (
        <p className="small">
          {t('shown', { shown: agreements.length, count: agreementCount })} <Link href={`/agreements?actor=${ref.slug}`}>{t('all')}</Link>
        </p>
      )}
      {agreementCount > 0 && <Downloads of="agreements" query={{ actor: ref.slug }} count={agreementCount} />}
    </Section>
  );
}

function Offices({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor.offices');
  const aside = t('aside');
  return (
    <>
      <TenuresSection id="offices" title={t('person')} tenures={actor.tenures} of="person" aside={aside} />
      <TenuresSection
        id={actor.tenures.length > 0 ? 'officers' : 'offices'}
        title={t('organisation')}
        tenures={actor.officers}
        of="organisation"
        aside={aside}
      />
      <TenuresSection id="part-offices" title={t('parts')} tenures={actor.partOfficers} of="parts" aside={aside} />
    </>
  );
}

function PartsSection({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor.parts');
  const { parts, partCount, ref } = actor;
  if (parts.length === 0) return null;
  return (
    <Section id="parts" title={t('title')} beside={t('count', { count: partCount })}>
      <p>
        <RefList of={parts} />
      </p>
      {partCount > parts.length && (
        <p className="small">
          {t('shown', { shown: parts.length, count: partCount })} <Link href={`/actors?partOf=${ref.slug}`}>{t('all')}</Link>
        </p>
      )}
    </Section>
  );
}
