import type { ActorPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { AgreementTable } from '../agreements/agreement-table.tsx';
import { inTime } from '../agreements/in-time.ts';
import { TimeChart } from '../chart/time-chart.tsx';
import { DisputeList } from '../disputes/dispute-list.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Statements } from '../passages/statements.tsx';
import { SourceRefs } from '../source/source-refs.tsx';
import { Empty } from '../states/empty.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { ActorHeader } from './actor-header.tsx';
import { Recognitions } from './recognitions.tsx';
import { Tenures } from './tenures.tsx';
import { WeaveSection } from './weave.tsx';

/** An actor's page: its names, who recognises it, its offices, agreements, its events in time, its ties. */
export function ActorView({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor');
  return (
    <div className={page.page}>
      <ActorHeader actor={actor} />
      <Recognitions recognitions={actor.recognisedBy} other="by" />
      <Recognitions recognitions={actor.recognises} other="of" />
      <Tenures tenures={actor.tenures} of="person" />
      <Tenures tenures={actor.officers} of="organisation" />
      <Section id="agreements" title={t('agreements.title')} beside={t('agreements.count', { count: actor.agreements.length })}>
        {actor.agreements.length === 0 ? (
          <Empty says={t('agreements.none')} />
        ) : (
          <AgreementTable rows={inTime(actor.agreements).toReversed()} caption={t('agreements.title')} />
        )}
      </Section>
      <Section
        id="events"
        title={t('events.title')}
        beside={actor.events.length > 0 && t('events.beside')}
        aside={actor.events.length > 0 && t('events.runs')}
      >
        {actor.events.length === 0 ? <Empty says={t('events.none')} /> : <TimeChart events={actor.events} caption={t('events.title')} />}
      </Section>
      <WeaveSection actor={actor} />
      {actor.disputes.length > 0 && (
        <Section id="disagreements" title={t('disagreements')}>
          <DisputeList disputes={actor.disputes} of={actor.ref.id} />
        </Section>
      )}
      <Statements statements={actor.statements} refs={refsWithin(actor)} />
      <Section id="sources" title={t('sources')}>
        <SourceRefs sources={actor.sources} caption={t('sources')} />
      </Section>
    </div>
  );
}
