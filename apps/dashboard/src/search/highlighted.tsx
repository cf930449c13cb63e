import type { Highlighted } from '@mithaq/client';
import { directionOf } from '../i18n/routing.ts';
import styles from './results.module.css';
import { slicesOf } from './slices.ts';

/** Text with what matched in it, in its own language and direction. */
export function HighlightedText({ of: { text, language, ranges } }: { of: Highlighted }) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {slicesOf(text, ranges).map((slice, place) =>
        slice.matched ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: slices have no identity but their place
          <mark key={place} className={styles['match']}>
            {slice.text}
          </mark>
        ) : (
          slice.text
        ),
      )}
    </bdi>
  );
}
