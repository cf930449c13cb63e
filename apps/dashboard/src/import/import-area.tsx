'use client';

import { documentLimit } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { chosenFolder, droppedFiles } from './dropped-files.ts';
import { importableFile } from './file-content.ts';
import styles from './import.module.css';
import type { ImportLine } from './import-line.ts';
import { Imported } from './imported.tsx';
import { importsHere, passingImports } from './imports-here.ts';
import { PasteForm } from './paste-form.tsx';
import { useImports } from './use-imports.ts';

const accepted = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx', '.pdf', 'text/plain', 'text/html', 'application/pdf'];

/** The inbox's way in: files, folders and texts. What became of each stands below, also after the page was left and come back to. */
export function InboxImports() {
  return <ImportArea line={importsHere} isInbox />;
}

/** The way in on the page of a source whose text is not here. */
export function SourceImports() {
  const [line] = useState(passingImports);
  return <ImportArea line={line} />;
}

/** Where sources come in: dropped, chosen, or pasted. */
function ImportArea({ line, isInbox = false }: { line: ImportLine; isInbox?: boolean }) {
  const t = useTranslations('importing');
  const seen = useImports(line);
  const [pasting, setPasting] = useState(false);
  const addFiles = (files: Iterable<File>) => line.add([...files].map(importableFile));
  return (
    <section aria-label={t('title')} className={styles['import']}>
      <DropZone className={styles['zone'] ?? ''} onDrop={(event) => void droppedFiles(event.items).then(addFiles)}>
        <Text slot="label" className={styles['drop'] ?? ''}>
          {t('drop')}
        </Text>
        <span className={styles['ways']}>
          <span className="quiet">{t('or')}</span>
          <FileTrigger allowsMultiple acceptedFileTypes={accepted} onSelect={(files) => files && addFiles(files)}>
            <Button className={`${controls['button']} ${controls['primary']}`}>{t('choose')}</Button>
          </FileTrigger>
          {isInbox && (
            <>
              <FileTrigger acceptDirectory onSelect={(files) => files && addFiles(chosenFolder(files))}>
                <Button className={controls['button'] ?? ''}>{t('chooseFolder')}</Button>
              </FileTrigger>
              <Button className={controls['button'] ?? ''} aria-expanded={pasting} onPress={() => setPasting(!pasting)}>
                {pasting ? t('paste.cancel') : t('paste.open')}
              </Button>
            </>
          )}
        </span>
        <span className={styles['limit']}>{t('limit', { limit: documentLimit / 1_048_576 })}</span>
      </DropZone>
      {pasting && <PasteForm onPaste={(text) => void line.addAtOnce(text)} />}
      <Imported seen={seen} onRetry={() => line.retry()} onClear={() => line.clear()} />
    </section>
  );
}
