/** The most that is shown of a text outside of its box, in characters: what is laid out again with each key must not be a book. */
const longestShown = 300;

/** A text as it is shown outside of its box: what is longer than anybody calls anything is cut, between characters. */
export function shortened(text: string): string {
  if (text.length <= longestShown) return text;
  // No character is longer than two code units: what lies behind that needs no look.
  const characters = [...text.slice(0, 2 * longestShown)];
  return characters.length > longestShown || text.length > 2 * longestShown ? `${characters.slice(0, longestShown).join('')}…` : text;
}
