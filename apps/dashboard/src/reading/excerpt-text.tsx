'use client';

import type { PassageView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { directionOf } from '../i18n/routing.ts';
import { blocksOf, type Excerpt, excerptsOf } from './excerpts.ts';
import { type Lit, lanesOf, type Mark } from './marks.ts';
import styles from './reading.module.css';
import { Words } from './words.tsx';

/** The most that is left out within a paragraph, in UTF-16 code units. */
const little = 24;

interface Parts {
  passages: readonly PassageView[];
  language: string;
  length: number;
  cited: readonly Mark[];
  lit: Lit | undefined;
}

/** What the register's passages tell of a text that is not here, in its order; what is not shown is counted. */
export function ExcerptText({ passages, language, length, cited, lit }: Parts) {
  const blocks = useMemo(() => blocksOf(excerptsOf(passages, length), little), [passages, length]);
  const lanes = useMemo(() => lanesOf([], cited, lit), [cited, lit]);
  return blocks.map((block) =>
    block.kind === 'fold' ? (
      <Gap key={block.start} characters={block.characters} />
    ) : (
      <p key={block.start} dir={directionOf(language)} className={styles['paragraph']}>
        {block.parts.map((part) =>
          part.kind === 'gap' ? (
            <LittleGap key={part.start} characters={part.characters} />
          ) : (
            <Stretch key={part.start} part={part} lanes={lanes} />
          ),
        )}
      </p>
    ),
  );
}

function Stretch({ part, lanes }: { part: Extract<Excerpt, { kind: 'words' }>; lanes: ReturnType<typeof lanesOf> }) {
  const told = useMemo(() => ({ text: part.words, base: part.start }), [part]);
  return <Words told={told} start={part.start} end={part.end} lanes={lanes} />;
}

function Gap({ characters }: { characters: number }) {
  const t = useTranslations('reading');
  return (
    <p className={styles['fold']} data-gap={characters}>
      <span>{t('gap', { count: characters })}</span>
    </p>
  );
}

function LittleGap({ characters }: { characters: number }) {
  const t = useTranslations('reading');
  return (
    <>
      {' '}
      <span className={styles['left']} title={t('gap', { count: characters })}>
        <span aria-hidden="true">[…]</span>
        <span className="heard">{t('gap', { count: characters })}</span>
      </span>{' '}
    </>
  );
}
