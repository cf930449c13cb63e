import type { TenureView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useIntervalWords } from '../dates/use-interval-words.ts';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { TenureDrawing } from './tenure-drawing.tsx';
import { TenureLegend } from './tenure-legend.tsx';
import { tenureLines } from './tenure-lines.ts';
import { TenureTable } from './tenure-table.tsx';
import styles from './tenures.module.css';

/** Whose page it is: a person's offices, who held an organisation's or its parts', who held the one office. */
export type TenuresOf = 'person' | 'organisation' | 'parts' | 'office';

interface Parts {
  id: string;
  title: string;
  tenures: readonly TenureView[];
  of: TenuresOf;
  /** A day to be marked on the drawing. */
  day?: string | undefined;
  aside?: ReactNode;
}

/** Offices over time: drawn, then each in words with a thread to its passages, then as a table. */
export function TenuresSection({ id, title, tenures, of, day, aside }: Parts) {
  const t = useTranslations('offices');
  if (tenures.length === 0) return null;
  const drawn = tenureLines(tenures, day);
  return (
    <Section id={id} title={title} beside={t('beside')} aside={aside}>
      {drawn && (
        <figure>
          <figcaption className="heard">{t('drawing')}</figcaption>
          <TenureDrawing drawn={drawn} label={({ tenure }) => <TenureLabel tenure={tenure} of={of} />} />
          <TenureLegend drawn={drawn} />
        </figure>
      )}
      <div>
        {tenures.map((tenure) => (
          <Tenure key={tenure.id} tenure={tenure} of={of} />
        ))}
      </div>
      <details className={styles.table}>
        <summary>{t('table')}</summary>
        <TenureTable tenures={tenures} caption={title} />
      </details>
    </Section>
  );
}

/** What stands beside a line: of a person the office, of an office the person, of an organisation both. */
export function TenureLabel({ tenure, of }: { tenure: TenureView; of: TenuresOf }) {
  if (of === 'person') return <Text of={tenure.office.label} />;
  if (of === 'office') return <Text of={tenure.person.label} />;
  return (
    <>
      <span className="strong">
        <Text of={tenure.person.label} />
      </span>{' '}
      <span className="quiet">
        <Text of={tenure.office.label} />
      </span>
    </>
  );
}

function Tenure({ tenure, of }: { tenure: TenureView; of: TenuresOf }) {
  const inWords = useIntervalWords();
  return (
    <ThreadRow passages={passagesOf(tenure.statements)}>
      <Lead>
        {of !== 'person' && <RefLink to={tenure.person} className="strong" />} {of !== 'office' && <Office tenure={tenure} of={of} />}
      </Lead>
      <p className="small">{inWords(tenure.interval)}</p>
      <Notes statements={tenure.statements} />
    </ThreadRow>
  );
}

function Office({ tenure, of }: { tenure: TenureView; of: TenuresOf }) {
  return (
    <>
      <RefLink to={tenure.office} className={of === 'person' ? 'strong' : 'quiet'} />
      {(of === 'person' || of === 'parts') && (
        <span className="quiet">
          {' '}
          · <RefLink to={tenure.organisation} />
        </span>
      )}
    </>
  );
}
