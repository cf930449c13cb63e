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
      {shapes.map((shape) => (
        <Marks key={shape} shape={shape} at={marks.filter((mark) => mark.shape === shape).map(({ x }) => x)} />
      ))}
    </svg>
  );
}

/** All marks of a shape are one line: a list of sources has hundreds. */
function Marks({ shape, at }: { shape: MarkShape; at: readonly number[] }) {
  if (at.length === 0) return null;
  const { drawn, ...stroke } = strokes[shape];
  return <path d={at.map(drawn).join('')} fill="none" {...stroke} />;
}

/** How each is drawn, those beneath first. */
const strokes = {
  tick: { drawn: (x: number) => `M${x} 12v8`, stroke: 'var(--ink-3)' },
  well: { drawn: (x: number) => `M${x} 17m-3 0v5h6v-5`, stroke: 'var(--ink-2)' },
  bar: { drawn: (x: number) => `M${x} 4v18`, stroke: 'var(--ink)', strokeWidth: 3 },
  dot: { drawn: (x: number) => `M${x} 6h0`, stroke: 'var(--ink)', strokeWidth: 3.8, strokeLinecap: 'round' },
} as const;
const shapes = ['tick', 'well', 'bar', 'dot'] as const satisfies readonly MarkShape[];

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
      <Marks shape={shape} at={[6]} />
    </svg>
  );
}
