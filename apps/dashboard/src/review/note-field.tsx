'use client';

import { type RefObject, useId } from 'react';
import controls from '../controls/controls.module.css';
import { Key } from '../keys/key.tsx';

interface Parts {
  field: RefObject<HTMLTextAreaElement | null>;
  label: string;
  note: string;
  onChange: (note: string) => void;
}

/** What is said when a change set goes from hand to hand. */
export function NoteField({ field, label, note, onChange }: Parts) {
  const id = useId();
  return (
    <div className={controls['field']}>
      <label htmlFor={id}>
        {label} <Key scope="changeSet" act="note" />
      </label>
      <textarea
        ref={field}
        id={id}
        className={controls['input']}
        dir="auto"
        rows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
