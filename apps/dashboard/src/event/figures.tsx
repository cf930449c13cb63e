import type { EventPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { dateOptionsIn } from '../dates/use-date-words.ts';
import { readingsOf } from '../disputes/readings-of.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { Text } from '../voice/text.tsx';
import { inDigits } from '../voice/use-value-words.ts';
import styles from './event.module.css';
import { statementsOfFigure } from './part-statements.ts';

/** The numbers that sources give, each with who gives it. */
export function Figures({ event }: { event: EventPage }) {
  const t = useTranslations('event.figures');
  const options = dateOptionsIn(useReaderLocale());
  if (event.figures.length === 0) return null;
  return (
    <Section id="figures" title={t('title')} aside={t('aside')}>
      <div>
        {event.figures.map((view) => {
          const statements = statementsOfFigure(event, view);
          return (
            <ThreadRow key={JSON.stringify(view.figure)} passages={passagesOf(statements, readingsOf(event.disputes, event.row.ref.id))}>
              <div className={styles.fact}>
                <p className={styles.term}>
                  <Text of={view.label} />
                </p>
                <div>
                  <Lead>
                    <span className={`num ${styles.amount}`}>
                      <Text of={inDigits(view.amount, options)} />
                    </span>
                  </Lead>
                  <Notes statements={statements} exceptDisputed />
                </div>
              </div>
            </ThreadRow>
          );
        })}
      </div>
    </Section>
  );
}
