import type { SourceRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { fingerprintOf, type MarkShape } from './fingerprint.ts';
import styles from './inbox.module.css';

const usualWidth = 200;
const height = 26;
const ground = 22.5;

interface Parts {
  row: Pick<SourceRow, 'marks' | 'length'>;
  /** The length of the longest text of the list. */
  longest: number;
  width?: number;
}

/** Where in a source's text things are spoken of. The line is as long as the text, beside the longest of the list. */
export function FingerprintDrawing({ row, longest, width = usualWidth }: Parts) {
  const t = useTranslations('sources');
  const rtl = directionOf(useLocale()) === 'rtl';
  const { line, marks } = fingerprintOf(row.marks, row.length, { width, longest, rtl });
  return (
    <svg
      role="img"
      aria-label={t('fingerprint', { count: row.marks.length })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['fingerprint']}
    >
      <line x1={line.from} x2={line.to} y1={ground} y2={ground} stroke="var(--rule)" />
      {marks.map(({ x, shape }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
        <Mark key={place} x={x} shape={shape} />
      ))}
    </svg>
  );
}

function Mark({ x, shape }: { x: number; shape: MarkShape }) {
  switch (shape) {
    case 'bar':
      return <rect x={x - 1.5} y={4} width={3} height={18} fill="var(--ink)" />;
    case 'well':
      return <path d={`M${x - 3} 22v-5M${x - 3} 22h6v-5`} fill="none" stroke="var(--ink-2)" />;
    case 'dot':
      return <circle cx={x} cy={6} r={1.9} fill="var(--ink)" />;
    case 'tick':
      return <line x1={x} x2={x} y1={12} y2={20} stroke="var(--ink-3)" />;
  }
}

/** What the marks of the fingerprints mean. */
export function FingerprintLegend() {
  const t = useTranslations('sources.legend');
  return (
    <ul className={styles['legend']}>
      <li>
        <LegendMark shape="bar" />
        {t('agreement')}
      </li>
      <li>
        <LegendMark shape="well" />
        {t('clause')}
      </li>
      <li>
        <LegendMark shape="tick" />
        {t('mention')}
      </li>
      <li>
        <LegendMark shape="dot" />
        {t('date')}
      </li>
      <li className="faint">{t('length')}</li>
    </ul>
  );
}

function LegendMark({ shape }: { shape: MarkShape }) {
  return (
    <svg aria-hidden="true" width={12} height={20} viewBox="0 0 12 24">
      <line x1={0} x2={12} y1={ground} y2={ground} stroke="var(--rule)" />
      <Mark x={6} shape={shape} />
    </svg>
  );
}
