import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import styles from './import.module.css';
import type { ImportLine, Seen } from './import-line.ts';
import { ImportedFile } from './imported-file.tsx';
import { countsOf, type Import, inOrder, isOver, mayRetry } from './imports.ts';
import { Steering } from './steering.tsx';

interface Shown {
  seen: Seen;
  line: ImportLine;
}

/** How far files are, all together and each by itself. */
export function Imported({ seen, line }: Shown) {
  const { imports } = seen;
  return (
    <div className={styles['imported']}>
      <div role="status">{imports.length > 0 && <Summary seen={seen} />}</div>
      {imports.length > 0 && <Steering seen={seen} line={line} />}
      {imports.length > 0 && imports.every(isOver) && <Afterwards retries={imports.filter(mayRetry).length} line={line} />}
      <Files imports={imports} line={line} />
    </div>
  );
}

function Summary({ seen: { imports, isCut, isPaused } }: { seen: Seen }) {
  const t = useTranslations('importing');
  const counts = countsOf(imports);
  const over = counts.done + counts.failed + counts.leftOut;
  const isUnderWay = over + counts.held < counts.all;
  const isSent = imports.every((each) => each.id !== undefined || isOver(each));
  return (
    <>
      <p className={styles['head']}>
        <span className="strong">{t('results')}</span> <span className="num quiet">{t('progress', { ...counts })}</span>
      </p>
      {isUnderWay && (
        <ProgressBar aria-label={t('bar')} value={over} maxValue={counts.all} className={styles['bar'] ?? ''}>
          {({ percentage = 0 }) => <span className={styles['part']} style={{ inlineSize: `${percentage}%` }} />}
        </ProgressBar>
      )}
      {isUnderWay && (
        <p className="small quiet">{isPaused ? t('pausedNow') : isCut ? t('cut') : isSent ? t('readingOn') : t('sendingOn')}</p>
      )}
    </>
  );
}

function Afterwards({ retries, line }: { retries: number; line: ImportLine }) {
  const t = useTranslations('importing');
  return (
    <p className={styles['ways']}>
      {retries > 0 && (
        <Button className={controls['button'] ?? ''} onPress={() => line.retry()}>
          {t('retry', { count: retries })}
        </Button>
      )}
      <Button className={controls['button'] ?? ''} onPress={() => line.clear()}>
        {t('clear')}
      </Button>
    </p>
  );
}

/** As many files as are shown before somebody asks for more. */
const shownAtFirst = 50;

function Files({ imports, line }: { imports: readonly Import[]; line: ImportLine }) {
  const t = useTranslations('importing');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? inOrder(imports) : inOrder(imports).slice(0, shownAtFirst);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className={styles['files']}>
        {shown.map((each) => (
          <ImportedFile key={each.key} of={each} line={line} />
        ))}
      </ul>
      {shown.length < imports.length && (
        <p>
          <Button className={controls['button'] ?? ''} onPress={() => setWhole(true)}>
            {t('showAll', { count: imports.length })}
          </Button>
        </p>
      )}
    </>
  );
}
