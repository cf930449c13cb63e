type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/**
 * Whether a key opens the search: Ctrl or Cmd with K, or `/` where nobody types. A key is known by its letter where that is Latin, else by
 * its place, so that both are found on an Arabic keyboard, where K is ن and the slash ظ (and with Shift the question mark, which opens the sheet of keys).
 * @param isTyping whether the key goes to a field
 */
export function opensSearch({ key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed, isTyping: boolean): boolean {
  if (altKey || isComposing) return false;
  const isOtherScript = !/^[\x20-\x7e]$/.test(key);
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' || (isOtherScript && code === 'KeyK');
  return (key === '/' || (isOtherScript && code === 'Slash' && !shiftKey)) && !isTyping;
}

/** How the key that goes with K is called where a browser runs. */
export function modifierKey(browser: string): 'Ctrl' | '⌘' {
  return /Mac|iPhone|iPad/.test(browser) ? '⌘' : 'Ctrl';
}
