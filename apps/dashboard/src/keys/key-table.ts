import type { Press } from './press.ts';

/** One thing that a key does. */
interface Row {
  /** The keys that do it, the one to show first. */
  readonly press: readonly [Press, ...Press[]];
  /** Whether it is done again and again while the key is held down. */
  readonly repeats?: true;
  /** Shown as a range with the last of its keys: 1–9. */
  readonly range?: true;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/**
 * Every key of the dashboard, by where it holds. What listens to keys, what shows them beside what they do, and the sheet that `?` opens are all
 * made of this table; the words for a row are the message `keys.<scope>.<act>`. Scopes that stand on one page never share a key (a test).
 */
export const keyTable = {
  everywhere: {
    help: { press: ['?'] },
    search: { press: ['Mod+KeyK', '/'] },
  },
  record: {
    cite: { press: ['KeyY'] },
    edit: { press: ['KeyE'] },
    history: { press: ['KeyH'] },
  },
  room: {
    next: { press: ['KeyJ'], repeats: true },
    previous: { press: ['KeyK'], repeats: true },
    accept: { press: ['KeyA'] },
    change: { press: ['KeyC'] },
    otherwise: { press: ['KeyS'] },
    reject: { press: ['KeyX'] },
    later: { press: ['KeyL'] },
    undo: { press: ['KeyZ'] },
    redo: { press: ['Shift+KeyZ'] },
    proposals: { press: ['KeyP'] },
    drop: {
      press: [`Digit1`, ...digits.slice(1).map((digit): Press => `Digit${digit}`), ...digits.map((digit): Press => `Numpad${digit}`)],
      range: true,
    },
    words: { press: ['KeyW'] },
    unfold: { press: ['KeyF'] },
    orphans: { press: ['KeyO'] },
    handIn: { press: ['KeyH'] },
  },
  words: {
    right: { press: ['ArrowRight'], repeats: true },
    left: { press: ['ArrowLeft'], repeats: true },
    above: { press: ['ArrowUp'], repeats: true },
    below: { press: ['ArrowDown'], repeats: true },
    rightward: { press: ['Shift+ArrowRight'], repeats: true },
    leftward: { press: ['Shift+ArrowLeft'], repeats: true },
    firstLetter: { press: ['KeyD'], repeats: true },
    make: { press: ['KeyM'] },
    link: { press: ['KeyL'] },
    cite: { press: ['KeyC'] },
    anchor: { press: ['KeyR'] },
    leave: { press: ['Escape'] },
  },
  changeSet: {
    next: { press: ['KeyJ'], repeats: true },
    previous: { press: ['KeyK'], repeats: true },
    edit: { press: ['KeyE'] },
    lacking: { press: ['KeyL'] },
    note: { press: ['KeyN'] },
    rename: { press: ['KeyR'] },
    handIn: { press: ['KeyH'] },
    publish: { press: ['Shift+KeyP'] },
    giveBack: { press: ['Shift+KeyR'] },
  },
  ruling: {
    choose: { press: [`Digit1`, ...digits.slice(1).map((digit): Press => `Digit${digit}`)], range: true },
    open: { press: ['Digit0'] },
    note: { press: ['KeyN'] },
    draft: { press: ['KeyD'] },
    publish: { press: ['Shift+KeyP'] },
  },
  conflict: {
    next: { press: ['KeyJ'], repeats: true },
    previous: { press: ['KeyK'], repeats: true },
    theirs: { press: ['KeyT'] },
    mine: { press: ['KeyM'] },
    both: { press: ['KeyB'] },
    resolve: { press: ['Mod+Enter'] },
  },
  today: {
    read: { press: ['Enter'] },
    next: { press: ['KeyJ'], repeats: true },
    previous: { press: ['KeyK'], repeats: true },
    add: { press: ['KeyN'] },
  },
  list: {
    next: { press: ['KeyJ'], repeats: true },
    previous: { press: ['KeyK'], repeats: true },
    open: { press: ['Enter'] },
    choose: { press: ['KeyX'] },
    more: { press: ['Shift+KeyJ', 'Shift+ArrowDown'], repeats: true },
    fewer: { press: ['Shift+KeyK', 'Shift+ArrowUp'], repeats: true },
    chooseAll: { press: ['Shift+KeyA'] },
    mine: { press: ['KeyM'] },
    give: { press: ['KeyG'] },
    aside: { press: ['KeyE'] },
    reject: { press: ['KeyR'] },
    save: { press: ['KeyD'] },
    add: { press: ['KeyN'] },
    undo: { press: ['KeyZ'] },
    leave: { press: ['Escape'] },
  },
  table: {
    up: { press: ['ArrowUp'], repeats: true },
    down: { press: ['ArrowDown'], repeats: true },
    left: { press: ['ArrowLeft'], repeats: true },
    right: { press: ['ArrowRight'], repeats: true },
    rowStart: { press: ['Home'] },
    rowEnd: { press: ['End'] },
    first: { press: ['Mod+Home'] },
    last: { press: ['Mod+End'] },
    pageUp: { press: ['PageUp'], repeats: true },
    pageDown: { press: ['PageDown'], repeats: true },
    edit: { press: ['Enter', 'F2'] },
    empty: { press: ['Delete'] },
    choose: { press: ['KeyX', 'Space'] },
    more: { press: ['Shift+ArrowDown'], repeats: true },
    fewer: { press: ['Shift+ArrowUp'], repeats: true },
    chooseAll: { press: ['Shift+KeyA'] },
    many: { press: ['KeyS'] },
    form: { press: ['KeyE'] },
    undo: { press: ['KeyZ'] },
    redo: { press: ['Shift+KeyZ'] },
    save: { press: ['Mod+Enter'] },
    leave: { press: ['Escape'] },
  },
  pairs: {
    next: { press: ['KeyJ'], repeats: true },
    previous: { press: ['KeyK'], repeats: true },
    same: { press: ['KeyS'] },
    different: { press: ['KeyD'] },
    unsure: { press: ['KeyU'] },
    open: { press: ['KeyO'] },
    undo: { press: ['KeyZ'] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>;

/** Where keys hold. */
export type Scope = keyof typeof keyTable;

/** What keys do there. */
export type ActOf<In extends Scope> = Extract<keyof (typeof keyTable)[In], string>;

export const scopes: readonly Scope[] = [
  'everywhere',
  'record',
  'room',
  'words',
  'changeSet',
  'ruling',
  'conflict',
  'today',
  'list',
  'table',
  'pairs',
];

/** The rows of a scope in the order of the table. */
export function rowsOf(scope: Scope): readonly (readonly [act: string, row: Row])[] {
  const rows: Readonly<Record<string, Row>> = keyTable[scope];
  return Object.entries(rows);
}

/** The row of one act. */
export function rowOf<In extends Scope>(scope: In, act: ActOf<In>): Row {
  const row = rowsOf(scope).find(([name]) => name === act)?.[1];
  if (row === undefined) throw new RangeError(`no key for ${scope}.${act}`);
  return row;
}

/** Scopes that hold on one page at the same time; while words are chosen (`words`) the room's own keys rest. */
export const together: readonly (readonly Scope[])[] = [
  ['everywhere', 'record'],
  ['everywhere', 'room'],
  ['everywhere', 'words'],
  ['everywhere', 'changeSet'],
  ['everywhere', 'ruling', 'record'],
  ['everywhere', 'conflict'],
  ['everywhere', 'today'],
  ['everywhere', 'list'],
  ['everywhere', 'table'],
  ['everywhere', 'pairs'],
];
