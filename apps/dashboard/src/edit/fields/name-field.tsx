'use client';

import { nameKinds } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../../controls/controls.module.css';
import { directionOf } from '../../i18n/routing.ts';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { fieldsIn, hasFields, textIn, typedText, withField } from '../paths.ts';
import { codesOf } from '../shape-of.ts';
import { usePartLabel } from '../use-part-label.ts';
import { Box, Wrong } from './box.tsx';
import { CodeField, LanguageField } from './code-fields.tsx';
import { IntervalField } from './interval-field.tsx';

const kinds = codesOf([nameKinds.schema]);

/** One name: its words in the voice of a source, their language, what it is to its bearer, and when it was in use. */
export function NameField({ value, change, at, label }: Omit<FieldParts<'name'>, 'shape'>) {
  const t = useTranslations('edit.name');
  const labelOf = usePartLabel();
  const held = fieldsIn(value);
  // Open from the start or by hand: it does not fold under whoever empties it.
  const [hasInterval] = useState(() => hasFields(held['interval']));
  const typed = textIn(held['value']);
  const language = textIn(held['language']) || languageOfScript(typed) || '';
  const set = (key: string) => (next: Parameters<typeof withField>[2]) => change(withField(held, key, next));
  const write = (text: string) => {
    const told = textIn(held['language']) || languageOfScript(text);
    change({ ...withField(withField(held, 'value', typedText(text)), 'language', told), kind: held['kind'] ?? 'alias' });
  };
  return (
    <fieldset aria-label={label} className={styles['name']}>
      <Box at={[...at, 'value']} label={label} isNamed>
        {(control) => (
          <input
            {...control}
            type="text"
            lang={language || undefined}
            dir={language === '' ? 'auto' : directionOf(language)}
            autoComplete="off"
            className={`${controls['box']} ${styles['quoted']}`}
            value={typed}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Box>
      <LanguageField value={held['language']} change={set('language')} at={[...at, 'language']} label={labelOf('language')} isNamed />
      {kinds.form === 'code' && (
        <CodeField shape={kinds} value={held['kind']} change={set('kind')} at={[...at, 'kind']} label={labelOf('kind')} isNamed isBrief />
      )}
      <details className={styles['more']} open={hasInterval}>
        <summary>{t('interval')}</summary>
        <IntervalField value={held['interval']} change={set('interval')} at={[...at, 'interval']} label={t('interval')} isOptional />
      </details>
      <Wrong at={at} />
    </fieldset>
  );
}

/** The language that words are most likely in by their letters alone, until somebody says another. */
function languageOfScript(text: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
}
