'use client';

import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { type Asked, askedAt, type Called, peopleFor, withPerson } from './people-in-text.ts';

interface Parts {
  area: RefObject<HTMLTextAreaElement | null>;
  text: string;
  setText: (text: string) => void;
  people: readonly Called[];
}

/** Choosing whom to mention while one writes. */
export interface PersonPicker {
  readonly listId: string;
  /** Who may be meant; nobody while no one is being mentioned. */
  readonly options: readonly Called[];
  readonly active: number;
  readonly aria: Readonly<Record<`aria-${string}`, string | undefined>>;
  onCaret(caret: number): void;
  choose(person: Called): void;
  close(): void;
  /** Whether a key was for the list. */
  onKeyDown(event: KeyboardEvent): boolean;
}

const mostShown = 8;
const none: readonly Called[] = [];

/** The keyboard stays in the field; arrows go through the list, Enter or Tab takes one, Escape puts the list away until another `@`. */
export function usePersonPicker({ area, text, setText, people }: Parts): PersonPicker {
  const listId = useId();
  const [asked, setAsked] = useState<Asked>();
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<number>();
  const isOpen = asked !== undefined && asked.at !== dismissed;
  const options = isOpen ? peopleFor(people, asked.query).slice(0, mostShown) : none;
  const chosen = options[active] ?? options[0];

  const choose = (person: Called) => {
    if (asked === undefined) return;
    const next = withPerson(text, asked, person);
    setText(next.text);
    setAsked(undefined);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const go = (by: number) => setActive((active + by + options.length) % options.length);
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Enter: () => chosen && choose(chosen),
    Tab: () => chosen && choose(chosen),
    Escape: () => setDismissed(asked?.at),
  };

  return {
    listId,
    options,
    active: chosen === undefined ? 0 : options.indexOf(chosen),
    aria: {
      'aria-autocomplete': 'list',
      'aria-controls': options.length > 0 ? listId : undefined,
      'aria-activedescendant': chosen && optionId(listId, chosen),
    },
    onCaret: (caret) => {
      const next = area.current === null ? undefined : askedAt(area.current.value, caret);
      if (next?.at !== asked?.at || next?.query !== asked?.query) setActive(0);
      if (next?.at !== dismissed) setDismissed(undefined);
      setAsked(next);
    },
    choose,
    close: () => setAsked(undefined),
    onKeyDown: (event) => {
      const act = acts[event.key];
      if (options.length === 0 || act === undefined || event.ctrlKey || event.metaKey) return false;
      event.preventDefault();
      event.stopPropagation();
      act();
      return true;
    },
  };
}

/** The id of one person's place in a list. */
export function optionId(listId: string, { id }: Called): string {
  return `${listId}-${id}`;
}
