'use client';

import { importLimit } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, DropZone, type DropZoneProps, FileTrigger, Text } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { importableFile } from './file-content.ts';
import styles from './import.module.css';
import { Imported } from './imported.tsx';
import { PasteForm } from './paste-form.tsx';
import { useImports } from './use-imports.ts';

const accepted = ['.txt', '.md', 'text/plain'];

/** Where sources come in: dropped, chosen, or pasted. What became of each stands below. */
export function ImportArea({ paste = true }: { paste?: boolean }) {
  const t = useTranslations('importing');
  const { imports, add } = useImports();
  const [pasting, setPasting] = useState(false);
  const addFiles = (files: Iterable<File>) => add([...files].map(importableFile));
  return (
    <section aria-label={t('title')} className={styles['import']}>
      <DropZone className={styles['zone'] ?? ''} onDrop={(event) => void filesOf(event).then(addFiles)}>
        <Text slot="label" className={styles['drop'] ?? ''}>
          {t('drop')}
        </Text>
        <span className={styles['ways']}>
          <span className="quiet">{t('or')}</span>
          <FileTrigger allowsMultiple acceptedFileTypes={accepted} onSelect={(files) => files && addFiles(files)}>
            <Button className={`${controls['button']} ${controls['primary']}`}>{t('choose')}</Button>
          </FileTrigger>
          {paste && (
            <Button className={controls['button'] ?? ''} aria-expanded={pasting} onPress={() => setPasting(!pasting)}>
              {pasting ? t('paste.cancel') : t('paste.open')}
            </Button>
          )}
        </span>
        <span className={styles['limit']}>{t('limit', { limit: importLimit / 1_048_576 })}</span>
      </DropZone>
      {pasting && <PasteForm onPaste={(text) => add([text])} />}
      <Imported imports={imports} />
    </section>
  );
}

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

async function filesOf({ items }: DropEvent): Promise<readonly File[]> {
  const files = items.filter((item) => item.kind === 'file');
  return Promise.all(files.map((item) => item.getFile()));
}
