'use client';

import { fieldLabel, LocalizedText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import controls from '../controls/controls.module.css';
import { differingWords, type Run } from '../disputes/differing-words.ts';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Key } from '../keys/key.tsx';
import { bothOf } from './choosing.ts';
import type { Draftable, Json } from './draftable.ts';
import type { Clash } from './join.ts';
import styles from './keeping.module.css';
import type { Choice } from './keeping.ts';
import { kindOf } from './kind-of.ts';
import { type Piece, piecesOf } from './plain-words.ts';

/** Puts a value of a field in words. */
export type InWords = (property: string, value: Json) => ReactNode;

interface Parts {
  subject: string;
  clash: Clash;
  inWords: InWords | undefined;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
}

/** One field that two people changed: its three versions, and what is to become of it. */
export function ClashingField({ subject, clash, inWords, choice, choose }: Parts) {
  const t = useTranslations('keeping.conflictScreen');
  const locale = useLocale();
  const name = useId();
  const { property, base, theirs, mine } = clash;
  const words = inWords && ((value: Json) => inWords(property, value));
  const offered = [...(['theirs', 'mine'] as const), ...(bothOf(clash) ? (['both'] as const) : [])];
  return (
    <fieldset className={styles['clash']} data-clash={property}>
      <legend>{fieldLabel(kindOf(subject), property)[locale]}</legend>
      <div className={styles['versions']}>
        <Version title={t('was')} value={base} words={words} />
        <Version title={t('theirs')} value={theirs} before={base} words={words} />
        <Version title={t('mine')} value={mine} before={base} words={words} />
      </div>
      <div className={styles['choices']}>
        {offered.map((keep) => (
          <label key={keep}>
            <input type="radio" name={name} checked={choice?.keep === keep} onChange={() => choose({ keep })} />
            {t(`choose.${keep}`)} <Key scope="conflict" act={keep} />
          </label>
        ))}
        {isWritten(mine ?? theirs) && (
          <label>
            <input
              type="radio"
              name={name}
              checked={choice?.keep === 'anew'}
              onChange={() => choose({ keep: 'anew', value: mine ?? theirs })}
            />
            {t('choose.anew')}
          </label>
        )}
      </div>
      {choice?.keep === 'anew' && <Anew value={choice.value} write={(value) => choose({ keep: 'anew', value })} />}
    </fieldset>
  );
}

/** Whether a value is words that can be written anew right here; anything else is chosen, and changed in the form after. */
function isWritten(value: Json | undefined): boolean {
  if (typeof value === 'string') return true;
  return isTexts(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isTexts(value: Json | undefined): value is Draftable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function Anew({ value, write }: { value: Json | undefined; write: (value: Json) => void }) {
  const t = useTranslations('keeping.conflictScreen');
  const texts = isTexts(value) ? Object.entries(value) : [['', value ?? ''] as const];
  return (
    <div className={styles['anew']}>
      {texts.map(([language, text]) => (
        <textarea
          key={language}
          className={controls['box']}
          aria-label={language === '' ? t('becomes') : `${t('becomes')} (${language})`}
          dir={language === '' ? 'auto' : directionOf(language)}
          {...(language === '' ? {} : { lang: language })}
          value={String(text)}
          onChange={({ target }) => write(isTexts(value) ? { ...value, [language]: target.value } : target.value)}
        />
      ))}
    </div>
  );
}

interface VersionParts {
  title: string;
  value: Json | undefined;
  before?: Json | undefined;
  words: ((value: Json) => ReactNode) | undefined;
}

/** One version of a field: of words those that differ are marked, all else is told in the register's words. */
function Version({ title, value, before, words }: VersionParts) {
  const t = useTranslations('keeping.conflictScreen');
  const pieces = piecesOf(value);
  const isProse = LocalizedText.safeParse(value).success;
  if (words !== undefined && value !== undefined && pieces.length > 0 && !isProse)
    return (
      <div className={styles['version']}>
        <h3>{title}</h3>
        <p>{words(value)}</p>
      </div>
    );
  const old = new Map(piecesOf(before).map((piece) => [piece.key, piece.text]));
  return (
    <div className={styles['version']}>
      <h3>{title}</h3>
      {pieces.length === 0 && <p className="quiet">{t('nothing')}</p>}
      {pieces.map((piece) => (
        <Written key={piece.key} piece={piece} before={old.get(piece.key)} />
      ))}
    </div>
  );
}

/** What is written, with the words marked that it did not have before. */
function Written({ piece: { text, language }, before }: { piece: Piece; before: string | undefined }) {
  const runs: readonly Run[] = before === undefined || before === text ? [{ text, differs: false }] : differingWords(before, text)[1];
  return (
    <p dir={language === undefined ? 'auto' : directionOf(language)} {...(language === undefined ? {} : { lang: language })}>
      {runs.map((run, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order
        <span key={place}>
          {place > 0 && ' '}
          {run.differs ? <ins>{run.text}</ins> : run.text}
        </span>
      ))}
    </p>
  );
}
