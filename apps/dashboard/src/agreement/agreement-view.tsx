import type { AgreementPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { EventTable } from '../event/event-table.tsx';
import { Contents, type ContentsEntry } from '../page/contents.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Statements } from '../passages/statements.tsx';
import { SourceRefs } from '../source/source-refs.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { Clauses } from './clauses.tsx';
import { LineageSection } from './lineage.tsx';
import { AgreementNames } from './names.tsx';
import { Parties } from './parties.tsx';
import { StatusSection } from './status-section.tsx';

/** An agreement's page: every value with its thread to the passage it came from. */
export function AgreementView({ agreement, asOf }: { agreement: AgreementPage; asOf: string | undefined }) {
  const t = useTranslations('agreement');
  const telling = new Set(agreement.status.values.flatMap((value) => value.because.map((ref) => ref.id)));
  return (
    <div className={`${page.page} ${page.withContents}`}>
      <Contents entries={useContents(agreement)} />
      <div>
        <AgreementNames agreement={agreement} />
        <StatusSection agreement={agreement} asOf={asOf} />
        <Parties agreement={agreement} />
        <Clauses agreement={agreement} />
        {agreement.disputes.length > 0 && (
          <Section id="disagreements" title={t('disagreements.title')} aside={t('disagreements.aside')}>
            <DisputeList disputes={agreement.disputes} of={agreement.ref.id} />
          </Section>
        )}
        <Section id="events" title={t('events.title')}>
          <EventTable events={agreement.events} caption={t('events.title')} strong={telling} />
        </Section>
        <LineageSection agreement={agreement} />
        <Statements statements={agreement.statements} refs={refsWithin(agreement)} />
        <Section id="sources" title={t('sources.title')} beside={t('sources.count', { count: agreement.sources.length })}>
          <SourceRefs sources={agreement.sources} caption={t('sources.title')} />
        </Section>
      </div>
    </div>
  );
}

function useContents(agreement: AgreementPage): readonly ContentsEntry[] {
  const t = useTranslations('agreement');
  return [
    { id: 'names', title: t('names.title'), count: agreement.names.length },
    { id: 'status', title: t('status.title') },
    { id: 'parties', title: t('parties.short'), count: agreement.parts.filter((part) => part.role === 'party').length },
    { id: 'clauses', title: t('clauses.title'), count: agreement.clauses.length },
    ...(agreement.disputes.length > 0
      ? [{ id: 'disagreements', title: t('disagreements.short'), count: agreement.disputes.length, differ: true }]
      : []),
    { id: 'events', title: t('events.title'), count: agreement.events.length },
    ...(agreement.lineage.length > 0 ? [{ id: 'lineage', title: t('lineage.title') }] : []),
    { id: 'sources', title: t('sources.title'), count: agreement.sources.length },
  ];
}
