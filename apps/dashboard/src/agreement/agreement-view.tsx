import type { AgreementPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { EventTable } from '../event/event-table.tsx';
import { BelowFold } from '../page/below-fold.tsx';
import { Contents, type ContentsEntry } from '../page/contents.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Statements } from '../passages/statements.tsx';
import { SourceRefs } from '../source/source-refs.tsx';
import { Empty } from '../states/empty.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { Clauses } from './clauses.tsx';
import { LineageSection } from './lineage.tsx';
import { AgreementNames } from './names.tsx';
import { Parties } from './parties.tsx';
import { StatusSection } from './status-section.tsx';

/** What a reader asked of the page beside the agreement. */
export interface Asked {
  /** The day whose status is told. */
  readonly asOf?: string | undefined;
  /** Only the clauses that rest on a single source. */
  readonly onlySingle?: boolean;
}

interface Parts {
  agreement: AgreementPage;
  asked: Asked;
  /** The section that tells the record's history; absent where there is no register behind the page. */
  history?: ReactNode;
}

/** An agreement's page: every value with its thread to the passage it came from. */
export function AgreementView({ agreement, asked: { asOf, onlySingle = false }, history }: Parts) {
  const t = useTranslations('agreement');
  const telling = new Set(agreement.status.values.flatMap((value) => value.because.map((ref) => ref.id)));
  return (
    <div className={`${page.page} ${page.withContents}`}>
      <Contents entries={useContents(agreement, history !== undefined)} />
      <div>
        <AgreementNames agreement={agreement} />
        <StatusSection agreement={agreement} asOf={asOf} kept={onlySingle ? { clauses: 'single' } : {}} />
        <Parties agreement={agreement} />
        <BelowFold>
          <Clauses agreement={agreement} asOf={asOf} onlySingle={onlySingle} />
          {agreement.disputes.length > 0 && (
            <Section id="disagreements" title={t('disagreements.title')} aside={t('disagreements.aside')}>
              <DisputeList disputes={agreement.disputes} of={agreement.ref.id} />
            </Section>
          )}
          <Section id="events" title={t('events.title')}>
            {agreement.events.length === 0 ? (
              <Empty says={t('events.none')} />
            ) : (
              <EventTable events={agreement.events} caption={t('events.title')} strong={telling} />
            )}
          </Section>
          <LineageSection agreement={agreement} />
          <Statements statements={agreement.statements} refs={refsWithin(agreement)} />
          {history}
          <Section id="sources" title={t('sources.title')} beside={t('sources.count', { count: agreement.sources.length })}>
            {agreement.sources.length === 0 ? (
              <Empty says={t('sources.none')} />
            ) : (
              <SourceRefs sources={agreement.sources} caption={t('sources.title')} />
            )}
          </Section>
        </BelowFold>
      </div>
    </div>
  );
}

function useContents(agreement: AgreementPage, hasHistory: boolean): readonly ContentsEntry[] {
  const t = useTranslations();
  const { names, parts, clauses, disputes, events, lineage, statements, sources } = agreement;
  return [
    { id: 'names', title: t('agreement.names.title'), count: names.filter(({ name }) => name.kind !== 'gloss').length },
    { id: 'status', title: t('agreement.status.title') },
    { id: 'parties', title: t('agreement.parties.short'), count: parts.filter((part) => part.role === 'party').length },
    { id: 'clauses', title: t('agreement.clauses.title'), count: clauses.length },
    ...(disputes.length > 0
      ? [{ id: 'disagreements', title: t('agreement.disagreements.short'), count: disputes.length, differ: true }]
      : []),
    { id: 'events', title: t('agreement.events.title'), count: events.length },
    ...(lineage.length > 0 ? [{ id: 'lineage', title: t('agreement.lineage.title') }] : []),
    ...(statements.some(({ standing }) => standing !== 'rejected') ? [{ id: 'statements', title: t('statements.title') }] : []),
    ...(hasHistory ? [{ id: 'history', title: t('history.title') }] : []),
    { id: 'sources', title: t('agreement.sources.title'), count: sources.length },
  ];
}
