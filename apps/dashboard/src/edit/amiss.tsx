'use client';

import type { CheckReport, PublishingProblem } from '@mithaq/client';
import { fieldLabel, type Problem, pickText, type RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import styles from './edit.module.css';
import { boxAt, type Path } from './paths.ts';
import { problemThere } from './problem-words.ts';
import { usePartLabel } from './use-part-label.ts';

interface Parts {
  kind: RecordKind;
  problems: readonly Problem[];
  report: CheckReport | undefined;
}

/** The parts of a field that has words in two languages: they are its own boxes, side by side. */
const languages = { ar: true, en: true };

/** What is wrong with a record as it is typed, and what publishing still lacks: each with the way to its field. */
export function Amiss({ kind, problems, report }: Parts) {
  const t = useTranslations('edit.amiss');
  const locale = useLocale();
  const wrong = problems.filter(({ code }) => code !== 'missing');
  const missing = problems.filter(({ code }) => code === 'missing');
  const partLabel = usePartLabel();
  const labelOf = ([property, ...within]: Path) => {
    if (typeof property !== 'string') return t('whole');
    const field = fieldLabel(kind, property)[locale];
    const part = within.findLast((step) => typeof step === 'string');
    return part === undefined || part in languages ? field : t('part', { field, part: partLabel(part) });
  };
  return (
    <div className={styles['amiss']}>
      {wrong.length > 0 && (
        <section aria-label={t('wrong', { count: wrong.length })} className={styles['amissPart']}>
          <h2 className={styles['wrong']}>{t('wrong', { count: wrong.length })}</h2>
          <ul>
            {wrong.map((problem) => (
              <li key={`${problem.path.join('.')} ${problem.code}`}>
                <ToField path={problem.path}>{labelOf(problem.path)}</ToField> {problemThere(problem, locale)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section aria-label={t('missing', { count: missing.length })} className={styles['amissPart']}>
          <h2>{t('missing', { count: missing.length })}</h2>
          <p>
            {missing.map((problem, place) => (
              <span key={problem.path.join('.')}>
                {place > 0 && t('comma')}
                <ToField path={problem.path}>{labelOf(problem.path)}</ToField>
              </span>
            ))}
          </p>
        </section>
      )}
      {problems.length === 0 && report && <Lacking report={report} />}
    </div>
  );
}

function Lacking({ report: { problems, more } }: { report: CheckReport }) {
  const t = useTranslations('edit.amiss');
  const count = problems.length + more;
  if (count === 0) return <p className="small">{t('nothing')}</p>;
  return (
    <section aria-label={t('lacking', { count })} className={styles['amissPart']}>
      <h2>{t('lacking', { count })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.problem} ${problem.subject?.id} ${problem.path.join('.')} ${JSON.stringify(problem.value?.value)}`}>
            <LackingLine problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LackingLine({ problem: { path, subject, propertyLabel, value, message } }: { problem: PublishingProblem }) {
  const locale = useLocale();
  const ofStatement = subject?.kind === 'statement' && subject.property !== undefined;
  const label = propertyLabel ?? subject?.propertyLabel ?? {};
  return (
    <>
      <ToField path={ofStatement ? [subject.property ?? ''] : path}>{pickText(label, locale).text || String(path[0] ?? '')}</ToField>{' '}
      {value && <Text of={value.display} />} <span className="quiet">{pickText(message, locale).text}</span>
    </>
  );
}

/** The way to a field: to the box that is wrong, or to the nearest one around it. */
function ToField({ path, children }: { path: Path; children: string }) {
  const go = (event: MouseEvent) => {
    const box = nearest(path);
    if (box === null) return;
    event.preventDefault();
    box.scrollIntoView({ block: 'center' });
    (box.matches('input, select, textarea, button') ? box : box.querySelector<HTMLElement>('input, select, textarea, button'))?.focus();
  };
  return (
    <a href={`#property-${String(path[0] ?? '')}`} onClick={go}>
      {children}
    </a>
  );
}

function nearest(path: Path): HTMLElement | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const box = document.getElementById(boxAt(path.slice(0, depth)));
    if (box !== null) return box;
  }
  return document.getElementById(`property-${String(path[0] ?? '')}`);
}
