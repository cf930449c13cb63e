'use client';

import { useTranslations } from 'next-intl';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { Button, FieldError, Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { importableText } from './file-content.ts';
import styles from './import.module.css';
import type { Importable } from './imports.ts';
import { pastedIn, titled } from './pasted.ts';

/** What the form begins with: empty, or a text that was pasted anywhere on the page. */
export interface Pasting {
  readonly title: string;
  readonly text: string;
}

interface Parts {
  given: Pasting;
  /** Told of every change, so that it can be kept. */
  onChange: (pasting: Pasting) => void;
  onPaste: (text: Importable) => void;
}

/** A text to paste, with a title to be known by: its first line, unless somebody writes another. */
export function PasteForm({ given, onChange, onPaste }: Parts) {
  const t = useTranslations('importing.paste');
  const awake = useAwake();
  const [pasting, setPasting] = useState(given);
  const change = (changed: Partial<Pasting>) => {
    const next = { ...pasting, ...changed };
    setPasting(next);
    onChange(next);
  };
  const takeApart = (event: ClipboardEvent) => {
    const pasted = pasting.title.trim() === '' && pasting.text === '' ? pastedIn(event.clipboardData) : undefined;
    if (pasted?.kind !== 'text') return;
    event.preventDefault();
    change({ title: pasted.title, text: pasted.text });
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { title, text } = pasting.title.trim() === '' ? titled(pasting.text.trim()) : pasting;
    onPaste(importableText(title.trim(), text.trim()));
  };
  return (
    <Form method="post" onSubmit={send} className={styles['paste'] ?? ''}>
      <TextField
        name="text"
        isRequired
        autoFocus
        value={pasting.text}
        onChange={(text) => change({ text })}
        className={controls['field'] ?? ''}
        validate={(value) => (value.trim() === '' ? t('textMissing') : null)}
      >
        <Label>{t('text')}</Label>
        <TextArea dir="auto" rows={8} onPaste={takeApart} className={`${controls['box']} ${styles['text']}`} />
        <FieldError className={styles['error'] ?? ''}>{t('textMissing')}</FieldError>
      </TextField>
      <TextField
        name="title"
        value={pasting.title}
        onChange={(title) => change({ title })}
        maxLength={200}
        className={controls['field'] ?? ''}
      >
        <Label>{t('title')}</Label>
        <Input dir="auto" className={controls['box'] ?? ''} />
        <Text slot="description" className="small quiet">
          {t('titleHint')}
        </Text>
      </TextField>
      <Button
        type="submit"
        isDisabled={!awake}
        className={`${controls['button']} ${controls['primary']} ${awake ? '' : controls['asleep']}`}
      >
        {t('send')}
      </Button>
    </Form>
  );
}
