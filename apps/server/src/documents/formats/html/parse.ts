import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { ReadingLimits } from '../../limits.ts';
import { Refusal } from '../../refusal.ts';

/**
 * A page as a tree. How deep it nests and how much there is of it is looked at first, without building anything.
 * @throws Refusal `nests-too-deep`, `expands-too-far`
 */
export function parsePage(html: string, limits: ReadingLimits): Document {
  requireBounded(html, limits);
  const { document } = parseHTML(html);
  return document.querySelector('body') === null ? parseHTML(`<!doctype html><html><body>${html}</body></html>`).document : document;
}

/** @throws Refusal `nests-too-deep`, `expands-too-far` */
function requireBounded(html: string, { depth: deepest, nodes: most }: ReadingLimits): void {
  let depth = 0;
  let nodes = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      nodes += 1;
      if (depth > deepest) throw new Refusal('nests-too-deep', { limit: String(deepest) });
      if (nodes > most) throw new Refusal('expands-too-far', { limit: { ar: `${most} عنصر`, en: `${most} elements` } });
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
}
