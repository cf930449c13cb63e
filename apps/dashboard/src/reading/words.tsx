import { memo } from 'react';
import type { Mark } from './marks.ts';
import styles from './reading.module.css';
import { type Laned, type Piece, pieces, type Span } from './spans.ts';

/** Text from `base` on, in UTF-16 code units of the whole. */
export interface Told {
  readonly text: string;
  readonly base: number;
}

interface Parts extends Span {
  told: Told;
  lanes: readonly Laned<Mark>[];
}

/** A stretch of a source's words with what lies on it. Plain inline spans throughout, so that letters go on joining. */
export const Words = memo(function Words({ told, lanes, start, end }: Parts) {
  return pieces({ start, end }, lanes).map((piece) => <PieceOfText key={`${piece.kind} ${piece.start}`} piece={piece} told={told} />);
});

function PieceOfText({ piece, told }: { piece: Piece<Mark>; told: Told }) {
  if (piece.kind === 'words') return told.text.slice(piece.start - told.base, piece.end - told.base);
  return (
    <span {...looksOf(piece)} data-at={piece.start}>
      {piece.within.map((inner) => (
        <PieceOfText key={`${inner.kind} ${inner.start}`} piece={inner} told={told} />
      ))}
    </span>
  );
}

function looksOf({ of: { span, lane }, start }: Extract<Piece<Mark>, { kind: 'span' }>) {
  switch (span.kind) {
    case 'mention':
      return {
        className: [styles['mention'], styles[span.of], styles[`lane${Math.min(lane, 3)}`], span.open && styles['open']]
          .filter(Boolean)
          .join(' '),
        'data-mention': span.id,
      };
    case 'backing':
      return {
        className: `${styles['backing']} ${span.of ? styles[span.of] : ''} ${styles[`lane${Math.min(lane, 3)}`]}`,
        ...(start === span.start && span.anchor !== undefined ? { id: span.anchor } : {}),
      };
    case 'cited':
      return { className: styles['cited'], ...(start === span.start ? { id: `p-${span.start}` } : {}) };
    case 'lit':
      return { className: span.attention ? styles['litAttention'] : styles['lit'], 'data-lit': '' };
  }
}
