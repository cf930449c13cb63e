'use client';

import { useTranslations } from 'next-intl';
import controls from '../../controls/controls.module.css';
import { directionOf, routing } from '../../i18n/routing.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { fieldsIn, textIn, typedText, withField } from '../paths.ts';
import { Box, Wrong } from './box.tsx';

/**
 * Text by language: Arabic and English side by side, the reader's own first, and whatever else there is under them. A box that is empty
 * makes no key: nobody invents a translation.
 */
export function LocalizedField({ value, change, at, label }: Omit<FieldParts<'localized'>, 'shape'>) {
  const locale = useLocale();
  const t = useTranslations('edit.languages');
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const held = fieldsIn(value);
  const others = Object.keys(held).filter((tag) => !routing.locales.some((one) => one === tag));
  const tags = [...routing.locales.toSorted((one) => (one === locale ? -1 : 1)), ...others];
  const named = (tag: string) => (tag === 'ar' || tag === 'en' ? t(tag) : safeName(names, tag));
  return (
    <div>
      <div className={styles['pair']}>
        {tags.map((tag) => (
          <Box key={tag} at={[...at, tag]} label={named(tag)}>
            {(control) => (
              <textarea
                {...control}
                aria-label={`${label}: ${named(tag)}`}
                lang={tag}
                dir={directionOf(tag)}
                rows={1}
                className={`${controls['box']} ${styles['area']} ${textIn(held[tag]).length > longestGrown ? styles['long'] : ''}`}
                value={textIn(held[tag])}
                onChange={(event) => change(emptied(withField(held, tag, typedText(event.target.value))))}
              />
            )}
          </Box>
        ))}
      </div>
      <Wrong at={at} />
    </div>
  );
}

/** A box grows with what is in it up to so many code units: measuring a paste of a megabyte again and again would stop the page. */
const longestGrown = 20_000;

function emptied(texts: ReturnType<typeof withField>) {
  return Object.keys(texts).length === 0 ? undefined : texts;
}

function safeName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
