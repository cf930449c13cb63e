import type { DisputePage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Text } from '../voice/text.tsx';
import { wordRunsOf } from './dispute.tsx';
import { About } from './dispute-list.tsx';
import styles from './disputes.module.css';
import { Side } from './side.tsx';

interface Parts {
  dispute: DisputePage;
  /** Where it is ruled on, for who may. */
  ruling: ReactNode;
  history: ReactNode;
}

/** The page of one disagreement: its sides weighed beside one another, the public note, and what became of it. */
export function DisputePageView({ dispute, ruling, history }: Parts) {
  const t = useTranslations('disagreements');
  const { sides, subject, propertyLabel, note, independent } = dispute;
  const runs = wordRunsOf(sides);
  const among = sides.flatMap(({ sources }) => sources);
  return (
    <div className={page.page}>
      <p className={page.kick}>
        <Link href="/disagreements">{t('page.back')}</Link>
      </p>
      <h1 className={page.title}>{t.rich('page.title', { property: () => <Text of={propertyLabel} /> })}</h1>
      <div className={styles.whereof}>
        <About dispute={dispute} />
      </div>
      <Section id="readings" title={t('page.readings')} beside={t('page.count', { count: sides.length })} aside={t('silence')}>
        <div className={styles.sides}>
          {sides.map((side, place) => (
            <Side
              key={`${side.polarity} ${JSON.stringify(side.value)}`}
              side={side}
              place={place}
              runs={runs?.[place]}
              of={subject.id}
              among={among}
            />
          ))}
        </div>
        <p className={styles.note}>{t(`page.independent.${independent}`)}</p>
      </Section>
      <Section id="note" title={t('page.note')}>
        <p className={styles.ruling}>{note ? <Text of={note} /> : t('page.noNote')}</p>
      </Section>
      {ruling}
      {history}
    </div>
  );
}
