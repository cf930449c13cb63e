import { type ImportResult, importLimit } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Link } from '../i18n/navigation.ts';
import { addressOf } from '../voice/address-of.ts';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './import.module.css';
import { type Import, type ImportProblem, isOver } from './imports.ts';

/** What became of each file, the latest first. */
export function Imported({ imports }: { imports: readonly Import[] }) {
  const t = useTranslations('importing');
  const over = imports.filter(isOver).length;
  return (
    <div role="status">
      {imports.length > 0 && (
        <>
          <p className={styles['head']}>
            <span className="strong">{t('results')}</span>{' '}
            <span className="num quiet">{t('progress', { done: over, all: imports.length })}</span>
          </p>
          <ul className={styles['files']}>
            {imports.map((each) => (
              <File key={each.key} of={each} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function File({ of: { name, state } }: { of: Import }) {
  const t = useTranslations('importing');
  return (
    <li data-import={state.step} className={styles['file']}>
      <bdi className={styles['name']}>{name}</bdi>
      {state.step === 'done' && (
        <>
          <span className={styles['outcome']}>
            <Nuqta hollow={state.result.outcome === 'known'} /> {t(`outcome.${state.result.outcome}`)}
          </span>
          <Result of={state.result} />
        </>
      )}
      {state.step === 'failed' && <Problem of={state.problem} />}
      {state.step !== 'done' && state.step !== 'failed' && <span className={styles['step']}>{t(`state.${state.step}`)}</span>}
    </li>
  );
}

function Result({ of: { outcome, source, citations, suggestionCount } }: { of: ImportResult }) {
  const t = useTranslations('importing');
  return (
    <div className={styles['result']}>
      <p>
        {outcome === 'attached' ? t('attached', { checked: citations.checked, exact: citations.exact }) : t(outcome)}{' '}
        {outcome !== 'known' && t('suggestions', { count: suggestionCount })}{' '}
        <Link href={addressOf(source) ?? '/sources'}>{t('open')}</Link>
      </p>
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
      <p className="quiet">
        <Text of={source.label} />
      </p>
    </div>
  );
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
      return t('tooLarge', { limit: importLimit / 1_048_576 });
    case 'not-text':
      return t('notText');
    case 'told':
      return <bdi>{of.message}</bdi>;
    case 'empty':
    case 'unreadable':
    case 'unreachable':
      return t(of.kind);
  }
}
