import words from './boilerplate.json' with { type: 'json' };

const further: readonly string[] = words.further.map(folded);

/** Blocks that a page may put links to other stories into, inside the story itself. */
const blocks = 'p, li, ul, ol, h2, h3, h4, h5, h6, div, section, aside, blockquote, dl';

/** A block is links to elsewhere where so much of its text is. */
const nearlyAll = 0.9;

/**
 * Takes out of a story what leads out of it: blocks that are nothing but links, blocks that begin as "read also" does and hold a link,
 * headings over them, and what stands under pictures. Stories that a page only points to name real actors who have no part in this one.
 */
export function removeBoilerplate(story: Element): void {
  for (const caption of Array.from(story.querySelectorAll('figcaption, figure'))) caption.remove();
  for (const block of Array.from(story.querySelectorAll(blocks))) if (leadsOut(block)) block.remove();
}

function leadsOut(block: Element): boolean {
  const text = folded(block.textContent ?? '');
  if (text === '') return false;
  if (further.includes(text)) return true;
  const linked = Array.from(block.querySelectorAll('a'), ({ textContent }) => folded(textContent ?? '').length).reduce(
    (sum, length) => sum + length,
    0,
  );
  if (linked === 0) return false;
  if (linked >= text.length * nearlyAll) return true;
  return linked * 2 >= text.length && further.some((start) => text.startsWith(start));
}

/** Words without what writers differ in: marks over letters, punctuation, case. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{P}\p{S}]+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
