import type { OfficePage, Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Section } from '../page/section.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './office.module.css';

/** What is open about who held an office: stretches for which nobody is named, and persons who may have held it at once. */
export function OfficeFindings({ office }: { office: OfficePage }) {
  const t = useTranslations('offices.findings');
  const { gaps, overlaps, moreOverlaps } = office;
  if (gaps.length === 0 && overlaps.length === 0) return null;
  const personOf = new Map(office.tenures.map(({ id, person }) => [id, person]));
  const named = (id: string) => link(personOf.get(id));
  return (
    <Section id="findings" title={t('title')} aside={t('aside')}>
      <ul className={styles.findings}>
        {gaps.map(({ after, before, sure }) => (
          <li key={`${after} ${before}`}>
            {t.rich(sure ? 'gap' : 'possibleGap', { after: () => named(after), before: () => named(before) })}
          </li>
        ))}
        {overlaps.map(({ one, other, sure }) => (
          <li key={`${one} ${other}`}>
            {t.rich(sure ? 'overlap' : 'possibleOverlap', { one: () => named(one), other: () => named(other) })}
          </li>
        ))}
      </ul>
      {moreOverlaps > 0 && <p className="small quiet">{t('more', { count: moreOverlaps })}</p>}
    </Section>
  );
}

function link(person: Ref | undefined) {
  return person && <RefLink to={person} />;
}
