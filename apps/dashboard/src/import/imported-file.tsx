import { documentLimit, type ImportResult } from '@mithaq/client';
import { useFormatter, useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import controls from '../controls/controls.module.css';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Link } from '../navigation/link.ts';
import { addressOf } from '../voice/address-of.ts';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { AnswerForm } from './answer-form.tsx';
import { FileFacts } from './file-facts.tsx';
import { HeldFile } from './held-file.tsx';
import styles from './import.module.css';
import type { ImportLine } from './import-line.ts';
import type { Import, ImportProblem } from './imports.ts';

/** How far one file is, or what became of it. */
export const ImportedFile = memo(function ImportedFile({ of: { key, name, state }, line }: { of: Import; line: ImportLine }) {
  const t = useTranslations('importing');
  return (
    <li data-import={state.step} className={styles['file']}>
      <span className={styles['name']}>
        <bdi>{name}</bdi>
      </span>
      {state.step === 'done' && (
        <>
          <span className={styles['outcome']}>
            <Nuqta hollow={state.result.outcome === 'known'} /> {t(`outcome.${state.result.outcome}`)}
          </span>
          <Result of={state.result} />
        </>
      )}
      {state.step === 'failed' && <Problem of={state.problem} />}
      {state.step === 'held' && <HeldFile like={state.like} onDecide={(act) => void line.decide(act, key)} />}
      {state.step !== 'done' && state.step !== 'failed' && state.step !== 'held' && (
        <span className={styles['step']}>{t(`state.${state.step}`)}</span>
      )}
    </li>
  );
});

function Result({ of }: { of: ImportResult }) {
  const { outcome, source, citations, suggestionCount, kin } = of;
  const t = useTranslations('importing');
  const [isAnswered, setAnswered] = useState(false);
  return (
    <div className={styles['result']}>
      <p>
        {outcome === 'attached' ? t('attached', { checked: citations.checked, exact: citations.exact }) : t(outcome)}{' '}
        {outcome !== 'known' && t('suggestions', { count: suggestionCount })}
      </p>
      {kin && <Likeness to={kin} />}
      {outcome !== 'known' && <FileFacts of={of} isAnswered={isAnswered} />}
      {outcome === 'created' && <AnswerForm of={of} onAnswered={() => setAnswered(true)} />}
      {citations.mismatches.length > 0 && (
        <ul className={styles['mismatches']}>
          {citations.mismatches.map(({ statement, subject, expected, found, start }) => (
            <li key={`${statement} ${start}`}>
              {t.rich('mismatch', {
                subject: () => <RefLink to={subject} />,
                expected: () => <Quote language={source.language}>{expected}</Quote>,
                found: () => (found === '' ? t('nothingThere') : <Quote language={source.language}>{found}</Quote>),
              })}
            </li>
          ))}
        </ul>
      )}
      <p className={styles['ways']}>
        <Link href={addressOf(source) ?? '/sources'} className={`${controls['button']} ${outcome === 'known' ? '' : controls['primary']}`}>
          {t(outcome === 'known' || suggestionCount === 0 ? 'open' : 'judge')}
        </Link>
        <span className="quiet">
          <Text of={source.label} />
        </span>
      </p>
    </div>
  );
}

/** Another source with much the same text: how much of it, and whether the two are linked. */
function Likeness({ to: { source, shared, linked } }: { to: NonNullable<ImportResult['kin']> }) {
  const t = useTranslations('importing');
  const share = useFormatter().number(Math.floor(shared * 100) / 100, { style: 'percent' });
  return <p>{t.rich(linked ? 'copy' : 'alike', { source: () => <RefLink to={source} />, share })}</p>;
}

function Problem({ of }: { of: ImportProblem }) {
  return (
    <p className={styles['problem']}>
      <ProblemWords of={of} />
    </p>
  );
}

function ProblemWords({ of }: { of: ImportProblem }) {
  const t = useTranslations('importing.error');
  switch (of.kind) {
    case 'too-large':
      return t('tooLarge', { limit: documentLimit / 1_048_576 });
    case 'other-format':
      return t('otherFormat');
    case 'told':
      return <bdi>{of.message}</bdi>;
    case 'picture':
    case 'empty':
    case 'unreadable':
    case 'unreachable':
      return t(of.kind);
  }
}
