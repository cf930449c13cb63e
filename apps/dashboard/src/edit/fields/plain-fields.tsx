'use client';

import { useTranslations } from 'next-intl';
import controls from '../../controls/controls.module.css';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { textIn, typedText } from '../paths.ts';
import { Box } from './box.tsx';

type Typed = Pick<FieldParts<'text'>, 'value' | 'change' | 'at' | 'label' | 'isNamed'>;

/** Words in no language of their own. */
export function TextField({ value, change, at, label, isNamed }: Typed) {
  return (
    <Box at={at} label={label} isNamed={isNamed}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          autoComplete="off"
          className={controls['box']}
          value={textIn(value)}
          onChange={(event) => change(typedText(event.target.value))}
        />
      )}
    </Box>
  );
}

/** What is written from the left in either language: an address, a day, a code. */
export function LatinField({ value, change, at, label, isNamed, hint }: Typed & { hint?: string }) {
  return (
    <Box at={at} label={label} isNamed={isNamed}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="ltr"
          lang="en"
          autoComplete="off"
          spellCheck={false}
          placeholder={hint}
          className={`${controls['box']} ${styles['latin']}`}
          value={textIn(value)}
          onChange={(event) => change(typedText(event.target.value))}
        />
      )}
    </Box>
  );
}

/** A number, in either digits. What is no number stays as it was typed until it is one. */
export function NumberField({ value, change, at, label, isNamed }: Omit<FieldParts<'number'>, 'shape'>) {
  return (
    <Box at={at} label={label} isNamed={isNamed}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
          className={`${controls['box']} ${styles['number']}`}
          value={typeof value === 'number' ? String(value) : textIn(value)}
          onChange={(event) => change(numberOf(event.target.value))}
        />
      )}
    </Box>
  );
}

function numberOf(typed: string): number | string | undefined {
  const text = typed.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll('٫', '.');
  const isWhole = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text);
  return isWhole && Number.isFinite(Number(text)) ? Number(text) : typedText(typed);
}

/** Yes or no. */
export function TruthField({ value, change, at, label }: Omit<FieldParts<'truth'>, 'shape'>) {
  return (
    <Box at={at} label={label} isNamed>
      {({ 'aria-label': _named, ...control }) => (
        <label className={styles['tick']}>
          <input {...control} type="checkbox" checked={value === true} onChange={(event) => change(event.target.checked)} />
          {label}
        </label>
      )}
    </Box>
  );
}

/** Which file a source's text is: the import says it, and nobody types it. */
export function FileField() {
  const t = useTranslations('edit.file');
  return <p className="small quiet">{t('imported')}</p>;
}
