import type { SupportView } from '@mithaq/client';
import { fuzzyDate, statuses } from '@mithaq/domain';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { DateChip } from '../dates/date-chip.tsx';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { Evidence, EvidenceLegend } from '../evidence/evidence.tsx';
import { Empty } from '../states/empty.tsx';
import { FailureNotice } from '../states/failure-notice.tsx';
import { Waiting } from '../states/waiting.tsx';
import { StatusLine } from '../status/status-line.tsx';
import { Quote, SourceName } from '../voice/quote.tsx';
import { sampleAgreement } from './agreement.ts';
import styles from './gallery.module.css';
import { MatrixSample } from './matrix-sample.tsx';

const dates = ['2020-12-04', '2020-08', '[2020-06-01..2020-06-10]', '[2020-07-21..2020-07-31]', '2020-08-06/..', '2020-04/2020-06', '2020'];
const supports: readonly SupportView[] = [
  { sources: 0, independent: 0, oneSpeaker: false },
  { sources: 1, independent: 0, oneSpeaker: false },
  { sources: 1, independent: 1, oneSpeaker: false },
  { sources: 2, independent: 1, oneSpeaker: false },
  { sources: 2, independent: 1, oneSpeaker: true },
  { sources: 3, independent: 3, oneSpeaker: false },
];

/** Everything small. */
export function Gallery() {
  return (
    <div className={styles.gallery}>
      <Sample title="Status">
        {statuses.terms.map(({ code }) => (
          <StatusLine key={code} status={code} />
        ))}
      </Sample>
      <Sample title="Date">
        {dates.map((edtf) => (
          <DateChip key={edtf} date={fuzzyDate(edtf)} />
        ))}
        <DateChip date={fuzzyDate('2021-12-24')} modality="planned" />
        <DateChip date={undefined} />
      </Sample>
      <Sample title="Evidence">
        {supports.map((support) => (
          <Evidence key={JSON.stringify(support)} support={support} />
        ))}
        <EvidenceLegend />
      </Sample>
      <Sample title="Two voices">
        <Quote language="ar">ضمان أمن الحدود البرية والبحرية</Quote>
        <Quote language="en">the security of land and sea borders</Quote>
        <SourceName language="ar">اتفاقية تعاون فني عسكري</SourceName>
      </Sample>
      <Sample title="Controls">
        <button type="button" className={`${controls.button} ${controls.primary}`}>
          اقبل · Accept
        </button>
        <button type="button" className={controls.button}>
          عدّل · Change
        </button>
        <button type="button" className={controls.button} disabled>
          انشر · Publish
        </button>
      </Sample>
      <Sample title="Disagreement">
        <DisputeList disputes={sampleAgreement.disputes} of={sampleAgreement.ref.id} />
      </Sample>
      <Sample title="Comparison">
        <div className={styles.wide}>
          <MatrixSample />
        </div>
      </Sample>
      <Sample title="Empty, waiting, failed">
        <Empty says="—">—</Empty>
        <Waiting />
        <FailureNotice failure={{ unreachable: true }} />
      </Sample>
    </div>
  );
}

function Sample({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.sample}>
      <h2 lang="en">{title}</h2>
      <div className={styles.shown}>{children}</div>
    </section>
  );
}
