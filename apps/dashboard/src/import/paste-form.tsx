'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef } from 'react';
import { Button, FieldError, Form, Input, Label, TextArea, TextField } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { importableText } from './file-content.ts';
import styles from './import.module.css';
import type { Importable } from './imports.ts';

/** A text to paste, with a title to be known by. Emptied when it is sent. */
export function PasteForm({ onPaste }: { onPaste: (text: Importable) => void }) {
  const t = useTranslations('importing.paste');
  const awake = useAwake();
  const form = useRef<HTMLFormElement>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onPaste(importableText(String(data.get('title')).trim(), String(data.get('text')).trim()));
    form.current?.reset();
  };
  return (
    <Form ref={form} method="post" onSubmit={send} className={styles['paste'] ?? ''}>
      <TextField
        name="title"
        isRequired
        maxLength={200}
        className={controls['field'] ?? ''}
        validate={(value) => (value.trim() === '' ? t('titleMissing') : null)}
      >
        <Label>{t('title')}</Label>
        <Input dir="auto" className={controls['box'] ?? ''} />
        <FieldError className={styles['error'] ?? ''}>{t('titleMissing')}</FieldError>
      </TextField>
      <TextField
        name="text"
        isRequired
        className={controls['field'] ?? ''}
        validate={(value) => (value.trim() === '' ? t('textMissing') : null)}
      >
        <Label>{t('text')}</Label>
        <TextArea dir="auto" rows={8} className={`${controls['box']} ${styles['text']}`} />
        <FieldError className={styles['error'] ?? ''}>{t('textMissing')}</FieldError>
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
