import { describe, expect, it } from 'vitest';
import { ariaPress, capsOf, isPress, type Press } from './press.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing', boolean>>;

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const is = (press: Press, key: string, code: string, held: Held = {}) => isPress({ key, code, ...none, ...held }, press);

describe('a press', () => {
  it('is known by its place, in an Arabic layout too', () => {
    expect([is('KeyJ', 'j', 'KeyJ'), is('KeyJ', 'ت', 'KeyJ'), is('KeyJ', 'j', 'KeyC')]).toEqual([true, true, false]);
  });

  it('is another one with Shift, Control or the command key', () => {
    expect([
      is('KeyZ', 'Z', 'KeyZ', { shiftKey: true }),
      is('Shift+KeyZ', 'Z', 'KeyZ', { shiftKey: true }),
      is('KeyK', 'k', 'KeyK', { ctrlKey: true }),
      is('Mod+KeyK', 'k', 'KeyK', { ctrlKey: true }),
      is('Mod+KeyK', 'k', 'KeyK', { metaKey: true }),
      is('Mod+KeyK', 'k', 'KeyK'),
    ]).toEqual([false, true, false, true, true, false]);
  });

  it('is none with Alt, which types letters, nor while letters are composed', () => {
    expect([is('KeyA', 'å', 'KeyA', { altKey: true }), is('KeyA', 'a', 'KeyA', { isComposing: true })]).toEqual([false, false]);
  });

  it('of a sign is known by the sign, in either script, wherever it lies', () => {
    expect([
      is('?', '?', 'Slash', { shiftKey: true }),
      is('?', '؟', 'Slash', { shiftKey: true }),
      is('?', '?', 'Minus', { shiftKey: true }),
      is('?', '/', 'Slash'),
      is('?', '?', 'Slash', { shiftKey: true, ctrlKey: true }),
    ]).toEqual([true, true, true, false, false]);
  });

  it('is shown by what stands on its keys', () => {
    expect([
      capsOf('KeyJ', 'Ctrl'),
      capsOf('Shift+KeyZ', 'Ctrl'),
      capsOf('Mod+KeyK', '⌘'),
      capsOf('?', 'Ctrl'),
      capsOf('Escape', 'Ctrl'),
      capsOf('Digit9', 'Ctrl'),
    ]).toEqual([['J'], ['⇧', 'Z'], ['⌘', 'K'], ['?'], ['Esc'], ['9']]);
  });

  it('is told to who hears it, with either modifier', () => {
    expect([ariaPress('KeyA'), ariaPress('Shift+KeyZ'), ariaPress('Mod+KeyK'), ariaPress('Escape'), ariaPress('Digit1')]).toEqual([
      'A',
      'Shift+Z',
      'Control+K Meta+K',
      'Escape',
      '1',
    ]);
  });
});
