'use client';

import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/use-locale.ts';
import styles from '../edit.module.css';
import { useForm } from '../form-context.ts';
import { boxAt, type Path } from '../paths.ts';
import { problemsAt, problemThere } from '../problem-words.ts';

/** What a control is told: its id, what it is called where no label stands by it, and what is wrong with it. */
export interface Control {
  readonly id: string;
  readonly 'aria-label'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

interface Parts {
  at: Path;
  label: string;
  isNamed?: boolean | undefined;
  /** Words that belong to the control beside its problems, by their id. */
  describedBy?: string;
  children: (control: Control) => ReactNode;
}

/** A control with its label, and what is wrong with its value, in the domain's words. */
export function Box({ at, label, isNamed = false, describedBy, children }: Parts) {
  const { problems, scope } = useForm();
  const id = `${scope}${boxAt(at)}`;
  const isWrong = problemsAt(problems, at).some(({ code }) => code !== 'missing');
  const described = [...(isWrong ? [`${id}-wrong`] : []), ...(describedBy ? [describedBy] : [])].join(' ');
  return (
    <div className={styles['box']}>
      {!isNamed && <label htmlFor={id}>{label}</label>}
      {children({
        id,
        ...(isNamed ? { 'aria-label': label } : {}),
        ...(isWrong ? { 'aria-invalid': true } : {}),
        ...(described === '' ? {} : { 'aria-describedby': described }),
      })}
      <Wrong at={at} />
    </div>
  );
}

/** What is wrong with a value itself. What is merely not there yet is told with all else that is. */
export function Wrong({ at }: { at: Path }) {
  const { problems, scope } = useForm();
  const locale = useLocale();
  const wrong = problemsAt(problems, at).filter(({ code }) => code !== 'missing');
  if (wrong.length === 0) return null;
  return (
    <div id={`${scope}${boxAt(at)}-wrong`} className={styles['wrong']}>
      {wrong.map((problem) => (
        <p key={problem.code}>{problemThere(problem, locale)}</p>
      ))}
    </div>
  );
}
