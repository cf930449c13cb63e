'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import controls from '../controls/controls.module.css';
import { plainWords } from '../search/phrase.ts';
import { PreviewView } from '../search/preview/preview-view.tsx';
import type { CitedPreview } from '../search/preview/shown-preview.ts';
import { recents } from '../search/use-recent.ts';
import { CopyCitation } from './copy-citation.tsx';
import styles from './palette.module.css';

interface Parts {
  /** The newest that there is; the one before stays until it is there. */
  preview: CitedPreview | undefined;
  /** Whether it is of a look-up, which can be forgotten. */
  recent: boolean;
  onOpen: () => void;
}

/** The chosen hit at a glance, and what can be done with it. */
export function PreviewPane({ preview, recent, onOpen }: Parts) {
  const t = useTranslations('palette');
  const pane = useRef<HTMLElement>(null);
  return (
    <aside ref={pane} aria-label={t('preview.label')} className={styles['pane']} onKeyDown={(event) => copyByKey(event, pane.current)}>
      {preview && (
        <PreviewView of={preview} heading="palette-preview">
          <p className={styles['acts']}>
            {preview.href !== undefined && (
              <button type="button" className={controls['button']} onClick={onOpen}>
                {t('preview.open')}
              </button>
            )}
            <CopyCitation
              citation={preview.citation}
              label={t('preview.cite')}
              copied={t('preview.cited')}
              className={controls['button']}
            />
            {recent && (
              <button
                type="button"
                className={controls['button']}
                aria-label={t('recent.remove', { title: plainWords(preview.title) })}
                onClick={() => recents.remove(preview.key)}
              >
                {t('recent.forget')}
              </button>
            )}
          </p>
        </PreviewView>
      )}
    </aside>
  );
}

/** Y copies the citation, by the place of the key, so that it does on an Arabic keyboard too. */
function copyByKey(event: KeyboardEvent, pane: HTMLElement | null): void {
  if (event.code !== 'KeyY' || event.ctrlKey || event.metaKey || event.altKey) return;
  pane?.querySelector<HTMLButtonElement>('[data-copies]')?.click();
}
