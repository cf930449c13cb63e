import type { CheckReport, PublishingProblem } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Section } from '../page/section.tsx';
import { Text } from '../voice/text.tsx';
import type { nextOf } from './change-set-turn.ts';
import { draftAnchor } from './drafts-by-record.ts';
import styles from './review.module.css';

interface Parts {
  report: CheckReport;
  /** What comes next where nothing is lacking. */
  next: ReturnType<typeof nextOf>;
  /** The records of which drafts stand on this page. */
  shown: ReadonlySet<string>;
}

/** What publishing would be refused for now, each with the way to its draft; or that nothing is. */
export function Lacking({ report: { problems, more }, next, shown }: Parts) {
  const t = useTranslations('review.lacking');
  if (problems.length === 0) return <p className={styles.ready}>{t(`nothing.${next}`)}</p>;
  return (
    <Section id="lacking" title={t('title')} beside={t('count', { count: problems.length + more })}>
      <ul className={styles.rows}>
        {problems.map((problem, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
          <Problem key={place} problem={problem} isShown={problem.subject !== undefined && shown.has(problem.subject.record.id)} />
        ))}
      </ul>
      {more > 0 && <p className="small quiet">{t('more', { count: more })}</p>}
    </Section>
  );
}

function Problem({ problem: { subject, propertyLabel, value, message }, isShown }: { problem: PublishingProblem; isShown: boolean }) {
  const about = subject && <Text of={subject.record.label} />;
  const label = propertyLabel ?? subject?.propertyLabel;
  return (
    <li>
      <span className={styles.about}>
        {isShown && subject ? <a href={`#${draftAnchor(subject.record.id)}`}>{about}</a> : about}
        {label && <Text of={label} />}
        {value && <Text of={value.display} />}
      </span>
      <Text of={message} />
    </li>
  );
}
