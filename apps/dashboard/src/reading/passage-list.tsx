'use client';

import type { PassageView, Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text, type Texts } from '../voice/text.tsx';
import { passageKey } from './passage-key.ts';
import styles from './passages.module.css';

interface Parts {
  passages: readonly PassageView[];
  language: string;
  /** The passage that is lit, by its key. */
  lit: string | undefined;
  onPoint: (passage: PassageView | undefined) => void;
  onOpen: (passage: PassageView) => void;
}

/** The passages in the order of the text, each with its thread to the records that rest on it. */
export const PassageList = memo(function PassageList({ passages, lit, ...rest }: Parts) {
  return (
    <ol className={styles['list']}>
      {passages.map((passage) => (
        <Passage key={passageKey(passage)} passage={passage} lit={lit === passageKey(passage)} {...rest} />
      ))}
    </ol>
  );
});

interface One extends Pick<Parts, 'language' | 'onPoint' | 'onOpen'> {
  passage: PassageView;
  lit: boolean;
}

const Passage = memo(function Passage({ passage, language, lit, onPoint, onOpen }: One) {
  const t = useTranslations('reading.passages');
  const { attributedTo } = passage;
  return (
    <li
      id={`passage-${passageKey(passage)}`}
      className={`${styles['passage']} ${lit ? styles['on'] : ''}`}
      onMouseEnter={() => onPoint(passage)}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(passage)}
      onBlur={() => onPoint(undefined)}
    >
      <p>
        <Quote language={language}>{passage.exact}</Quote>
      </p>
      <p className={styles['under']}>
        {attributedTo && <span>{t.rich('attributed', { who: () => <RefLink to={attributedTo} /> })}</span>}
        {passage.check === 'mismatch' && <span className={styles['mismatch']}>{t('mismatch')}</span>}
        <a
          href={`#p-${passage.start}`}
          aria-current={lit ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onOpen(passage);
          }}
        >
          {t('leads.text')}
          <span className="heard"> {passage.exact}</span>
        </a>
      </p>
      <ul className={styles['backs']}>
        {backsBySubject(passage).map(({ subject, properties }) => (
          <li key={subject.id}>
            <Nuqta className={styles['knot']} />
            <RefLink to={subject} />
            <span className="quiet">
              {properties.map((property, place) => (
                <span key={JSON.stringify(property)}>
                  {place === 0 ? ' · ' : ' + '}
                  <Text of={property} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
});

/** What a passage backs, a record once with each of its properties. */
function backsBySubject({ backs }: PassageView): readonly { subject: Ref; properties: readonly Texts[] }[] {
  const subjects = new Map<string, { subject: Ref; properties: Map<string, Texts> }>();
  for (const { subject, property, propertyLabel } of backs) {
    const known = subjects.get(subject.id) ?? { subject, properties: new Map<string, Texts>() };
    known.properties.set(property, propertyLabel);
    subjects.set(subject.id, known);
  }
  return [...subjects.values()].map(({ subject, properties }) => ({ subject, properties: [...properties.values()] }));
}
