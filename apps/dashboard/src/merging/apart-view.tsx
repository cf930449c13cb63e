import type { UnmergePreview } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { FieldChange } from '../history/field-change.tsx';
import { Link } from '../navigation/link.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { KindWords, SubjectWords } from '../review/subject-words.tsx';
import { ApartForm } from './apart-form.tsx';
import { JoinedWords } from './joined-words.tsx';
import styles from './merging.module.css';
import { Busy, SetLink } from './waits.tsx';

/** Two joined records: what taking them apart gives back, what was changed since, and what stays. */
export function ApartView({ preview }: { preview: UnmergePreview }) {
  const t = useTranslations('merging');
  const { merge, steps, busy } = preview;
  const restored = steps.filter(({ outcome }) => outcome === 'restored');
  const left = steps.filter(({ outcome }) => outcome === 'left');
  const clashing = steps.filter(({ outcome }) => outcome === 'conflict');
  return (
    <div className={page.page}>
      <p className={page.kick}>
        <Link href="/duplicates?verdict=joined">{t('title')}</Link>
      </p>
      <h1 className={page.title}>{t('joined.title')}</h1>
      <p>
        <JoinedWords of={merge} />
      </p>
      {merge.underWay && (
        <p className={styles.waits}>
          {t.rich(`pair.underWay.${merge.underWay.act}`, { set: () => merge.underWay && <SetLink of={merge.underWay.changeSet} /> })}
        </p>
      )}
      <Busy busy={busy} />
      <ApartForm absorbed={merge.absorbed.id} clashing={clashing} isFree={busy.length === 0 && merge.underWay === undefined} />
      <Section id="restored" title={t('joined.restored')} beside={t('joined.restoredCount', { count: restored.length })}>
        <ul className={styles.changes}>
          {restored.map(({ subject, fields }) => (
            <li key={subject.id}>
              <SubjectWords of={subject} isPublished={subject.record.id !== merge.absorbed.id} />{' '}
              <span className="quiet">
                · <KindWords of={subject} />
              </span>
              {fields.length > 0 && (
                <dl>
                  {fields.map((change) => (
                    <FieldChange key={change.property} change={change} />
                  ))}
                </dl>
              )}
            </li>
          ))}
        </ul>
        <p className={styles.note}>{t('joined.since')}</p>
      </Section>
      {left.length > 0 && (
        <Section id="left" title={t('joined.left')}>
          <ul className={styles.changes}>
            {left.map(({ subject, why }) => (
              <li key={subject.id}>
                <SubjectWords of={subject} isPublished={false} /> — {why && t(`joined.why.${why}`)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
