'use client';

import { documentLimit } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { useKeys } from '../keys/use-keys.ts';
import { type Brought, chosenFolder, droppedFiles, type LeftOut } from './dropped-files.ts';
import { importableFile } from './file-content.ts';
import styles from './import.module.css';
import type { ImportLine } from './import-line.ts';
import { Imported } from './imported.tsx';
import { importsHere, passingImports } from './imports-here.ts';
import { LeftOutFiles } from './left-out-files.tsx';
import { PasteForm, type Pasting } from './paste-form.tsx';
import type { Pasted } from './pasted.ts';
import { pastingHere } from './pasting-here.ts';
import { useImports } from './use-imports.ts';
import { usePaste } from './use-paste.ts';

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

/** Hears what is pasted anywhere on the inbox's page, and the key that leads to where sources come in. */
function InboxPaste({ onPaste }: { onPaste: (pasted: Pasted) => void }) {
  usePaste(onPaste);
  useKeys('list', { add: () => document.querySelector<HTMLElement>('#import button')?.focus() });
  return null;
}

/** Where sources come in: dropped, chosen, or pasted. */
function ImportArea({ line, isInbox = false }: { line: ImportLine; isInbox?: boolean }) {
  const t = useTranslations('importing');
  const seen = useImports(line);
  const [pasting, setPasting] = useState<Pasting>();
  useEffect(() => {
    if (isInbox) setPasting((now) => now ?? pastingHere.read());
  }, [isInbox]);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [told, setTold] = useState<string>();
  const add = (brought: Brought) => {
    setTold(undefined);
    setLeftOut(brought.leftOut);
    line.add(brought.files.map(importableFile));
  };
  const takeText = (text: Pasting) => {
    setPasting(text);
    pastingHere.write(text);
  };
  const leavePasting = () => {
    setPasting(undefined);
    pastingHere.write(undefined);
  };
  const addFiles = (files: Iterable<File>) => add({ files: [...files], leftOut: [] });
  const onPaste = (pasted: Pasted) => {
    setTold(pasted.kind === 'picture' ? t('error.pastedPicture') : undefined);
    if (pasted.kind === 'files') addFiles(pasted.files);
    if (pasted.kind === 'text') takeText({ title: pasted.title, text: pasted.text });
  };
  return (
    <section id="import" aria-label={t('title')} className={styles['import']}>
      {isInbox && <InboxPaste onPaste={onPaste} />}
      <DropZone className={styles['zone'] ?? ''} onDrop={(event) => void droppedFiles(event.items).then(add)}>
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
              <FileTrigger acceptDirectory onSelect={(files) => files && add(chosenFolder(files))}>
                <Button className={controls['button'] ?? ''}>{t('chooseFolder')}</Button>
              </FileTrigger>
              <Button
                className={controls['button'] ?? ''}
                aria-expanded={pasting !== undefined}
                onPress={() => (pasting ? leavePasting() : setPasting({ title: '', text: '' }))}
              >
                {pasting ? t('paste.cancel') : t('paste.open')} {!pasting && <kbd>Ctrl V</kbd>}
              </Button>
            </>
          )}
        </span>
        <span className={styles['limit']}>{t('limit', { limit: documentLimit / 1_048_576 })}</span>
      </DropZone>
      <p role="alert" className={styles['error']}>
        {told}
      </p>
      {pasting && (
        <PasteForm
          key={pasting.text}
          given={pasting}
          onChange={pastingHere.write}
          onPaste={(text) => {
            leavePasting();
            line.add([text]);
          }}
        />
      )}
      <LeftOutFiles files={leftOut} />
      <Imported seen={seen} line={line} />
    </section>
  );
}
