import type { Span } from '../reading/spans.ts';

/** What a paragraph's element tells of where its text begins, in UTF-16 code units of the whole text. */
const tells = 'data-paragraph';

/**
 * The place in a source's text at a point of the page. What is drawn over a paragraph adds no letters to it, so its letters are counted.
 * A point between paragraphs is the beginning of the next one. Nothing outside the text.
 */
export function placeAt(article: Element, node: Node, offset: number): number | undefined {
  if (!article.contains(node)) return undefined;
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest(`[${tells}]`);
  const point = document.createRange();
  point.setStart(node, offset);
  if (paragraph) {
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return startOf(paragraph) + before.toString().length;
  }
  const all = [...article.querySelectorAll(`[${tells}]`)];
  const next = all.find((one) => point.comparePoint(one, 0) >= 0);
  const last = all.at(-1);
  if (next) return startOf(next);
  return last && startOf(last) + (last.textContent?.length ?? 0);
}

/** The part of the page where a stretch of the text stands. Nothing where it is not on the page. */
export function rangeOf(article: Element, { start, end }: Span): Range | undefined {
  const paragraphs = [...article.querySelectorAll(`[${tells}]`)];
  const first = paragraphs.findLast((one) => startOf(one) <= start);
  const last = paragraphs.findLast((one) => startOf(one) < end);
  const from = first && pointIn(first, start - startOf(first));
  const to = last && pointIn(last, end - startOf(last));
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where the letter at an offset of a paragraph stands; after its last letter where it is shorter. */
function pointIn(paragraph: Element, offset: number): { readonly node: Node; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: { node: Node; offset: number } | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
    last = { node, offset: length };
  }
  return last;
}

function startOf(paragraph: Element): number {
  return Number(paragraph.getAttribute(tells));
}

/** Opens what is folded around a place of the page. */
export function unfoldAround(range: Range): void {
  for (const node of [range.startContainer, range.endContainer]) {
    const fold = (node instanceof Element ? node : node.parentElement)?.closest('details');
    if (fold) fold.open = true;
  }
}

/** Brings a part of the page to where it is seen within its pane, and no further than needed. */
export function bringRangeIntoView(range: Range, pane: Element): void {
  const words = range.getBoundingClientRect();
  const scrolls = pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY !== 'visible';
  const frame = scrolls ? pane.getBoundingClientRect() : new DOMRect(0, 0, innerWidth, innerHeight);
  const room = Math.min(120, frame.height / 4);
  const by = words.top < frame.top + room ? words.top - frame.top - room : Math.max(0, words.bottom - frame.bottom + room);
  if (by !== 0) (scrolls ? pane : window).scrollBy({ top: by });
}

/** The place in the text a line above or below a stretch; nothing where there is none. */
export function placeOnNextLine(article: Element, range: Range, by: 1 | -1): number | undefined {
  const rects = [...range.getClientRects()];
  const rect = by === 1 ? rects.at(-1) : rects[0];
  if (!rect) return undefined;
  const x = rect.left + rect.width / 2;
  for (let step = 1; step <= 6; step += 1) {
    const y = (by === 1 ? rect.bottom : rect.top) + by * step * (rect.height / 2);
    const point = pointAt(x, y);
    const place = point && placeAt(article, point.node, point.offset);
    if (place !== undefined && !isWithin(range, point)) return place;
  }
  return undefined;
}

function isWithin(range: Range, point: { readonly node: Node; readonly offset: number } | undefined): boolean {
  return point !== undefined && range.isPointInRange(point.node, point.offset);
}

function pointAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y);
    return found ? { node: found.offsetNode, offset: found.offset } : undefined;
  }
  return undefined;
}
