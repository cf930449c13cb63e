'use client';

import { useTranslations } from 'next-intl';
import controls from '../../controls/controls.module.css';
import { directionOf } from '../../i18n/routing.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import type { Json } from '../../keeping/draftable.ts';
import styles from '../edit.module.css';
import { Box, Wrong } from '../fields/box.tsx';
import { NumberField } from '../fields/plain-fields.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useForm } from '../form-context.ts';
import { fieldsIn, type Path, textIn, withField } from '../paths.ts';
import { placesOf, selectorAt } from '../quoting.ts';
import { usePartLabel } from '../use-part-label.ts';
import { useSourceText } from '../use-source-text.ts';
import { FromText } from './from-text.tsx';
import { InPlace } from './in-place.tsx';

interface Parts {
  value: Json;
  at: Path;
  change: (next: Json) => void;
}

/**
 * The passage that a value is read from: its source, and its words. Where the source's text is here the words are found in it, to the
 * letter; where it is not, their place is typed.
 */
export function CitationField({ value, at, change }: Parts) {
  const t = useTranslations('edit.citation');
  const labelOf = usePartLabel();
  const { book } = useForm();
  const held = fieldsIn(value);
  const source = textIn(held['source']);
  const selector = fieldsIn(held['selector']);
  const quote = textIn(selector['exact']);
  const text = useSourceText(source, true);
  const record = book.of(source)?.record;
  const language = record?.record === 'source' ? record.language : 'ar';
  const set = (key: string, next: Json | undefined) => change(withField(held, key, next));
  return (
    <div className={styles['citation']}>
      <ReferenceField
        shape={{ form: 'reference', kind: 'source' }}
        value={held['source']}
        at={[...at, 'source']}
        label={t('source')}
        change={(next) => set('source', next)}
      />
      {source !== '' && (
        <Box at={[...at, 'selector', 'exact']} label={t('quote')}>
          {(control) => (
            <textarea
              {...control}
              rows={1}
              lang={language}
              dir={quote === '' ? 'auto' : directionOf(language)}
              className={`${controls['box']} ${styles['area']} ${styles['quoted']}`}
              value={quote}
              onChange={(event) => set('selector', selectorTyped(event.target.value, text))}
            />
          )}
        </Box>
      )}
      {source !== '' && quote !== '' && text === 'absent' && (
        <NumberField
          value={selector['start']}
          at={[...at, 'selector', 'start']}
          label={t('start')}
          change={(next) =>
            set(
              'selector',
              typeof next === 'number' ? { exact: quote, start: next, end: next + quote.length } : withField(selector, 'start', next),
            )
          }
        />
      )}
      {typeof text === 'object' && quote !== '' && (
        <Found text={text.text} quote={quote} selector={selector} take={(next) => set('selector', next)} />
      )}
      {typeof text === 'object' && (
        <FromText
          key={source}
          text={text.text}
          language={language}
          isOpen={quote === ''}
          take={(chosen) => set('selector', { ...chosen })}
        />
      )}
      {typeof text === 'object' && typeof selector['start'] === 'number' && (
        <InPlace text={text.text} language={language} start={selector['start']} length={quote.length} />
      )}
      {source !== '' && (
        <ReferenceField
          shape={{ form: 'reference', kind: 'actor' }}
          value={held['attributedTo']}
          at={[...at, 'attributedTo']}
          label={labelOf('attributedTo')}
          change={(next) => set('attributedTo', next)}
        />
      )}
      <Wrong at={at} />
      <Wrong at={[...at, 'selector']} />
    </div>
  );
}

/** Words of a source, with their place where they stand in its text exactly once. */
function selectorTyped(quote: string, text: ReturnType<typeof useSourceText>): Json {
  if (typeof text !== 'object') return { exact: quote };
  const [only, ...others] = placesOf(quote, text.text);
  if (only === undefined || others.length > 0) return { exact: quote };
  const found = selectorAt(text.text, { start: only.start, length: quote.length }, 'en');
  return 'selector' in found ? { ...found.selector } : { exact: quote };
}

interface FoundParts {
  text: string;
  quote: string;
  selector: Readonly<Record<string, Json>>;
  take: (selector: Json) => void;
}

/** Where the words stand: once, nowhere, or at several places of which one is to be chosen. */
function Found({ text, quote, selector, take }: FoundParts) {
  const t = useTranslations('edit.citation');
  const locale = useLocale();
  const places = placesOf(quote, text);
  if (places.length === 0) return <p className={styles['wrong']}>{t('absent')}</p>;
  const [first] = places;
  const refused = first && selectorAt(text, { start: first.start, length: quote.length }, locale);
  if (refused && 'refused' in refused) return <p className={styles['wrong']}>{refused.refused}</p>;
  if (places.length === 1) return null;
  return (
    <fieldset className={styles['places']}>
      <legend className={styles['boxLabel']}>{t('several', { count: places.length })}</legend>
      {places.map(({ start, before, after }) => (
        <label key={start} className={styles['tick']}>
          <input
            type="radio"
            checked={selector['start'] === start}
            onChange={() => {
              const found = selectorAt(text, { start, length: quote.length }, locale);
              if ('selector' in found) take({ ...found.selector });
            }}
          />
          <bdi className={styles['quoted']}>
            {before}
            <mark>{quote}</mark>
            {after}
          </bdi>
        </label>
      ))}
    </fieldset>
  );
}
