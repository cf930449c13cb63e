import type { Key } from 'ink';
import type { PhraseKey } from '../words/phrases.ts';

/** What a key does. */
export type Command =
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'top'
  | 'end'
  | 'open'
  | 'back'
  | 'search'
  | 'erase'
  | 'clear'
  | 'help'
  | 'bidi'
  | 'language'
  | 'retry'
  | 'quit';

/** Where keys are read: letters are text while a query is typed, commands elsewhere. */
export type Place = 'query' | 'hits' | 'detail' | 'help';

export interface Binding {
  readonly command: Command;
  readonly places: readonly Place[];
  /** Named keys, or characters. An Arabic keyboard's characters on the same keys count too. */
  readonly keys: readonly string[];
  /** As the help shows it; what has no label is not shown. */
  readonly shown?: string;
  readonly label?: PhraseKey;
}

const everywhere: readonly Place[] = ['query', 'hits', 'detail', 'help'];
const browsing: readonly Place[] = ['hits', 'detail', 'help'];
const moving: readonly Place[] = ['query', 'hits', 'detail'];
const reading: readonly Place[] = ['hits', 'detail'];

/** The one table of keys: what is listed here works, and nothing else does. */
export const bindings: readonly Binding[] = [
  { command: 'up', places: moving, keys: ['up'], shown: '↑ ↓', label: 'keyMove' },
  { command: 'down', places: moving, keys: ['down'] },
  { command: 'up', places: reading, keys: ['k', 'ن'] },
  { command: 'down', places: reading, keys: ['j', 'ت'] },
  { command: 'page-up', places: moving, keys: ['page-up'], shown: 'PgUp PgDn', label: 'keyPage' },
  { command: 'page-down', places: moving, keys: ['page-down'] },
  { command: 'page-down', places: reading, keys: [' '] },
  { command: 'top', places: reading, keys: ['home', 'g', 'ل'], shown: 'g G', label: 'keyEnds' },
  { command: 'end', places: reading, keys: ['end', 'G', 'لأ'] },
  { command: 'open', places: ['query', 'hits'], keys: ['enter'], shown: 'Enter', label: 'keyOpen' },
  { command: 'back', places: everywhere, keys: ['escape'], shown: 'Esc', label: 'keyBack' },
  { command: 'search', places: browsing, keys: ['/', 'ظ'], shown: '/', label: 'keySearch' },
  { command: 'clear', places: ['query'], keys: ['ctrl+u'], shown: 'Ctrl-U', label: 'keyClear' },
  { command: 'erase', places: ['query'], keys: ['backspace'] },
  { command: 'help', places: browsing, keys: ['?', '؟'], shown: '?', label: 'keyHelp' },
  { command: 'language', places: browsing, keys: ['l', 'م'], shown: 'l', label: 'keyLanguage' },
  { command: 'language', places: ['query'], keys: ['ctrl+l'] },
  { command: 'bidi', places: browsing, keys: ['b', 'لا', 'ﻻ'], shown: 'b', label: 'keyBidi' },
  { command: 'bidi', places: ['query'], keys: ['ctrl+b'] },
  { command: 'retry', places: everywhere, keys: ['ctrl+r'], shown: 'Ctrl-R', label: 'keyRetry' },
  { command: 'quit', places: browsing, keys: ['q', 'ض'], shown: 'q', label: 'keyQuit' },
  { command: 'quit', places: everywhere, keys: ['ctrl+c'] },
];

/** What a key does in a place; undefined where it does nothing (in a query: where it is text). */
export function commandFor(name: string, place: Place): Command | undefined {
  return bindings.find((binding) => binding.places.includes(place) && binding.keys.includes(name))?.command;
}

/** A key press by one name: `up`, `enter`, `ctrl+u`, or the character itself. */
export function keyName(input: string, key: Key): string {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.backspace || key.delete) return 'backspace';
  return key.ctrl ? `ctrl+${input}` : input;
}

/** Whether a key press is text to type: not a chord, not a cursor key. */
export function isText(input: string, key: Key): boolean {
  return input !== '' && !key.ctrl && !key.meta && !key.tab && !key.leftArrow && !key.rightArrow && keyName(input, key) === input;
}
