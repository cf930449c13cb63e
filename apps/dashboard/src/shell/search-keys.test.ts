import { expect, it } from 'vitest';
import { opensSearch } from './search-keys.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing', boolean>>;

const pressed = (key: string, code: string, held: Held = {}, isTyping = false) =>
  opensSearch({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...held }, isTyping);

it('Ctrl or Cmd with K opens the search, on an Arabic keyboard too', () => {
  expect([
    pressed('k', 'KeyK', { ctrlKey: true }),
    pressed('K', 'KeyK', { metaKey: true }),
    pressed('ن', 'KeyK', { ctrlKey: true }),
    pressed('k', 'KeyV', { ctrlKey: true }),
  ]).toEqual([true, true, true, true]);
});

it('a slash does, wherever it lies', () => {
  expect([pressed('/', 'Slash'), pressed('/', 'Digit7'), pressed('ظ', 'Slash')]).toEqual([true, true, true]);
});

it('nothing else does', () => {
  expect([
    pressed('k', 'KeyK'),
    pressed('k', 'KeyK', { ctrlKey: true, altKey: true }),
    pressed('t', 'KeyK', { ctrlKey: true }),
    pressed('-', 'Slash'),
    pressed('/', 'Slash', { isComposing: true }),
    pressed('/', 'Slash', {}, true),
    pressed('؟', 'Slash', { shiftKey: true }),
  ]).toEqual([false, false, false, false, false, false, false]);
});
