/**
 * What is pressed: a place on the keyboard as `KeyboardEvent.code` names it, so that a key is found in an Arabic layout too, with `Shift+` or
 * `Mod+` (Control, on a Mac the command key) before it; or a sign by itself (`?`), wherever it lies.
 */
export type Press = `${'' | 'Mod+'}${'' | 'Shift+'}${string}`;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** Whether a key that was pressed is this one. Both Control and the command key count as `Mod`. */
export function isPress({ key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed, press: Press): boolean {
  if (altKey || isComposing) return false;
  const { place, mod, shift } = partsOf(press);
  if (isSign(place)) return !ctrlKey && !metaKey && (key === place || key === arabicSigns[place]);
  return code === place && (ctrlKey || metaKey) === mod && shiftKey === shift;
}

/** Whether it is pressed together with Control or the command key: then it is no letter that somebody types. */
export function hasModifier(press: Press): boolean {
  return partsOf(press).mod;
}

const arabicSigns: Readonly<Record<string, string>> = { '?': '؟' };

function isSign(place: string): boolean {
  return /^[^A-Za-z\d]$/.test(place);
}

function partsOf(press: Press) {
  const parts = press.split('+');
  return { place: parts.at(-1) ?? '', mod: parts.includes('Mod'), shift: parts.includes('Shift') };
}

const caps: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Enter: '↵',
  Space: '␣',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Backspace: '⌫',
};

/** What stands on the keys to press, one after the other. @param modifier how the key that goes with letters is called here: `Ctrl` or `⌘` */
export function capsOf(press: Press, modifier: string): readonly string[] {
  const { place, mod, shift } = partsOf(press);
  return [...(mod ? [modifier] : []), ...(shift ? ['⇧'] : []), capOf(place)];
}

function capOf(place: string): string {
  return caps[place] ?? place.replace(/^(?:Key|Digit|Numpad)/, '');
}

/** As `aria-keyshortcuts` wants it (WAI-ARIA 1.2): with both keys that may be the modifier. */
export function ariaPress(press: Press): string {
  const { place, mod, shift } = partsOf(press);
  const key = `${shift ? 'Shift+' : ''}${place.replace(/^(?:Key|Digit)/, '')}`;
  return mod ? `Control+${key} Meta+${key}` : key;
}
