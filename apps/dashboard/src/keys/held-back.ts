import { keysAreOn } from './keys-on.ts';
import { hasModifier, type Press } from './press.ts';

/** What a key is not taken for: a letter that is typed, the press of a button, an answer to a dialog. */
export function isHeldBack({ target, code }: KeyboardEvent, press: Press): boolean {
  if (hasModifier(press)) return false;
  if (!keysAreOn() || isTyping(target)) return true;
  if (document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"]') !== null) return true;
  return (code === 'Enter' || code === 'Space') && target instanceof Element && target.closest('a, button, summary, [role]') !== null;
}

/** Whether a key goes to a field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select'))
  );
}
