import { FuzzyDate, fuzzyDate, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { DateChip } from '../dates/date-chip.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import { SourceName } from '../voice/quote.tsx';
import styles from './drafting.module.css';
import type { KnownHere } from './known-here.ts';
import type { Choice } from './makings.ts';

interface TextParts {
  label: string;
  value: string;
  language: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** Words of a source, to be corrected. */
export function WordsField({ label, value, language, onChange, autoFocus = false }: TextParts) {
  const id = useId();
  return (
    <div className={controls['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        lang={language}
        required
        maxLength={500}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the form was opened by a key, and is gone on with by keys
        autoFocus={autoFocus}
        className={`${controls['box']} ${styles['sourceWords']}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface CodeParts {
  label: string;
  value: string;
  of: readonly Choice[];
  onChange: (code: string) => void;
}

/** One code of a closed list. Typing its first letters chooses it. */
export function CodeField({ label, value, of, onChange }: CodeParts) {
  const id = useId();
  const locale = useLocale();
  return (
    <div className={controls['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} required className={controls['input']} value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && <option value="" />}
        {of.map((one) => (
          <option key={one.code} value={one.code}>
            {pickText(one.label, locale).text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DateParts {
  known: KnownHere;
  value: FuzzyDate | undefined;
  onChange: (date: FuzzyDate | undefined) => void;
}

/** A date: one that the text gives near the words, or one that is typed as EDTF, with what it is read as. */
export function DateField({ known, value, onChange }: DateParts) {
  const t = useTranslations('drafting.date');
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const take = (words: string) => {
    setTyped(words);
    onChange(words.trim() === '' ? undefined : read(words));
  };
  return (
    <div className={controls['field']}>
      <label htmlFor={id}>{t('label')}</label>
      <input
        id={id}
        dir="ltr"
        autoComplete="off"
        placeholder="2020-12-04"
        className={controls['box']}
        value={typed ?? value?.edtf ?? ''}
        aria-invalid={(typed ?? '') !== '' && value === undefined}
        onChange={(event) => take(event.target.value)}
      />
      <span role="status" className={styles['reading']}>
        {value ? <DateChip date={value} /> : (typed ?? '') !== '' && t('unread')}
      </span>
      {known.dates.length > 0 && (
        <span className={styles['offers']}>
          {[...new Map(known.dates.map((one) => [one.date.edtf, one])).values()].slice(0, 4).map(({ date, exact }) => (
            <button
              key={date.edtf}
              type="button"
              className={controls['button']}
              onClick={() => {
                setTyped(undefined);
                onChange(date);
              }}
            >
              <SourceName language="ar">{exact}</SourceName>
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

/** A date that is typed as EDTF; nothing for what is none. */
function read(words: string): FuzzyDate | undefined {
  try {
    const date = FuzzyDate.safeParse(fuzzyDate(words.trim()));
    return date.success ? date.data : undefined;
  } catch {
    return undefined;
  }
}

/** A row of boxes to tick. */
export function Ticks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles['ticks']}>
      <legend className={controls['label']}>{label}</legend>
      {children}
    </fieldset>
  );
}
