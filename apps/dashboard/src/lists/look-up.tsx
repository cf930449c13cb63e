'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './filters.module.css';
import { type Suggestion, suggestionsFor } from './suggestions.ts';

interface Parts {
  id: string;
  /** As the list's address calls it; what is typed there may be a slug already. */
  name: string;
  kind: 'actor' | 'agreement' | 'place';
  /** What stands in the field while nothing is typed: what is chosen now, or what to do. */
  hint: string;
  /** What the suggestions are called. */
  found: string;
}

/** A record looked up by typing: any spelling, either script. Without scripts the list itself says what the words may mean. */
export function LookUp({ id, name, kind, hint, found }: Parts) {
  const [typed, setTyped] = useState('');
  const [suggestions, setSuggestions] = useSuggestions(kind, typed);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const take = ({ slug }: Suggestion) => {
    if (input.current) input.current.value = slug;
    setSuggestions([]);
    input.current?.form?.requestSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = suggestions[at];
    if (event.key === 'Escape') setSuggestions([]);
    else if (moved !== undefined) setAt((at + moved + suggestions.length) % Math.max(suggestions.length, 1));
    else if (event.key === 'Enter' && chosen) take(chosen);
    else return;
    if (suggestions.length > 0) event.preventDefault();
  };
  const isOpen = suggestions.length > 0;
  return (
    <span className={styles.lookUp}>
      <input
        ref={input}
        id={id}
        name={name}
        type="text"
        dir="auto"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        placeholder={hint}
        autoComplete="off"
        maxLength={120}
        className={`${controls.input} ${styles.typed}`}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setSuggestions([])}
      />
      <div id={`${id}-found`} role="listbox" aria-label={found} hidden={!isOpen} className={styles.suggestions}>
        {suggestions.map((suggestion, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={suggestion.slug}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(suggestion)}
          >
            <bdi lang={suggestion.language}>{suggestion.label}</bdi>
          </div>
        ))}
      </div>
    </span>
  );
}

/** Milliseconds after the last key before the register is asked. */
const patience = 150;

function useSuggestions(kind: Parts['kind'], typed: string) {
  const locale = useLocale();
  const state = useState<readonly Suggestion[]>([]);
  const [, set] = state;
  useEffect(() => {
    const asking = new AbortController();
    const words = typed.trim();
    const timer = setTimeout(async () => set(words === '' ? [] : await suggestionsFor({ kind, words, locale }, asking.signal)), patience);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [kind, typed, locale]);
  return state;
}
