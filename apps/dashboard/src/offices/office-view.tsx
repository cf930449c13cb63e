import type { OfficePage, OfficeRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { EditLink } from '../edit/edit-link.tsx';
import { Spellings } from '../names/spellings.tsx';
import { BelowFold } from '../page/below-fold.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Statements } from '../passages/statements.tsx';
import { SourceRefs } from '../source/source-refs.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { refsWithin } from '../voice/refs-within.ts';
import { Text } from '../voice/text.tsx';
import { OfficeFindings } from './office-findings.tsx';
import { OnDay } from './on-day.tsx';
import { TenuresSection } from './tenures-section.tsx';

interface Parts {
  office: OfficePage;
  /** The other offices of its organisation, with who held each on the day; none where they could not be asked for. */
  beside: readonly OfficeRow[];
  /** Whether the address names the day; else it is today. */
  dayGiven: boolean;
}

/** An office's page: who held it on a day, and over time, and what is open about them. */
export function OfficeView({ office, beside, dayGiven }: Parts) {
  const t = useTranslations('offices');
  return (
    <div className={page.page}>
      <header id="names">
        <p className={page.kick}>{t.rich('kick', { organisation: () => <RefLink to={office.organisation} /> })}</p>
        <h1 className={page.title}>
          <Text of={office.ref.label} />
        </h1>
        <Spellings names={office.names} />
        <p>
          <CiteLink of={{ record: office.ref.id }} keyed className="small" /> <EditLink of={office.ref} className="small" />
        </p>
      </header>
      <OnDay office={office} beside={beside} dayGiven={dayGiven} />
      <TenuresSection id="tenures" title={t('tenures')} tenures={office.tenures} of="office" day={office.asOf} aside={t('aside')} />
      <BelowFold>
        <OfficeFindings office={office} />
        {office.disputes.length > 0 && (
          <Section id="disagreements" title={t('disagreements')}>
            <DisputeList disputes={office.disputes} of={office.ref.id} />
          </Section>
        )}
        <Statements statements={office.statements} refs={refsWithin(office)} />
        {office.sources.length > 0 && (
          <Section id="sources" title={t('sources')}>
            <SourceRefs sources={office.sources} caption={t('sources')} />
          </Section>
        )}
      </BelowFold>
    </div>
  );
}
