/** What would end a script element or begin another kind of text in it, and what old readers of scripts take for an end of line. */
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * A value as JSON that may stand in a `script` element whatever is in it: nothing in it ends the element, and it says the same. Halves of
 * surrogate pairs are written as escapes by `JSON.stringify` itself.
 */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
