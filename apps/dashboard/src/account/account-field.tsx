'use client';

import { type HTMLInputAutoCompleteAttribute, useEffect, useEffectEvent, useRef } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import styles from './account.module.css';

interface Field {
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password';
  autoComplete: HTMLInputAutoCompleteAttribute;
  hint?: string;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Whether the keyboard begins here. */
  isFirst?: boolean;
}

/** One field of an account's form: its label, its hint, and what is wrong with it. */
export function AccountField({ name, label, hint, type = 'text', autoComplete, problem, value, onChange, isFirst = false }: Field) {
  const input = useRef<HTMLInputElement>(null);
  // What was typed, or filled in by the browser, before the page woke.
  const takeIn = useEffectEvent(() => {
    const held = input.current?.value ?? '';
    if (held !== value) onChange(held);
  });
  useEffect(() => takeIn(), []);
  return (
    <TextField
      name={name}
      type={type}
      value={value}
      onChange={onChange}
      isRequired
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      className={`${controls['field']} ${styles['field']}`}
    >
      <Label>{label}</Label>
      <Input
        ref={input}
        autoFocus={isFirst}
        autoComplete={autoComplete}
        dir={type === 'text' ? 'auto' : 'ltr'}
        className={`${controls['box']} ${styles['input']}`}
      />
      {hint !== undefined && problem === undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{problem}</FieldError>
    </TextField>
  );
}
