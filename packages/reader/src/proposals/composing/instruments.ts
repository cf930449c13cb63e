/**
 * Instruments that sources use for each other: now an agreement, now a memorandum or an understanding. A ceasefire, a contract or a statement
 * is something else.
 */
const loose: ReadonlySet<string> = new Set([
  'treaty',
  'agreement',
  'convention',
  'memorandum-of-understanding',
  'understanding',
  'protocol',
  'other',
]);

/** Whether two instruments may be two sources' words for one. */
export function mayBeOneInstrument(one: string, other: string): boolean {
  return one === other || (loose.has(one) && loose.has(other));
}
